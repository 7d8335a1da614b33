package io.github.jixiao.rules.compliance;

import static io.github.jixiao.core.act.ActKind.BUDGET_SUBMISSION;
import static io.github.jixiao.core.act.ActKind.MONITORING_REPORT;
import static io.github.jixiao.core.act.ActKind.RESULT_APPLICATION;
import static io.github.jixiao.core.act.ActKind.RESULT_DISCLOSURE;
import static io.github.jixiao.core.act.ActKind.SELF_EVALUATION;
import static io.github.jixiao.core.act.ActKind.TARGET_DISCLOSURE;
import static io.github.jixiao.core.act.ActKind.TARGET_REPLY;
import static io.github.jixiao.core.act.ActKind.TARGET_REVIEW;
import static io.github.jixiao.core.act.ActKind.TARGET_SETTING;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.obligation.Check;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The checks on items as a whole: who answers for them, and whether their year is complete and in order. */
final class Items {
    /**
     * The steps of an item's year, in the order in which articles 6 to 9 of the Decision presuppose one another. Disclosure
     * runs beside them, and has clauses of its own.
     */
    private static final List<ActKind> STEPS = List.of(
            TARGET_SETTING, TARGET_REVIEW, TARGET_REPLY, MONITORING_REPORT, SELF_EVALUATION, RESULT_APPLICATION);

    private static final Set<ActKind> SUBMISSIONS = EnumSet.of(TARGET_SETTING, SELF_EVALUATION);

    /** The links of the closed loop; the first kind of each names it. */
    private static final List<Set<ActKind>> CHAIN =
            List.of(EnumSet.of(TARGET_SETTING), Evaluations.KINDS, EnumSet.of(RESULT_APPLICATION));

    private Items() {}

    static Verdict leadingGovernmentAndFinance(Case at) {
        String department = at.item().line().department();
        int governments = at.facts().roles().leadingGovernments(department).size();
        int finance = at.facts().roles().financeDepartments(department).size();
        return governments == 1 && finance == 1
                ? Verdict.PASS
                : Verdict.fail(
                        Check.LEADING_GOVERNMENT_AND_FINANCE,
                        "政府" + governments + "个，财政部门" + finance + "个",
                        governments + " and " + finance);
    }

    static Verdict ownLevelActs(Case at) {
        for (Act act : at.facts().of(at.item())) {
            Optional<Organ> organ = at.facts().organ(act.organ());
            if (organ.isEmpty()) {
                return Verdict.unknown("事实中没有机关" + act.organ(), "organ " + act.organ() + " is not among the facts");
            }
            if (!at.facts().roles().mayDealWith(organ.get(), at.item().line())) {
                return Verdict.fail(
                        Check.OWN_LEVEL_ACTS, organ.get().name(), organ.get().name());
            }
        }
        return Verdict.PASS;
    }

    static Verdict classified(Case at) {
        ExpenditureItem item = at.item().item();
        return Verdict.of(
                item.itemClass().isPresent()
                        && item.attribute().isPresent()
                        && item.term().isPresent(),
                Check.CLASSIFIED);
    }

    static Verdict stepsInOrder(Case at) {
        Optional<Act> before = Optional.empty();
        Optional<ActKind> skipped = Optional.empty();
        for (ActKind step : STEPS) {
            Optional<Act> act = at.facts().first(at.item(), step);
            if (act.isEmpty()) {
                skipped = skipped.or(() -> Optional.of(step));
                continue;
            }
            if (skipped.isPresent()) {
                return disorder(skipped.get(), "缺少", "missing ");
            }
            if (before.filter(earlier -> earlier.date().isAfter(act.get().date()))
                    .isPresent()) {
                return disorder(step, "过早", "too early ");
            }
            before = act;
        }
        return Verdict.PASS;
    }

    private static Verdict disorder(ActKind step, String zh, String en) {
        return Verdict.fail(
                Check.STEPS_IN_ORDER, zh + step.label().zh(), en + step.label().en());
    }

    static Verdict disclosedOrExempt(Case at) {
        Facts facts = at.facts();
        if (Conditions.isExempt(facts, at.item())) {
            return Verdict.PASS;
        }
        Optional<LocalDate> last = Optional.empty();
        for (ActKind disclosure : List.of(TARGET_DISCLOSURE, RESULT_DISCLOSURE)) {
            boolean needed = disclosure == TARGET_DISCLOSURE
                    ? facts.has(at.item(), TARGET_REPLY)
                    : !facts.of(at.item(), Evaluations.KINDS).isEmpty();
            Optional<LocalDate> done = facts.first(at.item(), disclosure).map(Act::date);
            if (needed && done.isEmpty()) {
                return Verdict.of(false, Check.DISCLOSED_OR_EXEMPT);
            }
            last = needed ? later(last, done) : last;
        }
        return last.map(Verdict::passSince).orElse(Verdict.PASS);
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.filter(day -> other.filter(day::isBefore).isEmpty()).or(() -> other);
    }

