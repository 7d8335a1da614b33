package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.lifecycle.Guard;
import io.github.jixiao.rules.lifecycle.LifecycleRules;
import io.github.jixiao.rules.lifecycle.StepRule;
import io.github.jixiao.rules.lifecycle.Transition;
import io.github.jixiao.rules.lifecycle.VersionPolicy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what packs say of the steps of dossiers: a value for each row of the table that they know, and the policies. */
public final class LifecycleReader {
    private static final String FOLDER = "lifecycle";
    private static final String LIMITS = "limits";
    private static final Set<String> POLICIES =
            Set.of("major-item", "returns", "disclosed-version", "evaluated-version", "overdue-decisions");

    private LifecycleReader() {}

    /** What a value says of a row; its time limit is a name, since the limit depends on year and level. */
    private record Row(
            boolean enabled,
            Set<OrganKind> actors,
            List<Guard> guards,
            Optional<String> limit,
            List<ProvisionRef> also) {}

    /**
     * Refuses values of rows that are not in the table, and whatever else cannot be read.
     *
     * @param own the values of a pack
     * @param below those of the packs below it
     */
    static void check(DatedValues own, List<DatedValues> below) {
        List<DatedValues> chain = Stream.concat(Stream.of(own), below.stream()).toList();
        own.in(FOLDER)
                .forEach((name, entries) -> entries.forEach(entry -> {
                    if (POLICIES.contains(name)) {
                        return;
                    }
                    if (Transition.all().stream().noneMatch(row -> row.id().equals(name))) {
                        throw entry.refuse(
                                "no such row in the table of transitions, and no policy; packs cannot add steps");
                    }
                    row(entry)
                            .limit()
                            .filter(limit -> chain.stream()
                                    .noneMatch(values -> values.in(LIMITS).containsKey(limit)))
                            .ifPresent(limit -> {
                                throw entry.refuse("no time limit '" + limit + "'");
                            });
                }));
    }

    private static Row row(DatedEntry entry) {
        return entry.as(value -> value.within("value", LifecycleReader::row)).value();
    }

    private static Row row(Fields fields) {
        if (fields.maybe("disabled", Fields::flag).orElse(false)) {
            return new Row(false, Set.of(), List.of(), Optional.empty(), List.of());
        }
        List<ProvisionRef> also = new ArrayList<>();
        for (String text : fields.maybe("also", Fields::texts).orElse(List.of())) {
            also.add(ProvisionRef.parse(text));
        }
        return new Row(
                true,
                fields.constants("by", OrganKind.class),
                List.copyOf(fields.maybe("guards", (inner, key) -> inner.constants(key, Guard.class))
                        .orElse(Set.of())),
                fields.maybe("limit", Fields::text),
                also);
    }

    /**
     * Returns the rules of the lifecycle for a year and level.
     *
     * @param inForce the values that hold
     * @return the rules; a row of which no pack says anything has none
     * @throws PackException if a policy or a time limit is not recorded for the year
     */
    public static LifecycleRules rules(InForce inForce) {
        List<StepRule> steps = new ArrayList<>();
        for (Transition transition : Transition.all()) {
            inForce.find(FOLDER, transition.id())
                    .map(entry -> step(inForce, transition, entry))
                    .ifPresent(steps::add);
        }
        return LifecycleRules.builder()
                .steps(steps)
                .majorItem(inForce.require(FOLDER, "major-item")
                        .as(value -> Money.of(value.number("value").toPlainString(), MoneyUnit.YUAN)))
                .returns(inForce.require(FOLDER, "returns").as(value -> value.whole("value")))
                .disclosedVersion(version(inForce, "disclosed-version"))
                .evaluatedVersion(version(inForce, "evaluated-version"))
                .overdueDecisions(inForce.require(FOLDER, "overdue-decisions")
                        .as(value -> value.constants("value", ResultDecision.class)))
                .yardsticks(DutyRules.yardsticks(inForce))
                .build();
    }

    private static Parameter<VersionPolicy> version(InForce inForce, String name) {
        return inForce.require(FOLDER, name).as(value -> value.constant("value", VersionPolicy.class));
    }

    private static StepRule step(InForce inForce, Transition transition, DatedEntry entry) {
        Row row = row(entry);
        Set<ProvisionRef> provisions = new LinkedHashSet<>(List.of(entry.basis().provision()));
        provisions.addAll(row.also());
        return new StepRule(
                transition,
                row.enabled(),
                row.actors(),
                row.guards(),
                row.limit().map(name -> DutyRules.limit(inForce, name)),
                entry.basis(),
                List.copyOf(provisions));
    }
}
