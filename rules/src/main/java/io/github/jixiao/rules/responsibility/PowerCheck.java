package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says whether an organ may do something, and if not, everything that stands against it and who could. */
final class PowerCheck {
    private final LevelRules levels;
    private final Powers powers;
    private final Engagements engagements;
    private final Set<String> holding;

    PowerCheck(LevelRules levels, Powers powers, Engagements engagements, Set<String> holding) {
        this.levels = levels;
        this.powers = powers;
        this.engagements = engagements;
        this.holding = holding;
    }

    Permission permission(String organ, ActKind act, Matter matter, LocalDate day, Roles roles) {
        Answer answer = answer(organ, act, matter, day, roles);
        List<Organ> instead = answer.refusals.isEmpty()
                ? List.of()
                : candidates(matter, day, roles).stream()
                        .filter(other -> !other.id().equals(organ))
                        .filter(other -> answer(other.id(), act, matter, day, roles)
                                .refusals
                                .isEmpty())
                        .toList();
        return new Permission(organ, act, day, answer.refusals, answer.grounds, instead);
    }

    /** What stands against it, and what gives the power. */
    private static final class Answer {
        final List<Permission.Refusal> refusals = new ArrayList<>();
        final List<ProvisionRef> grounds = new ArrayList<>();
    }

    private Answer answer(String id, ActKind act, Matter matter, LocalDate day, Roles roles) {
        Answer answer = new Answer();
        Optional<Organ> organ = roles.hierarchy().organ(id);
        if (organ.isEmpty()) {
            answer.refusals.add(refusal(
                    PowerRule.ORGAN_EXISTS,
                    new Text("所列机关中没有「" + id + "」", "\"" + id + "\" is not among the organs"),
                    act,
                    day));
            return answer;
        }
        if (!organ.get().existsOn(day)) {
            answer.refusals.add(refusal(
                    PowerRule.ORGAN_EXISTS,
                    new Text(
                            "「" + organ.get().name() + "」在" + day + "不存在",
                            "\"" + organ.get().name() + "\" does not exist on " + day),
                    act,
                    day));
        }
        Set<OrganKind> parts = parts(organ.get(), matter, roles);
        List<Powers.Entry> given = given(organ.get(), parts, act, day, roles, answer);
        given.forEach(entry -> add(answer.grounds, entry.basis()));
        PowerScope scope = new PowerScope(organ.get(), act, matter, day, roles, powers, engagements);
        answer.refusals.addAll(scope.refusals(given));
        return answer;
    }

    private static void add(List<ProvisionRef> provisions, Basis basis) {
        if (!provisions.contains(basis.provision())) {
            provisions.add(basis.provision());
        }
    }

    /** As what kinds of organ it can act: an office with a budget of its own is a department in what concerns that. */
    private Set<OrganKind> parts(Organ organ, Matter matter, Roles roles) {
        Set<OrganKind> parts = new LinkedHashSet<>();
        parts.add(organ.kind());
        parts.addAll(roles.standsInFor(organ.id()));
        if (levels.budgetHolders().value().contains(organ.kind())) {
            boolean department = matter.line()
                    .map(BudgetLine::department)
                    .map(organ.id()::equals)
                    .orElseGet(() -> holding.contains(organ.id()));
            if (department) {
                parts.add(OrganKind.BUDGET_DEPARTMENT);
            }
        }
        return parts;
    }

    /** What gives the power; where nothing does, the refusal is noted. */
    private List<Powers.Entry> given(
            Organ organ, Set<OrganKind> parts, ActKind act, LocalDate day, Roles roles, Answer answer) {
        GovernmentForm form = roles.formOf(organ, levels);
        LevelRules.OrganRule own = levels.rule(form, organ.kind());
        boolean none = own.presence() == LevelRules.Presence.NONE
                && !roles.standsInFor(organ.id()).contains(organ.kind());
        List<Powers.Entry> stated = parts.stream()
                .filter(kind -> !none || kind != organ.kind())
                .flatMap(kind -> powers.entries(kind, act, form).stream())
                .toList();
        List<Powers.Entry> given = stated.stream()
                .filter(entry -> entry.strength().isPresent() && !day.isBefore(entry.inForce()))
                .toList();
        if (given.isEmpty()) {
            answer.refusals.add(none ? notThere(organ, form, own) : notGiven(organ, act, form, stated, day));
        }
        return given;
    }

