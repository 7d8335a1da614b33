package io.github.jixiao.rules.division;

import io.github.jixiao.core.law.AdministrativeLevel;
import io.github.jixiao.rules.division.Division.Successor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Which division went over into which, and when; immutable once built, and thread-safe. */
final class Succession {
    private final IdentityHashMap<Division, List<Step>> onward = new IdentityHashMap<>();
    private final IdentityHashMap<Division, List<Step>> back = new IdentityHashMap<>();

    private record Step(Division from, Division to, int year) {}

    Succession(Divisions divisions) {
        for (Division division : divisions.all()) {
            for (Successor successor : division.successors()) {
                int year = successor.year();
                add(division, divisions.in(successor.code(), year).orElseThrow(), year);
            }
        }
        // from below: a prefecture may follow its counties
        for (AdministrativeLevel level :
                List.of(AdministrativeLevel.COUNTY, AdministrativeLevel.PREFECTURE, AdministrativeLevel.PROVINCE)) {
            for (Division division : divisions.all()) {
                OptionalInt end = division.until();
                if (end.isPresent()
                        && division.level() == level
                        && at(division, end.getAsInt()).isEmpty()) {
                    unnamed(divisions, division, end.getAsInt());
                }
            }
        }
    }

    /** What became of a division of which nothing is stated: a new name under its code, or the way of its counties. */
    private void unnamed(Divisions divisions, Division division, int year) {
        divisions
                .in(division.code(), year)
                .ifPresentOrElse(
                        renamed -> add(division, renamed, year),
                        () -> heirs(divisions, division, year).forEach(heir -> add(division, heir, year)));
    }

    private Set<Division> heirs(Divisions divisions, Division prefecture, int year) {
        Set<Division> heirs = new LinkedHashSet<>();
        for (Division county : divisions.below(prefecture.code())) {
            if (county.existsIn(year - 1)) {
                for (Step step : at(county, year)) {
                    heirs.add(step.to().prefecture().orElse(step.to()));
                }
            }
        }
        return heirs;
    }

    private List<Step> at(Division division, int year) {
        List<Step> steps = new ArrayList<>(2);
        for (Step step : onward.getOrDefault(division, List.of())) {
            if (step.year() == year) {
                steps.add(step);
            }
        }
        return steps;
    }

    private void add(Division from, Division to, int year) {
        Step step = new Step(from, to, year);
        onward.computeIfAbsent(from, key -> new ArrayList<>(1)).add(step);
        back.computeIfAbsent(to, key -> new ArrayList<>(1)).add(step);
    }

    List<Division> successors(Division division, int from, int to) {
        IdentityHashMap<Division, Integer> reached = new IdentityHashMap<>();
        forward(division, from, to, reached);
        return inUse(reached, to);
    }

    List<Division> predecessors(Division division, int at, int earlier) {
        IdentityHashMap<Division, Integer> reached = new IdentityHashMap<>();
        backward(division, at + 1, earlier, reached);
        return inUse(reached, earlier);
    }

    /** Follows the steps after a year; what was reached in an earlier year already needs no second look. */
    private void forward(Division division, int after, int last, IdentityHashMap<Division, Integer> reached) {
        if (reached.getOrDefault(division, Integer.MAX_VALUE) <= after) {
            return;
        }
        reached.put(division, after);
        for (Step step : onward.getOrDefault(division, List.of())) {
            if (step.year() > after && step.year() <= last) {
                forward(step.to(), step.year(), last, reached);
            }
        }
    }

    private void backward(Division division, int before, int first, IdentityHashMap<Division, Integer> reached) {
        if (reached.getOrDefault(division, Integer.MIN_VALUE) >= before) {
            return;
        }
        reached.put(division, before);
        for (Step step : back.getOrDefault(division, List.of())) {
            if (step.year() < before && step.year() > first) {
                backward(step.from(), step.year(), first, reached);
            }
        }
    }

    private static List<Division> inUse(IdentityHashMap<Division, Integer> reached, int year) {
        return reached.keySet().stream()
                .filter(division -> division.existsIn(year))
                .sorted(Comparator.comparing(Division::code))
                .toList();
    }
}
