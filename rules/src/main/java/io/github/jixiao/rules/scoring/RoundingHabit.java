package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.ExecutionRule;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scheme.Scheme;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A way of rounding that published sheets show beside the one their scheme prescribes (公布表中的取整习惯).
 *
 * <p>Used to explain a published score that differs from the computed one; never to score.
 *
 * @since 0.1.0
 */
public enum RoundingHabit {
    /** The exact rate was scored, without rounding it first. */
    RATE_NOT_ROUNDED("执行率未先取整", "the rate was not rounded first", Rounds.RATE, -1, RoundingMode.UNNECESSARY),
    /** The rate was rounded to whole percent. */
    RATE_WHOLE_PERCENT("执行率四舍五入到整数百分比", "the rate was rounded to whole percent", Rounds.RATE, 0, RoundingMode.HALF_UP),
    /** The rate was rounded to one decimal. */
    RATE_ONE_DECIMAL("执行率保留一位小数", "the rate was rounded to one decimal", Rounds.RATE, 1, RoundingMode.HALF_UP),
    /** The rate was cut off after two decimals. */
    RATE_CUT_OFF("执行率两位小数后舍去", "the rate was cut off after two decimals", Rounds.RATE, 2, RoundingMode.DOWN),
    /** The score was cut off after two decimals. */
    SCORE_CUT_OFF("得分两位小数后舍去", "the score was cut off after two decimals", Rounds.SCORE, 2, RoundingMode.DOWN),
    /** The score was rounded to one decimal. */
    SCORE_ONE_DECIMAL("得分保留一位小数", "the score was rounded to one decimal", Rounds.SCORE, 1, RoundingMode.HALF_UP),
    /** The score was cut off after one decimal. */
    SCORE_CUT_TO_ONE_DECIMAL(
            "得分一位小数后舍去", "the score was cut off after one decimal", Rounds.SCORE, 1, RoundingMode.DOWN),
    /** The score was rounded to whole points. */
    SCORE_WHOLE_POINTS("得分四舍五入到整数分", "the score was rounded to whole points", Rounds.SCORE, 0, RoundingMode.HALF_UP),
    /** The score was raised to whole points. */
    SCORE_RAISED("得分进到整数分", "the score was raised to whole points", Rounds.SCORE, 0, RoundingMode.CEILING),
    /** The score was cut to whole points. */
    SCORE_CUT("得分舍到整数分", "the score was cut to whole points", Rounds.SCORE, 0, RoundingMode.FLOOR);

    private enum Rounds {
        RATE,
        SCORE
    }

    private final Text text;
    private final Rounds rounds;
    private final Optional<Rounding> rounding;

    RoundingHabit(String zh, String en, Rounds rounds, int scale, RoundingMode mode) {
        this.text = new Text(zh, en);
        this.rounds = rounds;
        this.rounding = scale < 0 ? Optional.empty() : Optional.of(new Rounding(scale, mode));
    }

    /**
     * Returns the habit in words.
     *
     * @return the words
     */
    public Text text() {
        return text;
    }

    /**
     * Returns a scheme changed to this habit.
     *
     * @param scheme the scheme
     * @return a copy that rounds so
     */
    public Scheme applyTo(Scheme scheme) {
        if (rounds == Rounds.SCORE) {
            return scheme.toBuilder()
                    .rowRounding(new Parameter<>(
                            rounding.orElseThrow(), scheme.rowRounding().basis()))
                    .build();
        }
        return scheme.toBuilder()
                .execution(scheme.execution()
                        .map(rule -> new ExecutionRule(
                                rule.weight(),
                                rule.denominator(),
                                rounding.map(how ->
                                        new Parameter<>(how, rule.denominator().basis())),
                                rule.cap(),
                                rule.zeroBudget())))
                .build();
    }
}
