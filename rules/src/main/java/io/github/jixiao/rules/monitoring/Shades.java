package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.sheet.Steps;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.Band;
import io.github.jixiao.rules.scoring.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives colours; the value of their steps is their rank, so that the worst of several is the smallest. */
final class Shades {
    private static final Text COLOUR = new Text("颜色（1为最差）", "colour (1 is the worst)");
    private static final Text WORST = new Text("取最差颜色（1为最差）", "the worst colour (1 is the worst)");
    private static final Text MET = new Text("是否达到", "reached");

    private final Parameter<List<Colour>> worstFirst;
    private final Parameter<MonitoringRules.Within> within;

    Shades(MonitoringRules rules) {
        this.worstFirst = rules.worstFirst();
        this.within = rules.within();
    }

    private BigDecimal rank(Colour colour) {
        return BigDecimal.valueOf(worstFirst.value().indexOf(colour) + 1L);
    }

    /** The colour of a progress in percent. */
    Shade scaled(Step progress, Parameter<ColourScale> scale) {
        List<Band> bands = new ArrayList<>();
        for (Map.Entry<Colour, BigDecimal> each : scale.value().from().entrySet()) {
            bands.add(new Band(each.getValue(), rank(each.getKey())));
        }
        Collections.reverse(bands);
        return read(scale.value().of(progress.value()), progress, bands, scale.basis());
    }

    /** The colour of what is met where {@code left} is at most {@code right}. */
    Shade atMost(Step left, Step right) {
        return met(Steps.of("met", Step.Kind.AT_MOST, MET, left, right), false);
    }

    /** The colour of what is met where {@code left} is more than {@code right}. */
    Shade moreThan(Step left, Step right) {
        Text label = new Text("是否未达到", "missed");
        return met(Steps.of("missed", Step.Kind.AT_MOST, label, left, right), true);
    }

    /** The colour of what is met where both are equal. */
    Shade equal(Step left, Step right) {
        return met(Steps.of("met", Step.Kind.EQUAL, MET, left, right), false);
    }

    /** The colour of what is met or not, as filed. */
    Shade answered(boolean met, String pointer) {
        BigDecimal value = met ? BigDecimal.ONE : BigDecimal.ZERO;
        return met(Steps.given("met", MET, value, pointer), false);
    }

    private Shade met(Step test, boolean inverse) {
        boolean met = test.value().signum() > 0 != inverse;
        Colour one = inverse ? within.value().missed() : within.value().met();
        Colour none = inverse ? within.value().met() : within.value().missed();
        List<Band> bands = List.of(new Band(BigDecimal.ONE, rank(one)), new Band(BigDecimal.ZERO, rank(none)));
        return read(met ? within.value().met() : within.value().missed(), test, bands, within.basis());
    }

    /** A colour that a rule gives to each of a few cases, counted from 0. */
    Shade judged(Step judgement, List<Colour> cases, Basis basis) {
        List<Band> bands = new ArrayList<>();
        for (int i = cases.size() - 1; i >= 0; i--) {
            bands.add(new Band(BigDecimal.valueOf(i), rank(cases.get(i))));
        }
        return read(cases.get(judgement.value().intValueExact()), judgement, bands, basis);
    }

    /** The colour that a rule gives as it is. */
    Shade fixed(Step cause, Colour colour, Basis basis) {
        return read(colour, cause, List.of(new Band(BigDecimal.ZERO, rank(colour))), basis);
    }

    private static Shade read(Colour colour, Step operand, List<Band> bands, Basis basis) {
        return new Shade(colour, Steps.lookup("colour", COLOUR, operand, bands, basis), basis);
    }

    /** The worst of several colours, of equal ones the first; empty where there are none. */
    Optional<Shade> worst(String key, List<Shade> shades) {
        if (shades.isEmpty()) {
            return Optional.empty();
        }
        Shade worst = shades.get(0);
        for (Shade each : shades) {
            worst = each.step().value().compareTo(worst.step().value()) < 0 ? each : worst;
        }
        Step least = Steps.of(
                key, Step.Kind.MINIMUM, WORST, shades.stream().map(Shade::step).toList());
        Text remark = new Text("按最差的定", "the worst one counts");
        return Optional.of(new Shade(worst.colour(), Steps.remarked(least, remark, worstFirst.basis()), worst.basis()));
    }

    static Shade named(Shade shade, String key) {
        return new Shade(shade.colour(), Steps.named(shade.step(), key), shade.basis());
    }
}
