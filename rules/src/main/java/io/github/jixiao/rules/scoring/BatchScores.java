package io.github.jixiao.rules.scoring;

import io.github.jixiao.rules.scheme.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The totals and grades of many evaluations, in their order.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class BatchScores {
    /** What {@link #unscaledTotal(int)} returns where there is no total. */
    public static final long NO_TOTAL = Long.MIN_VALUE;

    private final long[] totals;
    private final byte[] marks;
    private final int scale;
    private final List<Grade> grades;

    BatchScores(long[] totals, byte[] marks, int scale, List<Grade> grades) {
        this.totals = totals;
        this.marks = marks;
        this.scale = scale;
        this.grades = grades;
    }

    /**
     * Returns how many evaluations were scored.
     *
     * @return the number
     */
    public int size() {
        return totals.length;
    }

    /**
     * Returns a total.
     *
     * @param index the position of the evaluation, from 0
     * @return the total in points, rounded as the scheme says; empty where a part could not be scored, or
     *     where the total has more than 18 digits
     * @throws ArrayIndexOutOfBoundsException if there is no such evaluation
     */
    public Optional<BigDecimal> total(int index) {
        return totals[index] == NO_TOTAL ? Optional.empty() : Optional.of(BigDecimal.valueOf(totals[index], scale));
    }

    /**
     * Returns the digits of a total, for loops that must not allocate.
     *
     * @param index the position of the evaluation, from 0
     * @return the total times ten to {@link #scale()}, or {@link #NO_TOTAL}
     * @throws ArrayIndexOutOfBoundsException if there is no such evaluation
     */
    public long unscaledTotal(int index) {
        return totals[index];
    }

    /**
     * Returns the decimals of every total.
     *
     * @return 0 to 6
     */
    public int scale() {
        return scale;
    }

    /**
     * Returns a grade.
     *
     * @param index the position of the evaluation, from 0
     * @return the grade; empty without a total or below the lowest grade
     * @throws ArrayIndexOutOfBoundsException if there is no such evaluation
     */
    public Optional<Grade> grade(int index) {
        return marks[index] < 0 ? Optional.empty() : Optional.of(grades.get(marks[index]));
    }
}
