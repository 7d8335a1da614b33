package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Attainment;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.ScoringRule;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Quantity;
import java.time.LocalDate;
import java.util.Optional;

/** A row under test: 10 points for an output, unless said otherwise; each method returns a copy. */
record Row(Indicator indicator, Optional<ActualValue> value, Optional<Points> filed, Optional<String> lowTarget) {
    static Row of(TargetValue target) {
        return blank().indicator(blank().indicator().toBuilder().target(target).build());
    }

    /** No target value. */
    static Row blank() {
        Indicator indicator = Indicator.builder()
                .id("r1")
                .category(IndicatorCategory.OUTPUT)
                .name("指标r1")
                .weight(Points.of(10))
                .build();
        return new Row(indicator, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Row atLeast(String number) {
        return atLeast(number, "");
    }

    static Row atLeast(String number, String unit) {
        return of(new TargetValue.AtLeast(Quantity.of(number, unit)));
    }

    static Row atMost(String number) {
        return of(new TargetValue.AtMost(Quantity.of(number, "")));
    }

    static Row exactly(String number) {
        return of(new TargetValue.Exactly(Quantity.of(number, "")));
    }

    static Row between(String lower, String upper) {
        return of(new TargetValue.Between(Decimal.parse(lower), Decimal.parse(upper), ""));
    }

    static Row about(String number) {
        return of(new TargetValue.About(Quantity.of(number, "")));
    }

    static Row undirected(String number) {
        return of(new TargetValue.Undirected(Quantity.of(number, "")));
    }

    static Row by(String deadline) {
        return of(new TargetValue.ByDate(LocalDate.parse(deadline)));
    }

    static Row during(String first, String last) {
        return of(new TargetValue.During(DateRange.parse(first + "/" + last)));
    }

    static Row words(String text) {
        return of(new TargetValue.Qualitative(text));
    }

    static Row yesNo(boolean expected) {
        return of(new TargetValue.YesNo(expected));
    }

    private Row indicator(Indicator changed) {
        return new Row(changed, value, filed, lowTarget);
    }

    Row id(String id) {
        return indicator(indicator.toBuilder().id(id).name("指标" + id).build());
    }

    Row named(String name) {
        return indicator(indicator.toBuilder().name(name).build());
    }

    Row weight(String points) {
        return indicator(indicator.toBuilder().weight(Points.parse(points)).build());
    }

    Row unweighted() {
        return indicator(indicator.toBuilder().weight(Optional.empty()).build());
    }

    Row in(IndicatorCategory category) {
        return indicator(indicator.toBuilder().category(category).build());
    }

    Row in(IndicatorAspect aspect) {
        return indicator(indicator.toBuilder().aspect(aspect).build());
    }

    Row toward(Direction direction) {
        return indicator(indicator.toBuilder().statedDirection(direction).build());
    }

    Row rule(ScoringRule rule) {
        return indicator(indicator.toBuilder().scoringRule(rule).build());
    }

    Row target(TargetValue target) {
        return indicator(indicator.toBuilder().target(target).build());
    }

    Row got(ActualValue actual) {
        return new Row(indicator, Optional.of(actual), filed, lowTarget);
    }

    Row got(String number) {
        return got(number, "");
    }

    Row got(String number, String unit) {
        return got(new ActualValue.Measured(Quantity.of(number, unit)));
    }

    Row done(String first, String last) {
        return got(new ActualValue.Done(DateRange.parse(first + "/" + last)));
    }

    Row attained(Attainment level) {
        return got(new ActualValue.Attained(level));
    }

    Row notApplicable() {
        return got(new ActualValue.NotApplicable("本年度不开展"));
    }

    Row noEvidence() {
        return got(new ActualValue.NoEvidence("未提供材料"));
    }

    Row filed(String points) {
        return new Row(indicator, value, Optional.of(Points.parse(points)), lowTarget);
    }

    /** The evaluator holds the target too low. */
    Row tooLow() {
        return new Row(indicator, value, filed, Optional.of("目标值明显偏低"));
    }

    Optional<Actual> actual() {
        return value.map(any -> Actual.builder()
                .indicatorId(indicator.id())
                .value(any)
                .lowTargetReason(lowTarget)
                .build());
    }
}