    static Verdict responsiblePerson(Case at) {
        return Verdict.of(at.item().line().responsible().isPresent(), Check.RESPONSIBLE_PERSON);
    }

    static Verdict responsibleUnitAndPerson(Case at) {
        return Verdict.of(
                at.item().line().responsible().isPresent()
                        && at.facts().organ(at.item().implementer()).isPresent(),
                Check.RESPONSIBLE_UNIT_AND_PERSON);
    }

    static Verdict closedLoop(Case at) {
        List<Text> missing = new ArrayList<>();
        Optional<LocalDate> complete = Optional.empty();
        for (Set<ActKind> link : CHAIN) {
            Optional<LocalDate> day =
                    at.facts().of(at.item(), link).stream().findFirst().map(Act::date);
            complete = later(complete, day);
            if (day.isEmpty()) {
                missing.add(link.iterator().next().label());
            }
        }
        return missing.isEmpty()
                ? Verdict.passSince(complete.orElseThrow())
                : Verdict.fail(
                        Check.CLOSED_LOOP,
                        "缺少" + missing.stream().map(Text::zh).collect(Collectors.joining("、")),
                        "missing " + missing.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    /** Reached on the first day on which enough items, and items with enough money, have a complete chain. */
    static Verdict closedLoopCoverage(Case at) {
        BigDecimal floor = at.yardsticks().closedLoop().value().share().toBigDecimal();
        BigDecimal items = BigDecimal.valueOf(at.facts().items().size());
        BigDecimal amount = BigDecimal.ZERO;
        NavigableMap<LocalDate, List<BigDecimal>> closed = new TreeMap<>();
        for (ItemFacts item : at.facts().items()) {
            BigDecimal budget = item.line().budget().yuan().toBigDecimal();
            amount = amount.add(budget);
            closedLoop(new Case(item.subject(), Optional.empty(), at.facts(), at.yardsticks()))
                    .day()
                    .ifPresent(day -> closed.computeIfAbsent(day, key -> new ArrayList<>())
                            .add(budget));
        }
        int count = 0;
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, List<BigDecimal>> day : closed.entrySet()) {
            count += day.getValue().size();
            sum = day.getValue().stream().reduce(sum, BigDecimal::add);
            if (BigDecimal.valueOf(count).compareTo(floor.multiply(items)) >= 0
                    && sum.compareTo(floor.multiply(amount)) >= 0) {
                return Verdict.passSince(day.getKey());
            }
        }
        return Verdict.fail(
                Check.CLOSED_LOOP_COVERAGE, items + "个项目中" + count + "个形成闭环", count + " of " + items + " items");
    }

    static Verdict namedLeaderAndOwnSubmissions(Case at) {
        Organ department = at.subject().organ().orElseThrow();
        for (ItemFacts item : at.facts().itemsOf(department.id())) {
            for (Act act : at.facts().of(item, SUBMISSIONS)) {
                if (!at.facts().roles().isUnder(act.organ(), department.id())) {
                    return Verdict.fail(Check.NAMED_LEADER_AND_OWN_SUBMISSIONS, act.id(), act.id());
                }
            }
        }
        return Verdict.of(department.responsible().isPresent(), Check.NAMED_LEADER_AND_OWN_SUBMISSIONS);
    }

    static Verdict allItemsFiled(Case at) {
        List<String> missing = new ArrayList<>();
        Optional<LocalDate> last = Optional.empty();
        for (ItemFacts item : at.facts().itemsOf(at.subject().id())) {
            Optional<LocalDate> filed = at.facts().first(item, TARGET_SETTING).map(Act::date);
            last = later(last, filed);
            if (filed.isEmpty()) {
                missing.add(item.id());
            }
        }
        return missing.isEmpty()
                ? Verdict.passSince(last.orElseThrow())
                : Verdict.fail(Check.ALL_ITEMS_FILED, String.join("、", missing), String.join(", ", missing));
    }

    static Verdict beforeSubmissions(Case at) {
        boolean late = EnumSet.of(TARGET_SETTING, BUDGET_SUBMISSION).stream()
                .flatMap(kind -> at.facts().first(kind).stream())
                .anyMatch(submission -> submission.date().isBefore(at.act().date()));
        return Verdict.of(!late && at.act().deadline().isPresent(), Check.BEFORE_SUBMISSIONS);
    }
}
