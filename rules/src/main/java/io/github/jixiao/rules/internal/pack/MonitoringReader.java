package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.monitoring.CorrectiveKind;
import io.github.jixiao.core.monitoring.Disposition;
import io.github.jixiao.core.result.Attainment;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.rules.calendar.Deadline;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.monitoring.Colour;
import io.github.jixiao.rules.monitoring.ColourScale;
import io.github.jixiao.rules.monitoring.MonitoringRules;
import io.github.jixiao.rules.monitoring.MonitoringRules.Shortfall;
import io.github.jixiao.rules.scheme.Denominator;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the thresholds and policies of monitoring. */
public final class MonitoringReader {
    private static final String FOLDER = "monitoring";
    private static final String VALUE = "value";

    private final InForce inForce;

    private MonitoringReader(InForce inForce) {
        this.inForce = inForce;
    }

    /**
     * Returns the rules of monitoring for a year and level.
     *
     * @param inForce the values that hold for the year and level
     * @return the rules
     * @throws PackException if one is malformed, or one that is needed is not recorded for the year
     */
    public static MonitoringRules rules(InForce inForce) {
        return new MonitoringReader(inForce).rules();
    }

    private MonitoringRules rules() {
        return MonitoringRules.builder()
                .indicatorScale(of("indicator-scale", value -> value.within(VALUE, MonitoringReader::scale)))
                .executionScale(of("execution-scale", value -> value.within(VALUE, MonitoringReader::scale)))
                .worstFirst(of("worst-first", MonitoringReader::worstFirst))
                .rounding(of("rounding", Values::rounding))
                .denominator(of("denominator", Values.constant(Denominator.class)))
                .within(of("within", value -> value.within(VALUE, MonitoringReader::within)))
                .qualitative(of("qualitative", value -> value.within(VALUE, MonitoringReader::qualitative)))
                .zeroTarget(of("zero-target", Values.constant(MonitoringRules.ZeroTarget.class)))
                .negativeTarget(of("negative-target", value -> shortfall(value, Shortfall.MISSED)))
                .exactTarget(of("exact-target", value -> shortfall(value, Shortfall.IN_PROPORTION)))
                .undirected(of("undirected", Values::undirected))
                .levelAspects(of("level-aspects", value -> value.constants(VALUE, IndicatorAspect.class)))
                .forecast(of("forecast", Values.constant(MonitoringRules.ForecastPolicy.class)))
                .executionAbnormal(maybe("execution-abnormal", MonitoringReader::abnormal))
                .executionPoints(maybe("execution-points", MonitoringReader::points))
                .progressGap(maybe("progress-gap", MonitoringReader::gap))
                .selection(maybe("selection", MonitoringReader::selection))
                .stateCause(of("state-cause", MonitoringReader::colours))
                .correct(of("correct", MonitoringReader::colours))
                .reviewTarget(of("review-target", MonitoringReader::colours))
                .correction(DutyRules.limit(inForce, "correction"))
                .disposition(maybe("disposition", MonitoringReader::disposition))
                .escalation(of("escalation", value -> value.within(VALUE, MonitoringReader::escalation)))
                .seriousProblems(of("serious-problems", value -> value.within(VALUE, MonitoringReader::serious)))
                .objectiveCauses(of("objective-causes", value -> value.constants(VALUE, CorrectiveKind.class)))
                .build();
    }

    private <T> Parameter<T> of(String name, Function<Fields, T> read) {
        return inForce.require(FOLDER, name).as(read);
    }

    private <T> Optional<Parameter<T>> maybe(String name, Function<Fields, T> read) {
        return inForce.find(FOLDER, name).map(entry -> entry.as(value -> value.within(VALUE, read)));
    }

    private static ColourScale scale(Fields value) {
        Map<Colour, BigDecimal> from = new EnumMap<>(Colour.class);
        for (String key : value.keys()) {
            from.put(colour(value, key), value.number(key));
        }
        return new ColourScale(from);
    }

    private static Colour colour(Fields value, String key) {
        try {
            return Kebab.parse(Colour.class, key);
        } catch (IllegalArgumentException e) {
            throw value.refuse(key, String.valueOf(e.getMessage()));
        }
    }

