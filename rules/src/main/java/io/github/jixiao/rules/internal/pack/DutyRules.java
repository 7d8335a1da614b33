package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.law.AdministrativeLevel;
import io.github.jixiao.core.value.FiscalYear;
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
import java.util.stream.Stream;

/**
 * What a pack says of duties: the obligations, their time limits and the yardsticks.
 *
 * @param obligations the obligations, in the order of the files
 * @param limits time limits by name
 * @param yardsticks yardsticks by name
 */
public record DutyRules(
        List<ObligationSource> obligations,
        Map<String, List<DatedEntry>> limits,
        Map<String, List<DatedEntry>> yardsticks) {

    static DutyRules read(PackFiles files, Manifest manifest, Provisions provisions, List<DutyRules> below) {
        List<ObligationSource> obligations = new ArrayList<>();
        manifest.in("obligations").forEach(path -> obligations.addAll(ObligationSource.read(files, path, provisions)));
        Map<String, List<DatedEntry>> limits = dated(files, manifest, "limits", provisions);
        Map<String, List<DatedEntry>> yardsticks = dated(files, manifest, "yardsticks", provisions);
        DatedEntry.refuseSilentConflicts(
                limits, below.stream().map(DutyRules::limits).toList());
        DatedEntry.refuseSilentConflicts(
                yardsticks, below.stream().map(DutyRules::yardsticks).toList());
        limits.values().forEach(entries -> entries.forEach(DutyRules::limit));
        DutyRules rules = new DutyRules(obligations, limits, yardsticks);
        List<DutyRules> chain = new ArrayList<>(List.of(rules));
        chain.addAll(below);
        for (ObligationSource source : obligations) {
            source.limit()
                    .filter(name -> entries(chain, DutyRules::limits, name).isEmpty())
                    .ifPresent(name -> {
                        throw new PackException(
                                source.file(), source.obligation().id(), "no time limit '" + name + "'");
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
        return entries(chain, DutyRules::limits, limit).stream()
                .flatMap(entry -> entry.event().stream())
                .filter(TimeLimit.Event::fromLastDay)
                .flatMap(event -> chain.stream()
                        .flatMap(rules -> rules.obligations().stream())
                        .filter(source -> source.obligation().evidence().contains(event.act())))
                .findFirst()
                .flatMap(ObligationSource::limit);
    }

    /** The years from which its time limits and yardsticks hold. */
    Stream<FiscalYear> firstYears() {
        return Stream.of(limits, yardsticks)
                .flatMap(entries -> entries.values().stream())
                .flatMap(List::stream)
                .map(DatedEntry::firstYear);
    }

    private static Map<String, List<DatedEntry>> dated(
            PackFiles files, Manifest manifest, String kind, Provisions provisions) {
        Map<String, List<DatedEntry>> all = new LinkedHashMap<>();
        for (String path : manifest.in(kind)) {
            DatedEntry.read(files, path, manifest.id() + "/" + kind, provisions).forEach((name, entries) -> {
                if (all.put(name, entries) != null) {
                    throw new PackException(path, name, "stands in another file of the pack already");
                }
            });
        }
        return all;
    }

    private static TimeLimit limit(DatedEntry entry) {
        TimeLimit limit =
                new TimeLimit(entry.name(), entry.event(), entry.as(value -> value.parsed("value", Deadline::parse)));
        if (limit.event().isPresent() != (limit.deadline().value() instanceof Deadline.Counted)) {
            throw entry.refuse("'event' goes with a deadline that counts from an event, and only with it");
        }
        return limit;
    }

    private static List<DatedEntry> entries(
            List<DutyRules> chain, Function<DutyRules, Map<String, List<DatedEntry>>> kind, String name) {
        return chain.stream()
                .map(rules -> kind.apply(rules).getOrDefault(name, List.of()))
                .filter(entries -> !entries.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * Returns the obligations of all packs of a chain, with their time limits for a year and level.
     *
     * @param chain the rules, nearest first
     * @param year the fiscal year
     * @param level the level of government
     * @return the obligations, in the order of the files
     * @throws PackException if a time limit is not recorded for the year
     */
    public static List<Obligation> obligations(List<DutyRules> chain, FiscalYear year, AdministrativeLevel level) {
        return chain.stream()
                .flatMap(rules -> rules.obligations().stream())
                .map(source -> Obligation.builder()
                        .from(source.obligation())
                        .limit(source.limit().map(name -> limit(require(chain, DutyRules::limits, name, year, level))))
                        .build())
                .toList();
    }

    /**
     * Returns the yardsticks for a year and level.
     *
     * @param chain the rules, nearest first
     * @param year the fiscal year
     * @param level the level of government
     * @return the yardsticks
     * @throws PackException if one is not recorded for the year
     */
    public static Yardsticks yardsticks(List<DutyRules> chain, FiscalYear year, AdministrativeLevel level) {
        Function<String, DatedEntry> of = name -> require(chain, DutyRules::yardsticks, name, year, level);
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

    private static DatedEntry require(
            List<DutyRules> chain,
            Function<DutyRules, Map<String, List<DatedEntry>>> kind,
            String name,
            FiscalYear year,
            AdministrativeLevel level) {
        List<DatedEntry> entries = entries(chain, kind, name);
        Optional<DatedEntry> found = DatedEntry.inForce(entries, year, level);
        return found.orElseThrow(() -> new PackException(
                "",
                name,
                "nothing is recorded for " + year
                        + entries.stream()
                                .map(DatedEntry::firstYear)
                                .min(FiscalYear::compareTo)
                                .map(first -> "; the earliest fiscal year recorded is " + first)
                                .orElse(" in any pack")));
    }
}
