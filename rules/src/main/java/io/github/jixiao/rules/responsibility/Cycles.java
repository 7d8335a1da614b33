package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.organ.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds where relations lead back to their start, in the same words whatever their order. */
final class Cycles {
    private final Map<String, Set<String>> next = new TreeMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<List<String>> found = new LinkedHashSet<>();

    /**
     * An organ on the way down, and those below it that are still to be looked at.
     *
     * @param id the organ
     * @param below the others
     */
    private record Stop(String id, Iterator<String> below) {}

    private Cycles(List<Relation> relations) {
        for (Relation relation : relations) {
            next.computeIfAbsent(relation.from(), id -> new TreeSet<>()).add(relation.to());
        }
    }

    /**
     * Returns a circle for each relation that closes one.
     *
     * @return the organs of each, from the first by id round to itself
     */
    static List<List<String>> in(List<Relation> relations) {
        Cycles cycles = new Cycles(relations);
        cycles.next.keySet().forEach(cycles::walk);
        return List.copyOf(cycles.found);
    }

    /** Goes down without recursion, since a chain may be as long as the record. */
    private void walk(String start) {
        Deque<Stop> way = new ArrayDeque<>();
        Map<String, Integer> positions = new HashMap<>();
        List<String> path = new ArrayList<>();
        enter(start, way, positions, path);
        while (!way.isEmpty()) {
            Stop stop = way.element();
            if (!stop.below().hasNext()) {
                way.remove();
                positions.remove(stop.id());
                path.remove(path.size() - 1);
                done.add(stop.id());
                continue;
            }
            String below = stop.below().next();
            Integer position = positions.get(below);
            if (position != null) {
                found.add(fromFirst(path.subList(position, path.size())));
            } else {
                enter(below, way, positions, path);
            }
        }
    }

    private void enter(String id, Deque<Stop> way, Map<String, Integer> positions, List<String> path) {
        if (!done.contains(id)) {
            way.push(new Stop(id, next.getOrDefault(id, Set.of()).iterator()));
            positions.put(id, path.size());
            path.add(id);
        }
    }

    private static List<String> fromFirst(List<String> circle) {
        int first = 0;
        for (int i = 1; i < circle.size(); i++) {
            if (circle.get(i).compareTo(circle.get(first)) < 0) {
                first = i;
            }
        }
        List<String> turned = new ArrayList<>(circle.subList(first, circle.size()));
        turned.addAll(circle.subList(0, first));
        turned.add(turned.get(0));
        return turned;
    }
}
