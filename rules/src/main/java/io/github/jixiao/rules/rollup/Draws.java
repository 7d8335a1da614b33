package io.github.jixiao.rules.rollup;

import static io.github.jixiao.rules.rollup.Counted.finding;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** What is set off where an item and the items that drew from it are rolled up together (抵销). */
final class Draws {
    private static final Text BUDGET = new Text("预算数", "budget");
    private static final Text EXECUTED = new Text("执行数", "executed amount");

    private final Map<String, List<Counted>> items = new TreeMap<>();
    private final Map<String, Set<Drawn>> refusedOf = new HashMap<>();
    private final List<Finding> findings;

    Draws(List<Counted> all, List<Finding> findings) {
        this.findings = findings;
        all.forEach(counted ->
                items.computeIfAbsent(counted.item(), id -> new ArrayList<>()).add(counted));
        all.forEach(counted -> counted.account().drawn().forEach(drawn -> check(counted, drawn)));
        new TreeMap<>(drawnBy(all))
                .forEach((item, drawn) -> checkAmounts(
                        item, Objects.requireNonNull(items.get(item)).get(0), drawn));
    }

    private void check(Counted counted, Drawn drawn) {
        List<Counted> source = items.getOrDefault(drawn.item(), List.of());
        boolean circle = reaches(drawn.item(), counted.item(), new HashSet<>());
        RollUpFinding why = source.isEmpty()
                ? RollUpFinding.SOURCE_UNKNOWN
                : circle ? RollUpFinding.DRAWN_IN_CIRCLE : RollUpFinding.SOURCE_IN_SHARES;
        boolean whole = source.size() == 1 && source.get(0).account().extent() == ItemAccount.Extent.WHOLE;
        if (circle || !whole) {
            refusedOf.computeIfAbsent(counted.item(), id -> new HashSet<>()).add(drawn);
            findings.add(finding(why, counted.item(), "item", counted.item(), "source", drawn.item()));
        }
    }

    private boolean reaches(String from, String to, Set<String> seen) {
        return from.equals(to)
                || (seen.add(from)
                        && items.getOrDefault(from, List.of()).stream()
                                .flatMap(counted -> counted.account().drawn().stream())
                                .anyMatch(drawn -> reaches(drawn.item(), to, seen)));
    }

    private void checkAmounts(String item, Counted source, List<Drawn> drawn) {
        checkAmount(item, BUDGET, source.budget(), sum(drawn, Drawn::budget));
        source.account()
                .executed()
                .ifPresent(executed -> checkAmount(item, EXECUTED, executed, sum(drawn, Drawn::executed)));
    }

    private void checkAmount(String item, Text what, Money amount, Money drawn) {
        if (drawn.signum() > 0 && drawn.compareTo(amount) > 0) {
            findings.add(finding(
                    RollUpFinding.DRAWN_EXCEEDS, item, "item", item, "what", what, "amount", amount, "drawn", drawn));
        }
    }

    /** What accounts that are rolled up together drew from other items, by the other item. */
    Map<String, List<Drawn>> drawnBy(Collection<Counted> together) {
        Map<String, List<Drawn>> all = new HashMap<>();
        for (Counted counted : together) {
            Set<Drawn> without = refusedOf.getOrDefault(counted.item(), Set.of());
            for (Drawn drawn : counted.account().drawn()) {
                if (!without.contains(drawn)) {
                    all.computeIfAbsent(drawn.item(), id -> new ArrayList<>()).add(drawn);
                }
            }
        }
        return all;
    }

    /** The account as a part of a total: less what counts with the items that drew from it. */
    static Part part(Counted counted, Map<String, List<Drawn>> drawnBy) {
        List<Drawn> drawn = drawnBy.getOrDefault(counted.item(), List.of());
        ItemAccount account = counted.account();
        Money setOff = least(sum(drawn, Drawn::budget), counted.budget());
        return new Part(
                account.item(),
                account.line().item().name(),
                account.organ(),
                counted.budget().minus(setOff),
                account.executed().map(executed -> executed.minus(least(sum(drawn, Drawn::executed), executed))),
                setOff,
                account.score(),
                account.grade());
    }

    private static Money least(Money drawn, Money amount) {
        Money atMost = drawn.compareTo(amount) < 0 ? drawn : amount;
        return atMost.signum() > 0 ? atMost : Money.ZERO;
    }

    private static Money sum(List<Drawn> drawn, Function<Drawn, Money> amount) {
        return drawn.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
