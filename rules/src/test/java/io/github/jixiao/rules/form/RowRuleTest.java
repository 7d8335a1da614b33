package io.github.jixiao.rules.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.ScoringRule.StepRounding;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A rule of a row, and a form of rows")
class RowRuleTest {
    private static final Text WORD = new Text("指标", "row");
    private static final Measure VALUE = new Measure(Measure.Form.VALUE, WORD, List.of("x"), List.of(), List.of());
    private static final Measure CHANGE = new Measure(Measure.Form.CHANGE, WORD, List.of("x"), List.of(), List.of("y"));
    private static final Basis BASIS = new Basis("zz/form#row", ProvisionRef.parse("zz:law#1"), EvidenceMark.FICTIONAL);

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private static RowRule.BandLine line(String bound, String worth) {
        return new RowRule.BandLine(number(bound), number(worth));
    }

    private static void bands(RowRule.Edge edge, RowRule.Worth worth, RowRule.BandLine... lines) {
        Assertions.assertThat(new RowRule.Bands(VALUE, List.of(lines), edge, worth).bands())
                .hasSize(lines.length);
    }

    @Test
    @DisplayName("by bands runs down from lower bounds and up from upper bounds, the better band first")
    void bands() {
        bands(RowRule.Edge.LOWER, RowRule.Worth.POINTS, line("90", "10"), line("80", "10"), line("60", "5"));
        bands(RowRule.Edge.UPPER, RowRule.Worth.POINTS, line("0", "5"), line("10", "4"));
        bands(RowRule.Edge.LOWER, RowRule.Worth.SHARE, line("0", "1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands(RowRule.Edge.LOWER, RowRule.Worth.POINTS, line("80", "8"), line("90", "5")))
                .withMessage("bound 90 must lie below 80");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands(RowRule.Edge.UPPER, RowRule.Worth.POINTS, line("10", "5"), line("0", "4")))
                .withMessage("bound 0 must lie above 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands(RowRule.Edge.UPPER, RowRule.Worth.POINTS, line("10", "5"), line("10.0", "4")))
                .withMessageContaining("must lie above");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands(RowRule.Edge.LOWER, RowRule.Worth.POINTS, line("90", "5"), line("80", "8")))
                .withMessageContaining("earns more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands(RowRule.Edge.LOWER, RowRule.Worth.SHARE, line("90", "1.01")))
                .withMessageContaining("at most 1");
        assertThatIllegalArgumentException().isThrownBy(() -> bands(RowRule.Edge.LOWER, RowRule.Worth.SHARE));
    }

    private static void steps(String step, String each, Direction direction) {
        Assertions.assertThat(new RowRule.Steps(VALUE, number("0"), direction, number(step), number(each)).inputs())
                .containsExactly("x");
    }

    @Test
    @DisplayName("by steps needs a step above zero, a cost not below it, and a direction")
    void steps() {
        steps("0.01", "0", Direction.ON_TARGET);

        assertThatIllegalArgumentException().isThrownBy(() -> steps("0", "1", Direction.LOWER_IS_BETTER));
        assertThatIllegalArgumentException().isThrownBy(() -> steps("1", "-0.01", Direction.LOWER_IS_BETTER));
        assertThatIllegalArgumentException().isThrownBy(() -> steps("1", "1", Direction.UNKNOWN));
    }

    @Test
    @DisplayName("by levels earns shares of 0 to 1 that do not rise")
    void levels() {
        RowRule.Level all = new RowRule.Level("a", WORD, number("1"));
        RowRule.Level none = new RowRule.Level("b", WORD, number("0"));

        assertThat(new RowRule.Levels(List.of(all, none)).levels()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new RowRule.Levels(List.of(none, all)));
        assertThatIllegalArgumentException().isThrownBy(() -> new RowRule.Levels(List.of(all, all)));
        assertThatIllegalArgumentException().isThrownBy(() -> new RowRule.Levels(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new RowRule.Level("a", WORD, number("1.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> new RowRule.Level("a", WORD, number("-0.01")));
    }

    @Test
    @DisplayName("in proportion needs a ratio or a percentage; a choice holds no choice; a checklist no point twice")
    void others() {
        RowRule.CheckPoint point = new RowRule.CheckPoint("a", WORD);
        RowRule.EitherOr choice = new RowRule.EitherOr(
                RowRule.Choice.BEST, List.of(new RowRule.Alternative("a", WORD, new RowRule.Proportion(VALUE))));

        assertThat(choice.inputs()).containsExactly("x");
        assertThatIllegalArgumentException().isThrownBy(() -> new RowRule.Proportion(CHANGE));
        assertThatIllegalArgumentException().isThrownBy(() -> new RowRule.Checklist(List.of(point, point)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new RowRule.EitherOr(RowRule.Choice.BEST, List.of(new RowRule.Alternative("b", WORD, choice))));
    }

    private static void measure(Measure.Form form, List<String> part, List<String> less, List<String> whole) {
        Assertions.assertThat(new Measure(form, WORD, part, less, whole).inputs())
                .isNotEmpty();
    }

    @Test
    @DisplayName("measures a value by one side, any rate by two, and deducts only in a ratio")
    void measures() {
        List<String> none = List.of();
        List<String> x = List.of("x");
        measure(Measure.Form.VALUE, x, none, none);
        measure(Measure.Form.RATIO, x, x, x);

        assertThatIllegalArgumentException().isThrownBy(() -> measure(Measure.Form.VALUE, x, none, x));
        assertThatIllegalArgumentException().isThrownBy(() -> measure(Measure.Form.SAVING, x, none, none));
        assertThatIllegalArgumentException().isThrownBy(() -> measure(Measure.Form.VALUE, none, none, none));
        assertThatIllegalArgumentException().isThrownBy(() -> measure(Measure.Form.CHANGE, x, x, x));
    }

    private static FormRow row(String id, RowRule rule) {
        return new FormRow(id, WORD, Optional.empty(), Optional.of(Points.of(100)), rule, BASIS);
    }

    private static <T> Parameter<T> stated(T value) {
        return new Parameter<>(value, BASIS);
    }

    private static Form.Builder form(FormSection... sections) {
        Rounding two = new Rounding(2, RoundingMode.HALF_UP);
        return Form.builder()
                .id("zz/form")
                .title(WORD)
                .jurisdiction(Jurisdiction.parse("zz"))
                .firstYear(FiscalYear.of(2020))
                .subject(FormSubject.POLICY)
                .fullMarks(stated(Points.of(100)))
                .addSections(sections)
                .stepRounding(stated(StepRounding.FLOOR))
                .rowRounding(stated(two))
                .totalRounding(stated(two))
                .unusedPoints(stated(UnusedPoints.KEEP));
    }

    @Test
    @DisplayName("stands once in its form, as do sections, and a floor names sections that are there")
    void ids() {
        RowRule either = new RowRule.EitherOr(
                RowRule.Choice.BEST, List.of(new RowRule.Alternative("r", WORD, new RowRule.Judged())));
        FormSection one = new FormSection("s", WORD, List.of(row("r", new RowRule.Judged())));
        FormSection own = new FormSection("s", WORD, List.of(row("r", either)));
        FormFloor floor = new FormFloor(Set.of("t"), stated(Ratio.ofPercent(number("60"))));

        Form form = form(one).build();
        assertThat(form.rows()).hasSize(1);
        assertThat(form.toBuilder().build()).isEqualTo(form);
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> form(one, new FormSection("t", WORD, one.rows())).build())
                .withMessage("'r' stands twice in form zz/form");
        assertThatIllegalStateException().isThrownBy(() -> form(own).build());
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> form(one, new FormSection("s", WORD, List.of())).build());
        assertThatIllegalStateException()
                .isThrownBy(() -> form(one).addFloors(floor).build())
                .withMessageContaining("no such sections as [t]");
    }

    @Test
    @DisplayName("is found in its form by id and by subject")
    void forms() {
        Form form = form(new FormSection("s", WORD, List.of(row("r", new RowRule.Judged()))))
                .build();
        Forms forms = new Forms(List.of(form));

        assertThat(forms.form("zz/form")).isSameAs(form);
        assertThat(forms.of(FormSubject.POLICY)).containsExactly(form);
        assertThat(forms.of(FormSubject.PROJECT)).isEmpty();
        Assertions.assertThatThrownBy(() -> forms.form("zz/other"))
                .isInstanceOf(PackException.class)
                .hasMessage("zz/other: no such form here; there are [zz/form]");
    }
}
