package io.github.jixiao.rules.scoring;

import static io.github.jixiao.rules.scoring.FormSamples.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.form.FilledForm;
import io.github.jixiao.core.form.FormEntry;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.ScoringRule.StepRounding;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.form.Form;
import io.github.jixiao.rules.form.FormSection;
import io.github.jixiao.rules.form.Measure;
import io.github.jixiao.rules.form.RowRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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

@Label("The score of any form")
class FormProperties {
    private static final List<RowRule> RULES = List.of(
            new RowRule.Direct(),
            new RowRule.Judged(),
            new RowRule.Levels(List.of(
                    new RowRule.Level("a", FormSamples.WORD, number("1")),
                    new RowRule.Level("b", FormSamples.WORD, number("0.333")))),
            new RowRule.Checklist(List.of(
                    new RowRule.CheckPoint("a", FormSamples.WORD),
                    new RowRule.CheckPoint("b", FormSamples.WORD),
                    new RowRule.CheckPoint("c", FormSamples.WORD))),
            new RowRule.Proportion(FormSamples.RATIO),
            new RowRule.Proportion(FormSamples.VALUE),
            lowerIsBetter(Measure.Form.CHANGE),
            lowerIsBetter(Measure.Form.DEVIATION),
            higherIsBetter(FormSamples.RATIO),
            higherIsBetter(FormSamples.measure(Measure.Form.SAVING, "x", "y")),
            bands(FormSamples.RATIO, RowRule.Edge.LOWER),
            bands(FormSamples.measure(Measure.Form.CHANGE, "x", "y"), RowRule.Edge.UPPER));

    private static RowRule lowerIsBetter(Measure.Form form) {
        return new RowRule.Steps(
                FormSamples.measure(form, "x", "y"),
                number("0"),
                Direction.LOWER_IS_BETTER,
                number("3"),
                number("0.7"));
    }

    private static RowRule higherIsBetter(Measure measure) {
        return new RowRule.Steps(measure, number("90"), Direction.HIGHER_IS_BETTER, number("7"), number("1.1"));
    }

    private static RowRule bands(Measure measure, RowRule.Edge edge) {
        boolean lower = edge == RowRule.Edge.LOWER;
        return new RowRule.Bands(
                measure,
                List.of(
                        new RowRule.BandLine(number(lower ? "90" : "0"), number("5")),
                        new RowRule.BandLine(number(lower ? "60" : "20"), number("2"))),
                edge,
                RowRule.Worth.POINTS);
    }

    @Provide
    Arbitrary<RowRule> rules() {
        return Arbitraries.of(RULES);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(number("-50"), number("250"))
                .ofScale(2)
                .edgeCases(edges -> edges.add(number("0"), number("100"), number("90")));
    }

    @Provide
    Arbitrary<BigDecimal> bases() {
        return Arbitraries.bigDecimals().between(number("0.01"), number("200")).ofScale(2);
    }

    @Provide
    Arbitrary<FormEntry> entries() {
        return Arbitraries.oneOf(
                Arbitraries.of(true, false).map(FormEntry.Answer::new),
                Arbitraries.of("a", "b").map(FormEntry.Ticked::new),
                Arbitraries.of("a", "b", "c").set().map(FormEntry.Checked::new),
                numbers().map(points -> new FormEntry.Judged(Points.of(points))),
                Arbitraries.just(new FormEntry.NotApplicable("不适用")));
    }

    /** A form of one to six rows, and what may or may not fit it. */
    @Provide
    Arbitrary<Map.Entry<Form, FilledForm>> filled() {
        Arbitrary<List<RowRule>> some = rules().list().ofMinSize(1).ofMaxSize(6);
        return Combinators.combine(
                        some,
                        entries().list().ofSize(6),
                        numbers(),
                        numbers(),
                        Arbitraries.of(StepRounding.class),
                        Arbitraries.of(true, false))
                .as((rules, entries, x, y, rounding, input) -> {
                    Form form = FormSamples.counting(form(rules), rounding);
                    FilledForm.Builder builder = FilledForm.builder().form(form.id());
                    for (int i = 0; i < rules.size(); i++) {
                        builder.putEntries("r" + i, entries.get(i));
                    }
                    if (input) {
                        builder.putInputs("x", Decimal.of(x)).putInputs("y", Decimal.of(y));
                    }
                    return Map.entry(form, builder.build());
                });
    }

