package io.github.jixiao.rules.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.application.Circumstance;
import io.github.jixiao.core.application.ItemHistory;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.item.ItemTerm;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("Applying results")
class ApplicationProperties {
    private static final List<String> GRADES = List.of("excellent", "good", "medium", "poor");

    @Provide
    Arbitrary<Application> places() {
        return Arbitraries.of(Histories.NATION, Histories.HUBEI);
    }

    /** Any kind and term, any earlier grades, a circumstance or none, a problem that is late or none. */
    @Provide
    Arbitrary<ItemHistory> histories() {
        Arbitrary<ExpenditureItem> items = Combinators.combine(
                        Arbitraries.of(ItemKind.class), Arbitraries.of(ItemTerm.class))
                .as((kind, term) -> ExpenditureItem.builder()
                        .from(Histories.item("p", term))
                        .kind(kind)
                        .build());
        Arbitrary<List<String>> earlier =
                Arbitraries.of("", "excellent", "good", "medium", "poor").list().ofSize(3);
        Arbitrary<Optional<Circumstance.Kind>> circumstances =
                Arbitraries.of(Circumstance.Kind.class).optional(0.3);
        return Combinators.combine(items, earlier, circumstances, Arbitraries.of(true, false))
                .as((item, grades, kind, late) -> {
                    List<String> all = new ArrayList<>(List.of(""));
                    all.addAll(grades);
                    ItemHistory.Builder history =
                            Histories.graded(Histories.of(item), all.toArray(String[]::new)).toBuilder();
                    kind.ifPresent(there ->
                            history.addCircumstances(new Circumstance(there, LocalDate.of(2023, 1, 1), "见文件")));
                    if (late) {
                        history.addRectifications(Histories.problem("2023-01-01", "", "", "", ""));
                    }
                    return history.build();
                });
    }

    private static Suggestion suggest(Application place, ItemHistory history, String grade) {
        return place.suggest(
                history.toBuilder().addResults(Histories.result(2022, grade)).build(), Histories.DAY);
    }

    @Property
    @Label("a better grade never gets a stricter suggestion, all else equal")
    void monotone(
            @ForAll("places") Application place,
            @ForAll("histories") ItemHistory history,
            @ForAll @IntRange(max = 2) int better) {
        Suggestion good = suggest(place, history, GRADES.get(better));
        Suggestion bad = suggest(place, history, GRADES.get(better + 1));
        Strictness strictness = place.rules().strictness().value();
        good.first()
                .ifPresent(first -> assertThat(bad.first())
                        .as(good.advices() + " -> " + bad.advices())
                        .hasValueSatisfying(worse ->
                                assertThat(strictness.compare(first, worse)).isLessThanOrEqualTo(0)));
    }

    @Property
    @Label("what the grade suggests goes with the grade, and all else has a cause of its own")
    void withinTheYardstick(
            @ForAll("places") Application place,
            @ForAll("histories") ItemHistory history,
            @ForAll @IntRange(max = 3) int grade) {
        Suggestion suggestion = suggest(place, history, GRADES.get(grade));
        for (Advice advice : suggestion.advices()) {
            assertThat(advice.decisions()).contains(advice.first());
            if (advice.cause() == Advice.Cause.GRADE) {
                assertThat(suggestion.allowed().value()).containsAll(advice.decisions());
            }
        }
    }

    @Property
    @Label("a decision never changes the suggestion, and one that was suggested needs no reason")
    void overrides(
            @ForAll("places") Application place,
            @ForAll("histories") ItemHistory history,
            @ForAll @IntRange(max = 3) int grade,
            @ForAll ResultDecision decision) {
        Suggestion suggestion = suggest(place, history, GRADES.get(grade));
        Decided decided = place.decide(suggestion, decision, "李某", Histories.DAY, Optional.empty());
        assertThat(decided.suggestion()).isSameAs(suggestion).isEqualTo(suggest(place, history, GRADES.get(grade)));
        boolean suggested = suggestion
                .governing()
                .filter(advice -> advice.decisions().contains(decision))
                .isPresent();
        if (suggested) {
            assertThat(decided.needsReason()).isFalse();
            assertThat(decided.comparison()).isEqualTo(Decided.Comparison.AGREES);
        }
        assertThat(place.decide(suggestion, decision, "李某", Histories.DAY, Optional.of("理由"))
                        .needsReason())
                .isFalse();
    }

    @Property
    @Label("the items of a simulation add up to departments and total, on paper and on the sheet, however cut in two")
    void partition(
            @ForAll @Size(max = 12) List<@IntRange(max = 1_000_000) Integer> fen,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(max = 12) int cutAt) {
        BudgetPolicy policy = Histories.NATION
                .rules()
                .policy()
                .with(ResultDecision.CUT, Ratio.ofPercent(BigDecimal.valueOf(-percent)));
        List<ResultDecision> all = Histories.NATION.rules().strictness().value().order();
        List<ItemHistory> items = new ArrayList<>();
        Map<String, ResultDecision> decisions = new HashMap<>();
        for (int i = 0; i < fen.size(); i++) {
            items.add(Histories.of(
                    Histories.item("p" + i, ItemTerm.RECURRING),
                    "d" + fen.get(i) % 3,
                    BigDecimal.valueOf(fen.get(i), 2).toPlainString()));
            decisions.put("p" + i, all.get(fen.get(i) % all.size()));
        }
        Simulation whole = Histories.NATION.simulate(items, decisions, policy);
        Simulation.Amounts byItem = whole.items().stream()
                .map(Simulation.Item::amounts)
                .reduce(Simulation.Amounts.NONE, Simulation.Amounts::plus);
        Simulation.Amounts byDepartment =
                whole.departments().values().stream().reduce(Simulation.Amounts.NONE, Simulation.Amounts::plus);
        assertThat(byItem).isEqualTo(whole.total()).isEqualTo(byDepartment);
        assertThat(Money.ofYuan(whole.sheet().root().value()))
                .isEqualTo(whole.total().next());
        assertThat(whole.sheet().verify()).isEmpty();

        int at = Math.min(cutAt, items.size());
        Simulation.Amounts parts = part(items.subList(0, at), decisions, policy)
                .plus(part(items.subList(at, items.size()), decisions, policy));
        assertThat(parts).isEqualTo(whole.total());
    }

    private static Simulation.Amounts part(
            List<ItemHistory> items, Map<String, ResultDecision> decisions, BudgetPolicy policy) {
        Map<String, ResultDecision> own = new HashMap<>(decisions);
        own.keySet()
                .retainAll(items.stream().map(each -> each.line().item().id()).toList());
        return Histories.NATION.simulate(items, own, policy).total();
    }
}