    private static List<Colour> worstFirst(Fields value) {
        List<Colour> colours = new ArrayList<>(value.constants(VALUE, Colour.class));
        if (colours.size() < Colour.values().length) {
            throw value.refuse(VALUE, "must name every colour once, the worst first, was " + colours);
        }
        return colours;
    }

    private static MonitoringRules.Within within(Fields value) {
        return new MonitoringRules.Within(value.constant("met", Colour.class), value.constant("missed", Colour.class));
    }

    private static Map<Attainment, Colour> qualitative(Fields value) {
        Map<Attainment, Colour> colours = new EnumMap<>(Attainment.class);
        for (Attainment attainment : Attainment.values()) {
            colours.put(attainment, value.constant(Kebab.of(attainment), Colour.class));
        }
        return colours;
    }

    private static Shortfall shortfall(Fields value, Shortfall other) {
        Shortfall read = value.constant(VALUE, Shortfall.class);
        if (read != other && read != Shortfall.JUDGED) {
            throw value.refuse(
                    VALUE,
                    "must be " + Kebab.of(other) + " or " + Kebab.of(Shortfall.JUDGED) + ", was " + Kebab.of(read));
        }
        return read;
    }

    private static Set<Colour> colours(Fields value) {
        return value.constants(VALUE, Colour.class);
    }

    private static MonitoringRules.Abnormal abnormal(Fields value) {
        MonitoringRules.Abnormal limits = new MonitoringRules.Abnormal(value.number("below"), value.number("above"));
        if (limits.below().compareTo(limits.above()) > 0) {
            throw value.refuse("above", "must not be less than 'below', was " + limits.above());
        }
        return limits;
    }

    private static MonitoringRules.ExecutionPoints points(Fields value) {
        Map<Month, BigDecimal> least = new EnumMap<>(Month.class);
        value.each("points", point -> {
            Month month = month(point);
            if (least.put(month, point.number("below")) != null) {
                throw point.refuse("through", "the month " + month.getValue() + " has a point already");
            }
            return month;
        });
        return new MonitoringRules.ExecutionPoints(value.constant("colour", Colour.class), least);
    }

    private static Month month(Fields value) {
        int month = value.whole("through");
        if (month < 1 || month > 12) {
            throw value.refuse("through", "must be a month from 1 to 12, was " + month);
        }
        return Month.of(month);
    }

    private static MonitoringRules.GapRule gap(Fields value) {
        return new MonitoringRules.GapRule(
                value.constant("colour", Colour.class),
                value.number("above"),
                value.within("rounding", Values::plainRounding));
    }

    private static MonitoringRules.Selection selection(Fields value) {
        return new MonitoringRules.Selection(month(value), value.parsed("from", Money::parse), value.number("below"));
    }

    private static MonitoringRules.DispositionRule disposition(Fields value) {
        Deadline within = value.parsed("within", Deadline::parse);
        if (!(within instanceof Deadline.Counted counted)) {
            throw value.refuse(
                    "within", "must count from the report, such as '10 working days after', was '" + within + "'");
        }
        return new MonitoringRules.DispositionRule(
                counted,
                value.maybe("colours", (fields, key) -> fields.constants(key, Colour.class))
                        .orElse(Set.of()),
                value.constants("options", Disposition.Choice.class),
                value.constant("otherwise", CorrectiveKind.class));
    }

    private static Map<MonitoringRules.EscalationStep, Integer> escalation(Fields value) {
        Map<MonitoringRules.EscalationStep, Integer> steps = new EnumMap<>(MonitoringRules.EscalationStep.class);
        for (MonitoringRules.EscalationStep step : MonitoringRules.EscalationStep.values()) {
            String key = Kebab.of(step);
            if (value.has(key)) {
                int days = value.whole(key);
                if (days < 1) {
                    throw value.refuse(key, "must be at least 1 day overdue, was " + days);
                }
                steps.put(step, days);
            }
        }
        return steps;
    }

    private static MonitoringRules.Serious serious(Fields value) {
        return new MonitoringRules.Serious(
                value.constants("colours", Colour.class), value.constants("kinds", CorrectiveKind.class));
    }
}
