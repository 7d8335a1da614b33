package io.github.jixiao.rules.application;

import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.application.ItemHistory;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.sheet.Steps;
import io.github.jixiao.rules.scoring.CalculationSheet;
import io.github.jixiao.rules.scoring.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calculates what decisions would mean for next year's budget, step by step. */
final class Simulating {
    private static final Text BUDGET = new Text("本年预算（元）", "this year's budget (yuan)");
    private static final Text SHARE = new Text("变动比例", "share of change");
    private static final Text CHANGE = new Text("变动额（元）", "change (yuan)");
    private static final Text NEXT = new Text("下年安排（元）", "next year (yuan)");
    private static final Text ENDED = new Text("不再安排（元）", "no more money (yuan)");
    private static final Text AFTER = new Text("年末结转结余（元）", "carried over (yuan)");
    private static final Text BEFORE = new Text("上年末结转结余（元）", "carried over the year before (yuan)");
    private static final Text INCREASE = new Text("结转结余增加额（元）", "increase in carried-over money (yuan)");
    private static final Text CUT = new Text("按结转结余压减（元）", "cut for carried-over money (yuan)");
    private static final Text DEPARTMENT = new Text("部门合计（元）", "department (yuan)");
    private static final Text TOTAL = new Text("合计（元）", "total (yuan)");

    private final BudgetPolicy policy;

    Simulating(BudgetPolicy policy) {
        this.policy = policy;
    }

    Simulation of(List<ItemHistory> histories, Map<String, ResultDecision> decisions, String coordinates) {
        List<Simulation.Item> items = new ArrayList<>();
        Map<String, List<Step>> steps = new LinkedHashMap<>();
        Map<String, Simulation.Amounts> departments = new LinkedHashMap<>();
        Simulation.Amounts total = Simulation.Amounts.NONE;
        for (int i = 0; i < histories.size(); i++) {
            ItemHistory history = histories.get(i);
            String id = history.line().item().id();
            Optional<ResultDecision> decision = Optional.ofNullable(decisions.get(id));
            Step next = next(id, history, decision, "/items/" + i);
            String department = history.line().department();
            Simulation.Amounts amounts = amounts(history, decision, Money.ofYuan(next.value()));
            items.add(new Simulation.Item(id, department, decision, amounts));
            steps.computeIfAbsent(department, key -> new ArrayList<>()).add(next);
            departments.merge(department, amounts, Simulation.Amounts::plus);
            total = total.plus(amounts);
        }
        List<Step> sums = new ArrayList<>();
        steps.forEach((department, parts) -> sums.add(Steps.of(department, Step.Kind.SUM, DEPARTMENT, parts)));
        Step root = Steps.of("total", Step.Kind.SUM, TOTAL, sums);
        return new Simulation(items, departments, total, new CalculationSheet(coordinates, root));
    }

    private static Simulation.Amounts amounts(ItemHistory history, Optional<ResultDecision> decision, Money next) {
        boolean withheld = decision.equals(Optional.of(ResultDecision.WITHHOLD));
        return new Simulation.Amounts(history.line().budget(), next, withheld ? next : Money.ZERO);
    }

    private Step next(String id, ItemHistory history, Optional<ResultDecision> decision, String pointer) {
        Step budget =
                Steps.given("budget", BUDGET, history.line().budget().yuan().toBigDecimal(), pointer + "/line/budget");
        if (decision.filter(Decisions::ends).isPresent()) {
            return Steps.of(id, Step.Kind.PRODUCT, ENDED, budget, Steps.ZERO);
        }
        List<Step> parts = new ArrayList<>(List.of(budget));
        decision.flatMap(each ->
                        Optional.ofNullable(policy.changes().get(each)).map(change -> change(each, change, budget)))
                .ifPresent(parts::add);
        Step changed = Steps.of(id, Step.Kind.SUM, NEXT, parts);
        return cut(history, pointer)
                .map(cut -> Steps.of(
                        id,
                        Step.Kind.MAXIMUM,
                        NEXT,
                        Steps.of("less", Step.Kind.DIFFERENCE, NEXT, changed, cut),
                        Steps.ZERO))
                .orElse(changed);
    }

    private Step change(ResultDecision decision, BudgetPolicy.Change change, Step budget) {
        Step share = share(decision.name(), change);
        Step product = Steps.of("product", Step.Kind.PRODUCT, CHANGE, budget, share);
        return Steps.round("change", CHANGE, product, policy.rounding());
    }

    /** What an increase in carried-over money costs, where a rule says so and both amounts are known. */
    private Optional<Step> cut(ItemHistory history, String pointer) {
        if (policy.surplus().isEmpty()
                || history.carriedOver().isEmpty()
                || history.carriedOverBefore().isEmpty()) {
            return Optional.empty();
        }
        Step after = Steps.given(
                "after", AFTER, history.carriedOver().get().yuan().toBigDecimal(), pointer + "/carriedOver");
        Step before = Steps.given(
                "before",
                BEFORE,
                history.carriedOverBefore().get().yuan().toBigDecimal(),
                pointer + "/carriedOverBefore");
        Step difference = Steps.of("difference", Step.Kind.DIFFERENCE, INCREASE, after, before);
        Step increase = Steps.of("increase", Step.Kind.MAXIMUM, INCREASE, difference, Steps.ZERO);
        Step share = share("surplus", policy.surplus().get());
        Step product = Steps.of("product", Step.Kind.PRODUCT, CUT, increase, share);
        return Optional.of(Steps.round("cut", CUT, product, policy.rounding()));
    }

    /** A share that a rule states, or that the user supposes. */
    private static Step share(String key, BudgetPolicy.Change change) {
        BigDecimal share = change.share().share().toBigDecimal();
        return change.basis()
                .map(basis -> Steps.parameter(key, SHARE, share, basis))
                .orElseGet(() -> Steps.given(key, SHARE, share, "/policy/" + key));
    }
}
