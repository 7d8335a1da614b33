package io.github.jixiao.io.report;

import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.internal.layout.Html;
import io.github.jixiao.io.sheet.SheetResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** Draws scores as bars; the numbers always stand beside them. */
final class HtmlBars {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a bar shows. */
    enum Part {
        WON("计算得分", "points computed"),
        LOST("失分", "points lost"),
        TRACK("未能计分的分值", "weight that could not be scored"),
        TICK("公布的得分或总分", "score or total as stated");

        private final Text text;

        Part(String zh, String en) {
            this.text = new Text(zh, en);
        }

        Text text() {
            return text;
        }

        String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private HtmlBars() {}

    static void swatch(Html html, Part part) {
        html.open(
                "svg", "class", "swatch", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true");
        rectangle(html, part, BigDecimal.ZERO, part == Part.TICK ? BigDecimal.TEN : HUNDRED);
        html.close();
    }

    /** Points scored, of the weights that could be scored, of the full marks; a tick where the stated total lies. */
    static void score(Html html, SheetResult.Marking marking, Optional<Points> stated) {
        BigDecimal full = marking.fullMarks().value().toBigDecimal();
        bar(
                html,
                share(marking.score().points(), full),
                share(marking.score().outOf(), full),
                stated.map(total -> share(total.value().toBigDecimal(), full)));
    }

    /** Points of a row, of its weight; a tick where the stated score lies. */
    static void row(Html html, Optional<BigDecimal> points, BigDecimal weight, Optional<BigDecimal> stated) {
        bar(
                html,
                share(points.orElse(BigDecimal.ZERO), weight),
                points.isPresent() ? HUNDRED : BigDecimal.ZERO,
                stated.map(score -> share(score, weight)));
    }

    private static void bar(Html html, BigDecimal points, BigDecimal outOf, Optional<BigDecimal> tick) {
        html.open("svg", "class", "bar", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true");
        rectangle(html, Part.TRACK, BigDecimal.ZERO, HUNDRED);
        rectangle(html, Part.LOST, BigDecimal.ZERO, outOf);
        rectangle(html, Part.WON, BigDecimal.ZERO, points);
        tick.ifPresent(
                at -> rectangle(html, Part.TICK, at.subtract(BigDecimal.ONE).max(BigDecimal.ZERO), BigDecimal.ONE));
        html.close();
    }

    private static void rectangle(Html html, Part part, BigDecimal from, BigDecimal width) {
        html.open("rect", "class", part.css(), "x", from.toPlainString(), "width", width.toPlainString(), "height", "8")
                .close();
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0
                ? BigDecimal.ZERO
                : part.multiply(HUNDRED)
                        .divide(whole, 1, RoundingMode.HALF_UP)
                        .max(BigDecimal.ZERO)
                        .min(HUNDRED);
    }
}
