package io.github.jixiao.rules.quality;

import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.rules.law.Basis;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Numbers, units and percent in target values. */
final class Values {
    private static final Set<IndicatorAspect> QUANTITATIVE = EnumSet.of(
            IndicatorAspect.QUANTITY,
            IndicatorAspect.COST,
            IndicatorAspect.ECONOMIC_COST,
            IndicatorAspect.SERVICE_OBJECT_SATISFACTION);
    /** The whole of a share, in percent. */
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Values() {}

    static void check(Subject subject, Report report) {
        for (Subject.Row row : subject.rows()) {
            String words = row.cell().words().orElse("");
            if (!words.isEmpty() && !subject.isPlaceholder(words) && !subject.hasNumber(words)) {
                inWords(subject, row, report);
            }
            row.cell().number().ifPresent(number -> {
                unit(subject, row, number, report);
                rate(subject, row, number, report);
            });
            percent(subject, row, report);
        }
    }

    /** Told once: as a missing number where the form asks for one, otherwise as something that could be counted. */
    private static void inWords(Subject subject, Subject.Row row, Report report) {
        if (isQuantitative(row.indicator())) {
            tell(QualityCheck.NO_NUMBER, row, List.of(), report);
        } else if (subject.words(WordKind.COUNTABLE_NAMES).end(bare(row.name()))) {
            tell(QualityCheck.COUNTABLE_IN_WORDS, row, subject.by(WordKind.COUNTABLE_NAMES), report);
        }
    }

    private static boolean isQuantitative(Indicator indicator) {
        return indicator.category() == IndicatorCategory.SATISFACTION
                || indicator.aspect().filter(QUANTITATIVE::contains).isPresent();
    }

    /** The name without what stands in brackets at its end. */
    private static String bare(String name) {
        return Plain.narrow(name).strip().replaceAll("\\([^()]*\\)$", "").strip();
    }

    /** Not told of nothing at all, nor where the name states the unit itself: 培训人数, 抽验批次. */
    private static void unit(Subject subject, Subject.Row row, Quantity number, Report report) {
        boolean needsNone = number.number().signum() == 0
                || subject.words(WordKind.MEASURE_WORDS).end(bare(row.name()).replaceAll("(?<=.)(数|数量)$", ""))
                || !subject.words(WordKind.UNITLESS_NAMES).in(row.name()).isEmpty();
        if (row.cell().unit().isEmpty() && !needsNone) {
            tell(QualityCheck.NO_UNIT, row, subject.by(WordKind.UNITLESS_NAMES), report);
        }
    }

    private static void rate(Subject subject, Subject.Row row, Quantity number, Report report) {
        int sign = number.number().toBigDecimal().compareTo(WHOLE);
        TargetValue target = row.indicator().target().orElseThrow();
        boolean above = target instanceof TargetValue.MoreThan ? sign >= 0 : sign > 0;
        boolean ceiling = target instanceof TargetValue.AtMost || target instanceof TargetValue.LessThan;
        boolean open = !subject.words(WordKind.OPEN_RATES).in(row.name()).isEmpty();
        if (above && !ceiling && !open && row.cell().isPercent(subject.words(WordKind.PERCENT_WORDS))) {
            tell(QualityCheck.RATE_ABOVE_WHOLE, row, subject.by(WordKind.OPEN_RATES), report);
        }
    }

    private static void percent(Subject subject, Subject.Row row, Report report) {
        String unit = row.cell().number().map(Quantity::unit).orElse("");
        String printed = row.indicator().targetText().orElse("");
        if (!subject.words(WordKind.PERCENT_WORDS).in(unit + " " + printed).isEmpty()) {
            tell(QualityCheck.PERCENT_AS_TEXT, row, subject.by(WordKind.PERCENT_WORDS), report);
        }
    }

    private static void tell(QualityCheck check, Subject.Row row, List<Basis> grounds, Report report) {
        report.tell(
                check,
                row.pointer() + "/target",
                grounds,
                "name",
                row.name(),
                "target",
                row.cell().shown());
    }
}
