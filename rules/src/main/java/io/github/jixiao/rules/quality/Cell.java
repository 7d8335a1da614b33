package io.github.jixiao.rules.quality;

import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Quantity;
import java.util.Optional;

/** The target value of an indicator as the checks look at it: its number with unit, or its words. */
record Cell(Indicator indicator) {
    /** The cell as printed, or as far as its value can be written out. */
    String shown() {
        return indicator
                .targetText()
                .or(() -> words())
                .or(() -> number().map(Quantity::toString))
                .orElse("");
    }

    /** What a cell without a number says. */
    Optional<String> words() {
        return indicator.target().flatMap(target -> {
            if (target instanceof TargetValue.Qualitative words) {
                return Optional.of(words.text());
            } else if (target instanceof TargetValue.Verbatim verbatim) {
                return Optional.of(verbatim.text());
            } else if (target instanceof TargetValue.YesNo yesNo) {
                return Optional.of(yesNo.expected() ? "是" : "否");
            }
            return Optional.empty();
        });
    }

    /** The number, the upper one of a range. */
    Optional<Quantity> number() {
        return indicator.target().flatMap(target -> {
            if (target instanceof TargetValue.Exactly exactly) {
                return Optional.of(exactly.value());
            } else if (target instanceof TargetValue.About about) {
                return Optional.of(about.value());
            } else if (target instanceof TargetValue.Undirected undirected) {
                return Optional.of(undirected.value());
            } else if (target instanceof TargetValue.Between between) {
                return Optional.of(new Quantity(between.upper(), between.unit()));
            }
            return bound(target);
        });
    }

    private static Optional<Quantity> bound(TargetValue target) {
        if (target instanceof TargetValue.AtLeast least) {
            return Optional.of(least.bound());
        } else if (target instanceof TargetValue.MoreThan more) {
            return Optional.of(more.bound());
        } else if (target instanceof TargetValue.AtMost most) {
            return Optional.of(most.bound());
        } else if (target instanceof TargetValue.LessThan less) {
            return Optional.of(less.bound());
        }
        return Optional.empty();
    }

    /** The unit of the number, or that of the form's own column; empty for none. */
    String unit() {
        String own = number().map(Quantity::unit).orElse("").strip();
        return own.isEmpty() ? indicator.unit().orElse("").strip() : own;
    }

    /** Whether the number is in percent, in whatever way that is written. */
    boolean isPercent(WordList percentWords) {
        String unit = Plain.narrow(unit());
        return unit.equals("%") || percentWords.has(unit);
    }
}
