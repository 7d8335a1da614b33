package io.github.jixiao.rules.quality;

import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Quantity;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Indicators that stand under a level to which they do not belong. */
final class Kinds {
    private static final Set<IndicatorAspect> BENEFITS = EnumSet.of(
            IndicatorAspect.ECONOMIC_BENEFIT,
            IndicatorAspect.SOCIAL_BENEFIT,
            IndicatorAspect.ECOLOGICAL_BENEFIT,
            IndicatorAspect.SUSTAINABLE_INFLUENCE);

    private Kinds() {}

    /** Whether an indicator states a benefit: by its second level, or, where that is not known, by its first. */
    static boolean isBenefit(Indicator indicator) {
        return indicator.aspect().map(BENEFITS::contains).orElse(indicator.category() == IndicatorCategory.BENEFIT);
    }

    static boolean isSatisfaction(Indicator indicator) {
        return indicator.category() == IndicatorCategory.SATISFACTION
                || is(indicator, IndicatorAspect.SERVICE_OBJECT_SATISFACTION);
    }

    static boolean is(Indicator indicator, IndicatorAspect aspect) {
        return indicator.aspect().equals(Optional.of(aspect));
    }

    static void check(Subject subject, Report report) {
        for (Subject.Row row : subject.rows()) {
            if (isBenefit(row.indicator())) {
                benefit(subject, row, report);
            }
            if (is(row.indicator(), IndicatorAspect.QUALITY)) {
                misplaced(subject, row, WordKind.BENEFIT_WORDS, QualityCheck.BENEFIT_AS_QUALITY, report);
            }
            if (isSatisfaction(row.indicator())
                    && subject.filing().servesSomebody().equals(Optional.of(false))) {
                report.tell(QualityCheck.SATISFACTION_WITHOUT_OBJECT, row.pointer(), List.of(), "name", row.name());
            }
        }
    }

    private static void benefit(Subject subject, Subject.Row row, Report report) {
        boolean input = !subject.words(WordKind.INPUT_WORDS).in(row.name()).isEmpty();
        if (input || isTheBudget(subject, row)) {
            report.tell(
                    QualityCheck.INPUT_AS_BENEFIT,
                    row.pointer(),
                    subject.by(WordKind.INPUT_WORDS),
                    "name",
                    row.name(),
                    "target",
                    row.cell().shown());
        }
        misplaced(subject, row, WordKind.QUALITY_WORDS, QualityCheck.QUALITY_AS_BENEFIT, report);
    }

    /** Whether the target is the very amount that is asked for. */
    private static boolean isTheBudget(Subject subject, Subject.Row row) {
        Optional<Money> amount = row.cell().number().flatMap(number -> money(number, row));
        return amount.isPresent() && amount.equals(subject.filing().budget());
    }

    private static Optional<Money> money(Quantity number, Subject.Row row) {
        return Arrays.stream(MoneyUnit.values())
                .filter(unit -> unit.symbol().equals(row.cell().unit()))
                .findFirst()
                .map(unit -> Money.of(number.number().toBigDecimal(), unit));
    }

    private static void misplaced(Subject subject, Subject.Row row, WordKind kind, QualityCheck check, Report report) {
        if (!subject.words(kind).in(row.name()).isEmpty()) {
            report.tell(check, row.pointer(), subject.by(kind), "name", row.name());
        }
    }
}
