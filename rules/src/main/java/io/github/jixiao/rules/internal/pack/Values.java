package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.scheme.AggregationRule;
import io.github.jixiao.rules.scheme.Band;
import io.github.jixiao.rules.scheme.Grade;
import io.github.jixiao.rules.scheme.GradeScale;
import io.github.jixiao.rules.scheme.MissingCategory;
import io.github.jixiao.rules.scheme.OverAchievement;
import io.github.jixiao.rules.scheme.QualitativeBands;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scheme.SatisfactionSteps;
import io.github.jixiao.rules.scheme.Section;
import io.github.jixiao.rules.scheme.UndirectedRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** How the value of each kind of entry is written. */
final class Values {
    private static final String VALUE = "value";

    private Values() {}

    static <E extends Enum<E>> Function<Fields, E> constant(Class<E> type) {
        return entry -> entry.constant(VALUE, type);
    }

    static BigDecimal number(Fields entry) {
        return entry.number(VALUE);
    }

    static Points points(Fields entry) {
        return Points.of(entry.number(VALUE));
    }

    static Points fullMarks(Fields entry) {
        Points points = points(entry);
        if (points.equals(Points.ZERO)) {
            throw entry.refuse(VALUE, "must be above 0");
        }
        return points;
    }

    static Rounding rounding(Fields entry) {
        return entry.within(VALUE, Values::plainRounding);
    }

    static Rounding plainRounding(Fields value) {
        RoundingMode mode = value.constant("mode", RoundingMode.class);
        if (mode == RoundingMode.UNNECESSARY) {
            throw value.refuse("mode", "must say how to round");
        }
        return new Rounding(value.whole("scale"), mode);
    }

    static AggregationRule aggregation(Fields entry) {
        return entry.within(
                VALUE,
                value -> new AggregationRule(
                        value.constant("absolute", AggregationRule.Aggregation.class),
                        value.constant("relative", AggregationRule.Aggregation.class),
                        value.within("rounding", Values::plainRounding)));
    }

    /** A section: its points alone where it is named after its one category, otherwise categories and weight. */
    static Section section(String name, Fields entry) {
        if (entry.node(VALUE).isNumber()) {
            return new Section(name, Set.of(Kebab.parse(IndicatorCategory.class, name)), points(entry));
        }
        return entry.within(
                VALUE,
                value -> new Section(
                        name,
                        value.constants("categories", IndicatorCategory.class),
                        Points.of(value.number("weight"))));
    }

    static UndirectedRule undirected(Fields entry) {
        return entry.within(
                VALUE,
                value -> new UndirectedRule(
                        value.maybe("lower", (fields, key) -> fields.constants(key, IndicatorAspect.class))
                                .orElse(Set.of()),
                        value.maybe("lower-names", Fields::texts).orElse(List.of()),
                        value.constant("otherwise", Direction.class)));
    }

    static QualitativeBands bands(Fields entry) {
        return entry.within(
                VALUE,
                value -> new QualitativeBands(
                        value.number("reached-from"),
                        value.number("partly-from"),
                        value.constant("unjudged", QualitativeBands.Unjudged.class)));
    }

    static SatisfactionSteps satisfaction(Fields entry) {
        return new SatisfactionSteps(entry.each(VALUE, step -> {
            BigDecimal share = step.number("share");
            if (share.compareTo(BigDecimal.ONE) > 0) {
                throw step.refuse("share", "must be at most 1, was " + share);
            }
            return new Band(step.number("from"), share);
        }));
    }

    static OverAchievement overAchievement(Fields entry) {
        return entry.within(
                VALUE,
                value -> new OverAchievement(
                        value.constant("policy", OverAchievement.Policy.class),
                        value.number("flag-from"),
                        value.number("tolerance")));
    }

    static MissingCategory missing(Fields entry) {
        return entry.within(
                VALUE,
                value -> new MissingCategory(
                        value.constant("policy", MissingCategory.Policy.class),
                        value.maybe(
                                "shift",
                                (fields, key) -> fields.within(
                                        key,
                                        shift -> new MissingCategory.Shift(
                                                shift.constant("from", IndicatorCategory.class),
                                                shift.constant("to", IndicatorCategory.class))))));
    }

    static GradeScale grades(Fields entry) {
        return entry.within(
                VALUE,
                value -> new GradeScale(
                        value.each(
                                "scale",
                                grade -> new Grade(
                                        grade.text("code"),
                                        new Text(grade.text("zh"), grade.text("en")),
                                        grade.number("from"))),
                        value.constant("stage", GradeScale.Stage.class)));
    }
}