    private static Form form(List<RowRule> rules) {
        List<FormSection> sections = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            sections.add(FormSamples.section("s" + i, FormSamples.row("r" + i, "12.5", rules.get(i))));
        }
        return FormSamples.form(sections.toArray(FormSection[]::new));
    }

    private static FilledForm numbers(Form form, BigDecimal x, BigDecimal y) {
        return FilledForm.builder()
                .form(form.id())
                .putInputs("x", Decimal.of(x))
                .putInputs("y", Decimal.of(y))
                .build();
    }

    private static Optional<BigDecimal> points(Form form, BigDecimal x, BigDecimal y) {
        return FormSamples.points(form, numbers(form, x, y), "r");
    }

    @Property
    @Label("follows step by step, and its last step is the score")
    void follows(@ForAll("filled") Map.Entry<Form, FilledForm> filled) {
        Score score = FormScorer.of(filled.getKey()).score(filled.getValue()).score();

        assertThat(score.sheet().verify()).isEmpty();
        assertThat(score.sheet().root().value()).isEqualTo(score.points());
    }

    @Property
    @Label("gives each row nothing at least and its points at most, and each section what its rows have")
    void bounded(@ForAll("filled") Map.Entry<Form, FilledForm> filled) {
        FormScore score = FormScorer.of(filled.getKey()).score(filled.getValue());

        assertThat(score.score().rows())
                .allSatisfy(row -> row.points()
                        .ifPresent(points -> assertThat(points)
                                .isBetween(BigDecimal.ZERO, row.weight().orElseThrow())));
        for (int i = 0; i < score.sections().size(); i++) {
            assertThat(score.sections().get(i).points())
                    .isEqualTo(score.score().rows().get(i).points());
        }
    }

    @Property
    @Label("is there if and only if every row that applies has points, and one applies")
    void total(@ForAll("filled") Map.Entry<Form, FilledForm> filled) {
        Score score = FormScorer.of(filled.getKey()).score(filled.getValue()).score();
        List<RowScore> applying =
                score.rows().stream().filter(row -> row.weight().isPresent()).toList();

        assertThat(score.total().isPresent())
                .isEqualTo(!applying.isEmpty()
                        && applying.stream().allMatch(row -> row.points().isPresent()));
    }

    @Property
    @Label("does not depend on the order of rows and entries")
    void orderFree(@ForAll("filled") Map.Entry<Form, FilledForm> filled) {
        Form form = filled.getKey();
        List<FormSection> reversed = new ArrayList<>(form.sections());
        Collections.reverse(reversed);
        Form other = form.toBuilder().sections(reversed).build();
        Map<String, FormEntry> entries = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>(filled.getValue().entries().keySet());
        Collections.reverse(keys);
        keys.forEach(key -> entries.put(key, filled.getValue().entries().get(key)));
        FilledForm same = filled.getValue().toBuilder().entries(entries).build();

        Score one = FormScorer.of(form).score(filled.getValue()).score();
        Score two = FormScorer.of(other).score(same).score();
        assertThat(two.total()).isEqualTo(one.total());
        assertThat(two.points()).isEqualByComparingTo(one.points());
    }

    @Property
    @Label("never falls when a number gets better")
    void monotone(
            @ForAll("numbers") BigDecimal one,
            @ForAll("numbers") BigDecimal other,
            @ForAll("bases") BigDecimal y,
            @ForAll StepRounding rounding) {
        BigDecimal low = one.min(other);
        BigDecimal high = one.max(other);
        for (int i : new int[] {4, 8, 10}) { // higher is better: ratio, steps of a ratio, bands of a ratio
            Form form = FormSamples.counting(FormSamples.only(RULES.get(i)), rounding);
            assertThat(points(form, high, y).orElseThrow())
                    .isGreaterThanOrEqualTo(points(form, low, y).orElseThrow());
        }
        for (int i : new int[] {6, 9, 11}) { // lower is better: change, saving by less cost, bands of a change
            Form form = FormSamples.counting(FormSamples.only(RULES.get(i)), rounding);
            assertThat(points(form, low, y).orElseThrow())
                    .isGreaterThanOrEqualTo(points(form, high, y).orElseThrow());
        }
    }

    @Property
    @Label("does not change with the unit in which the numbers of a rate are stated")
    void scaleFree(@ForAll("numbers") BigDecimal x, @ForAll("bases") BigDecimal y, @ForAll("bases") BigDecimal factor) {
        for (int i : new int[] {4, 6, 7, 8, 9, 10, 11}) {
            Form form = FormSamples.only(RULES.get(i));
            assertThat(points(form, x.multiply(factor), y.multiply(factor))).isEqualTo(points(form, x, y));
        }
    }

    @Property
    @Label("by the best of several is that of the best one alone")
    void best(@ForAll("numbers") BigDecimal x, @ForAll("bases") BigDecimal y) {
        List<RowRule.Alternative> alternatives = List.of(
                new RowRule.Alternative("one", FormSamples.WORD, RULES.get(6)),
                new RowRule.Alternative("two", FormSamples.WORD, RULES.get(8)),
                new RowRule.Alternative("three", FormSamples.WORD, RULES.get(10)));
        Form form = FormSamples.only(new RowRule.EitherOr(RowRule.Choice.BEST, alternatives));
        BigDecimal best = alternatives.stream()
                .map(one -> points(FormSamples.only(one.rule()), x, y).orElseThrow())
                .max(BigDecimal::compareTo)
                .orElseThrow();

        assertThat(points(form, x, y).orElseThrow()).isEqualByComparingTo(best);
    }
}
