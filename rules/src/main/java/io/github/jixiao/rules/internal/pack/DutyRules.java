package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.calendar.Deadline;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.obligation.Obligation;
import io.github.jixiao.rules.obligation.PoorReview;
import io.github.jixiao.rules.obligation.TimeLimit;
import io.github.jixiao.rules.obligation.Yardsticks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a pack says of duties: the obligations, with the dated values among which their time limits and yardsticks are.
 *
 * @param obligations the obligations, in the order of the files
 * @param values the dated values of the pack
 */
public record DutyRules(List<ObligationSource> obligations, DatedValues values) {
    private static final String LIMITS = "limits";
    private static final String YARDSTICKS = "yardsticks";

    static DutyRules read(
            PackFiles files, Manifest manifest, Provisions provisions, DatedValues values, List<DutyRules> below) {
        List<ObligationSource> obligations = new ArrayList<>();
        manifest.in("obligations").forEach(path -> obligations.addAll(ObligationSource.read(files, path, provisions)));
        values.in(LIMITS).values().forEach(entries -> entries.forEach(DutyRules::limit));
        DutyRules rules = new DutyRules(obligations, values);
        List<DutyRules> chain = new ArrayList<>(List.of(rules));
        chain.addAll(below);
        for (ObligationSource source : obligations) {
            source.limit().filter(name -> limits(chain, name).isEmpty()).ifPresent(name -> {
                throw new PackException(source.file(), source.obligation().id(), "no time limit '" + name + "'");
            });
        }
        obligations.forEach(source -> source.limit().ifPresent(name -> refuseCircle(chain, source, name)));
        return rules;
    }

    /** Refuses a time limit that counts from the last day of a limit that counts, in the end, from its own. */
    private static void refuseCircle(List<DutyRules> chain, ObligationSource source, String limit) {
        Set<String> seen = new LinkedHashSet<>();
        for (Optional<String> next = Optional.of(limit); next.isPresent(); next = countedFrom(chain, next.get())) {
            if (!seen.add(next.get())) {
                throw new PackException(
                        source.file(),
                        source.obligation().id(),
                        "its time limit counts from itself: " + String.join(" -> ", seen) + " -> " + next.get());
            }
        }
    }

    /** The limit from whose last day another one counts. */
    private static Optional<String> countedFrom(List<DutyRules> chain, String limit) {
        return limits(chain, limit).stream()
                .flatMap(entry -> entry.event().stream())
                .filter(TimeLimit.Event::fromLastDay)
                .flatMap(event -> chain.stream()
                        .flatMap(rules -> rules.obligations().stream())
                        .filter(source -> source.obligation().evidence().contains(event.act())))
                .findFirst()
                .flatMap(ObligationSource::limit);
    }

    private static List<DatedEntry> limits(List<DutyRules> chain, String name) {
        return chain.stream()
                .map(rules -> rules.values().in(LIMITS).getOrDefault(name, List.of()))
                .filter(entries -> !entries.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static TimeLimit limit(DatedEntry entry) {
        TimeLimit limit =
                new TimeLimit(entry.name(), entry.event(), entry.as(value -> value.parsed("value", Deadline::parse)));
        if (limit.event().isPresent() != (limit.deadline().value() instanceof Deadline.Counted)) {
            throw entry.refuse("'event' goes with a deadline that counts from an event, and only with it");
        }
        return limit;
    }

    /**
     * Returns a time limit by its name.
     *
     * @param inForce the values that hold
     * @param name the name
     * @return the time limit
     * @throws PackException if none of that name is recorded for the year
     */
    static TimeLimit limit(InForce inForce, String name) {
        return limit(inForce.require(LIMITS, name));
    }

    /**
     * Returns the obligations of all packs of a chain, with their time limits for a year and level.
     *
     * @param chain the rules, nearest first
     * @param inForce the values that hold for the year and level
     * @return the obligations, in the order of the files
     * @throws PackException if a time limit is not recorded for the year
     */
    public static List<Obligation> obligations(List<DutyRules> chain, InForce inForce) {
        return chain.stream()
                .flatMap(rules -> rules.obligations().stream())
                .map(source -> Obligation.builder()
                        .from(source.obligation())
                        .limit(source.limit().map(name -> limit(inForce, name)))
                        .build())
                .toList();
    }

    /**
     * Returns the yardsticks for a year and level.
     *
     * @param inForce the values that hold for the year and level
     * @return the yardsticks
     * @throws PackException if one is not recorded for the year
     */
    public static Yardsticks yardsticks(InForce inForce) {
        Function<String, DatedEntry> of = name -> inForce.require(YARDSTICKS, name);
        return Yardsticks.builder()
                .outputAndBenefit(of.apply("output-and-benefit").as(DutyRules::ratio))
                .deviation(of.apply("deviation").as(DutyRules::ratio))
                .spotChecks(of.apply("spot-checks").as(DutyRules::ratio))
                .recheckTolerance(of.apply("recheck-tolerance").as(value -> Points.of(value.number("value"))))
                .closedLoop(of.apply("closed-loop").as(DutyRules::ratio))
                .poorReview(of.apply("poor-review").as(value -> value.constant("value", PoorReview.class)))
                .poorYears(of.apply("poor-years").as(value -> value.whole("value")))
                .handlingDisclosure(of.apply("handling-disclosure").as(value -> value.whole("value")))
                .poorGrade(of.apply("poor-grade").as(value -> value.text("value")))
                .decisions(of.apply("decisions").as(value -> value.within("value", DutyRules::decisions)))
                .build();
    }

    private static Ratio ratio(Fields value) {
        return Ratio.of(value.number("value"));
    }

    private static Map<String, Set<ResultDecision>> decisions(Fields grades) {
        Map<String, Set<ResultDecision>> decisions = new LinkedHashMap<>();
        for (String grade : grades.keys()) {
            decisions.put(grade, new LinkedHashSet<>(grades.constants(grade, ResultDecision.class)));
        }
        return decisions;
    }
}
