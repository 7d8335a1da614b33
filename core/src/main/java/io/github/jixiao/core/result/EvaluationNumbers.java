package io.github.jixiao.core.result;

import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.ScoringRule;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of an evaluation side by side, for loops over many evaluations that must not follow references.
 *
 * <p>Says nothing that the evaluation does not: a row or amount that does not fit is {@link Form#OTHER} or
 * {@link #NONE}, and is to be taken from the evaluation itself. Points are in hundredths; a target and its actual value
 * share a scale of their own. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class EvaluationNumbers {
    /** No number, or one that does not fit. */
    public static final long NONE = Long.MIN_VALUE;

    /** A number that is filed and does not fit. */
    public static final long UNFIT = NONE + 1;

    private static final int POINT_SCALE = 2;
    private static final long LIMIT = 1L << 60;
    private static final long POINTS_LIMIT = 1L << 40;
    private static final int STRIDE = 6;
    private static final int WEIGHT = 1;
    private static final int TARGET = 2;
    private static final int UPPER = 3;
    private static final int ACTUAL = 4;
    private static final int POINTS = 5;
    private static final int SATISFACTION = 1 << 8;
    private static final int LOW_TARGET = 1 << 9;

    private static final int INITIAL = 0;
    private static final int ADJUSTED = 1;
    private static final int CARRIED_OVER = 2;
    private static final int RECEIVED = 3;
    private static final int EXECUTED = 4;
    private static final int EXECUTION_WEIGHT = 5;

    private final long[] numbers;
    private final int rows;

    /** What a row compares; the codes are constants so that loops can switch on them. */
    public static final class Form {
        /** At least the target; also for "more than", which schemes score by the same formula. */
        public static final int AT_LEAST = 0;
        /** At most the target; also for "less than", which schemes score by the same formula. */
        public static final int AT_MOST = 1;
        /** Exactly the target. */
        public static final int EXACTLY = 2;
        /** From the target to the upper bound. */
        public static final int BETWEEN = 3;
        /** Reached, without a number to compare. */
        public static final int REACHED = 4;
        /** Missed, without a number to compare. */
        public static final int MISSED = 5;
        /** Judged: the points are as filed. */
        public static final int JUDGED = 6;
        /** None of these. */
        public static final int OTHER = 7;

        private Form() {}
    }

    private EvaluationNumbers(long[] numbers, int rows) {
        this.numbers = numbers;
        this.rows = rows;
    }

    static EvaluationNumbers of(Evaluation evaluation) {
        List<EvaluationRow> rows = evaluation.rows();
        long[] numbers = new long[(rows.size() + 1) * STRIDE];
        for (int i = 0; i < rows.size(); i++) {
            fill(numbers, i * STRIDE, rows.get(i));
        }
        int tail = rows.size() * STRIDE;
        fill(numbers, tail, evaluation.funding().map(Funding::total).orElse(FundingAmounts.NONE));
        numbers[tail + EXECUTION_WEIGHT] = evaluation
                .filed()
                .executionWeight()
                .map(weight -> Math.max(UNFIT, hundredths(weight)))
                .orElse(NONE);
        return new EvaluationNumbers(numbers, rows.size());
    }

    /** Brings all amounts to one scale, so that each can be divided by each. */
    private static void fill(long[] numbers, int tail, FundingAmounts amounts) {
        List<Optional<Money>> all = List.of(
                amounts.initial(), amounts.adjusted(), amounts.carriedOver(), amounts.received(), amounts.executed());
        int scale = all.stream()
                .flatMap(Optional::stream)
                .mapToInt(money -> money.yuan().scale())
                .max()
                .orElse(0);
        for (int i = 0; i < all.size(); i++) {
            numbers[tail + i] =
                    all.get(i).map(money -> fitting(money.yuan(), scale)).orElse(NONE);
        }
    }

    private static void fill(long[] numbers, int at, EvaluationRow row) {
        Indicator indicator = row.indicator();
        boolean satisfaction = indicator.category() == IndicatorCategory.SATISFACTION;
        boolean lowTarget = row.actual().flatMap(Actual::lowTargetReason).isPresent();
        numbers[at + WEIGHT] =
                indicator.weight().map(EvaluationNumbers::hundredths).orElse(NONE);
        numbers[at + POINTS] =
                row.filedScore().map(EvaluationNumbers::hundredths).orElse(NONE);
        int form = form(numbers, at, row);
        numbers[at] = form | (satisfaction ? SATISFACTION : 0) | (lowTarget ? LOW_TARGET : 0);
    }

    private static int form(long[] numbers, int at, EvaluationRow row) {
        Optional<ActualValue> actual = row.actual().map(Actual::value);
        Optional<TargetValue> target = row.indicator().target();
        if (actual.isEmpty() || row.indicator().category() == IndicatorCategory.EXECUTION) {
            return Form.OTHER;
        } else if (actual.get() instanceof ActualValue.Attained || actual.get() instanceof ActualValue.Stated) {
            return Form.JUDGED;
        } else if (target.isEmpty() || !row.indicator().scoringRule().equals(ScoringRule.BY_TARGET)) {
            return Form.OTHER;
        } else if (actual.get() instanceof ActualValue.Measured measured) {
            return numeric(numbers, at, target.get(), measured.value());
        } else if (actual.get() instanceof ActualValue.Done done && target.get() instanceof TargetValue.ByDate by) {
            return done.when().last().isAfter(by.deadline()) ? Form.OTHER : Form.REACHED;
        } else if (actual.get() instanceof ActualValue.Answer given
                && target.get() instanceof TargetValue.YesNo wanted) {
            return wanted.expected() == given.answer() ? Form.REACHED : Form.MISSED;
        }
        return Form.OTHER;
    }

    private static int numeric(long[] numbers, int at, TargetValue target, Quantity actual) {
        if (target instanceof TargetValue.AtLeast least) {
            return compare(numbers, at, Form.AT_LEAST, least.bound(), least.bound(), actual);
        } else if (target instanceof TargetValue.MoreThan more
                && more.bound().number().signum() > 0) {
            return compare(numbers, at, Form.AT_LEAST, more.bound(), more.bound(), actual);
        } else if (target instanceof TargetValue.AtMost most) {
            return compare(numbers, at, Form.AT_MOST, most.bound(), most.bound(), actual);
        } else if (target instanceof TargetValue.LessThan less) {
            return compare(numbers, at, Form.AT_MOST, less.bound(), less.bound(), actual);
        } else if (target instanceof TargetValue.Exactly exactly) {
            return compare(numbers, at, Form.EXACTLY, exactly.value(), exactly.value(), actual);
        } else if (target instanceof TargetValue.Between between) {
            Quantity lower = new Quantity(between.lower(), between.unit());
            Quantity upper = new Quantity(between.upper(), between.unit());
            return compare(numbers, at, Form.BETWEEN, lower, upper, actual);
        } else if (target instanceof TargetValue.Undirected any
                && any.value().number().equals(actual.number())) {
            return compare(numbers, at, Form.EXACTLY, any.value(), any.value(), actual);
        }
        return Form.OTHER;
    }

    /** Brings the numbers to one scale; a negative bound is left to the evaluation. */
    private static int compare(long[] numbers, int at, int form, Quantity lower, Quantity upper, Quantity actual) {
        boolean sameUnit = lower.unit().isEmpty()
                || actual.unit().isEmpty()
                || lower.unit().equals(actual.unit());
        int scale = Math.max(
                Math.max(lower.number().scale(), upper.number().scale()),
                actual.number().scale());
        long target = fitting(lower.number(), scale);
        long bound = fitting(upper.number(), scale);
        long value = fitting(actual.number(), scale);
        if (!sameUnit || target < 0 || bound == NONE || value == NONE) {
            return Form.OTHER;
        }
        numbers[at + TARGET] = target;
        numbers[at + UPPER] = bound;
        numbers[at + ACTUAL] = value;
        return form;
    }

    private static long fitting(Decimal number, int scale) {
        long value = number.unscaledOr(scale, NONE);
        return value < LIMIT && value > -LIMIT ? value : NONE;
    }

    private static long hundredths(Points points) {
        long value = points.value().unscaledOr(POINT_SCALE, NONE);
        return value < POINTS_LIMIT && value > -POINTS_LIMIT ? value : NONE;
    }

    /**
     * Returns the number of rows.
     *
     * @return the number
     */
    public int rows() {
        return rows;
    }

    /**
     * Returns what a row compares.
     *
     * @param row the position of the row, from 0
     * @return a code of {@link Form}
     */
    public int form(int row) {
        return (int) numbers[row * STRIDE] & 0xff;
    }

    /**
     * Tells whether a row is of the category satisfaction.
     *
     * @param row the position of the row
     * @return whether it is
     */
    public boolean isSatisfaction(int row) {
        return (numbers[row * STRIDE] & SATISFACTION) != 0;
    }

    /**
     * Tells whether the target of a row was found too low.
     *
     * @param row the position of the row
     * @return whether a reason is filed
     */
    public boolean hasLowTarget(int row) {
        return (numbers[row * STRIDE] & LOW_TARGET) != 0;
    }

    /**
     * Returns the weight of a row.
     *
     * @param row the position of the row
     * @return the weight in hundredths of a point, or {@link #NONE}
     */
    public long weight(int row) {
        return numbers[row * STRIDE + WEIGHT];
    }

    /**
     * Returns the target, or the lower bound of a range.
     *
     * @param row the position of the row, of a form that compares numbers
     * @return the number, at the scale of the row
     */
    public long target(int row) {
        return numbers[row * STRIDE + TARGET];
    }

    /**
     * Returns the upper bound of a range, or the target.
     *
     * @param row the position of the row, of a form that compares numbers
     * @return the number, at the scale of the row
     */
    public long upper(int row) {
        return numbers[row * STRIDE + UPPER];
    }

    /**
     * Returns the actual value.
     *
     * @param row the position of the row, of a form that compares numbers
     * @return the number, at the scale of the row
     */
    public long actual(int row) {
        return numbers[row * STRIDE + ACTUAL];
    }

    /**
     * Returns the filed score of a row.
     *
     * @param row the position of the row
     * @return the score in hundredths of a point, or {@link #NONE}
     */
    public long filedScore(int row) {
        return numbers[row * STRIDE + POINTS];
    }

    /**
     * Returns the budget as first approved (年初预算数).
     *
     * @return the amount at the scale of all amounts, or {@link #NONE}
     */
    public long initialBudget() {
        return numbers[rows * STRIDE + INITIAL];
    }

    /**
     * Returns the adjusted budget (全年预算数).
     *
     * @return the amount at the scale of all amounts, or {@link #NONE}
     */
    public long adjustedBudget() {
        return numbers[rows * STRIDE + ADJUSTED];
    }

    /**
     * Returns the amount carried over (上年结转).
     *
     * @return the amount at the scale of all amounts, or {@link #NONE}
     */
    public long carriedOver() {
        return numbers[rows * STRIDE + CARRIED_OVER];
    }

    /**
     * Returns the money that arrived (到位资金).
     *
     * @return the amount at the scale of all amounts, or {@link #NONE}
     */
    public long received() {
        return numbers[rows * STRIDE + RECEIVED];
    }

    /**
     * Returns the money spent (全年执行数).
     *
     * @return the amount at the scale of all amounts, or {@link #NONE}
     */
    public long executed() {
        return numbers[rows * STRIDE + EXECUTED];
    }

    /**
     * Returns the filed weight of budget execution.
     *
     * @return the weight in hundredths of a point; {@link #NONE} where not filed, {@link #UNFIT} where it does not fit
     */
    public long executionWeight() {
        return numbers[rows * STRIDE + EXECUTION_WEIGHT];
    }
}