    private Permission.Refusal notThere(Organ organ, GovernmentForm form, LevelRules.OrganRule rule) {
        return new Permission.Refusal(
                PowerRule.POWER_AT_LEVEL,
                new Text(
                        form.label().zh() + "不设" + organ.kind().label().zh(),
                        "at " + form.label().en() + " there is no organ of the kind: "
                                + organ.kind().label().en()),
                List.of(rule.basis().provision()));
    }

    private Permission.Refusal notGiven(
            Organ organ, ActKind act, GovernmentForm form, List<Powers.Entry> stated, LocalDate day) {
        Map<Text, List<ProvisionRef>> denials = new LinkedHashMap<>();
        for (Powers.Entry entry : stated) {
            if (!day.isBefore(entry.inForce())) {
                entry.reason()
                        .ifPresent(reason ->
                                add(denials.computeIfAbsent(reason, key -> new ArrayList<>()), entry.basis()));
            }
        }
        if (!denials.isEmpty()) {
            return new Permission.Refusal(
                    PowerRule.POWER_DENIED,
                    new Text(
                            String.join(
                                    "；", denials.keySet().stream().map(Text::zh).toList()),
                            String.join(
                                    "; ",
                                    denials.keySet().stream().map(Text::en).toList())),
                    denials.values().stream().flatMap(List::stream).distinct().toList());
        }
        Optional<LocalDate> first = stated.stream()
                .filter(entry -> entry.strength().isPresent())
                .map(Powers.Entry::inForce)
                .min(LocalDate::compareTo);
        return refusal(
                PowerRule.POWER_AT_LEVEL,
                first.map(from -> new Text(
                                "「" + act.label().zh() + "」的职权自" + from + "起才有规定",
                                "the power over \"" + act.label().en() + "\" is recorded from " + from + " on"))
                        .orElseGet(() -> new Text(
                                form.label().zh() + "的" + organ.kind().label().zh() + "没有「"
                                        + act.label().zh() + "」的职权",
                                "at " + form.label().en() + ", no provision gives a "
                                        + organ.kind().label().en() + " power over \""
                                        + act.label().en() + "\"")),
                act,
                day);
    }

    private Permission.Refusal refusal(PowerRule rule, Text reason, ActKind act, LocalDate day) {
        return new Permission.Refusal(rule, reason, provisions(powers, rule, act, day));
    }

    static List<ProvisionRef> provisions(Powers powers, PowerRule rule, ActKind act, LocalDate day) {
        return powers.rules(rule, act, day).stream()
                .map(stated -> stated.basis().provision())
                .distinct()
                .toList();
    }

    /** Who might be asked instead: those that have a part here, those concerned, and those right above. */
    private List<Organ> candidates(Matter matter, LocalDate day, Roles roles) {
        Stream<String> concerned = Stream.concat(
                matter.line().stream()
                        .flatMap(line -> Stream.concat(Stream.of(line.department()), line.unit().stream())),
                matter.organ().stream()
                        .flatMap(organ -> Stream.concat(
                                Stream.of(organ.id()), roles.departmentOf(organ.id()).map(Organ::id).stream())));
        Stream<String> parts =
                Stream.of(OrganKind.values()).flatMap(kind -> roles.holder(kind).map(Organ::id).stream());
        Stream<String> above = roles.rightAbove(day).stream().map(Organ::id);
        return Stream.of(
                        concerned,
                        parts,
                        above,
                        engagements.thirdParties().stream().sorted())
                .flatMap(ids -> ids)
                .distinct()
                .flatMap(id -> roles.hierarchy().organ(id).stream())
                .toList();
    }
}
