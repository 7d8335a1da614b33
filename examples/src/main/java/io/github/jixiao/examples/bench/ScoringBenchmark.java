package io.github.jixiao.examples.bench;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scoring.BatchScorer;
import io.github.jixiao.rules.scoring.BatchScores;
import io.github.jixiao.rules.scoring.Scorer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Scoring one item: ours in batch and with the full sheet, against plain BigDecimal and against a loop over arrays.
 *
 * <p>All four give the same totals to the cent; {@link #prepare} refuses to measure otherwise.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoringBenchmark {
    private static final int ITEMS = 10_000;

    private final Workload workload = new Workload(ITEMS);
    private final Scheme scheme = RuleBooks.standard()
            .inForce(Jurisdiction.NATION, FiscalYear.of(2022))
            .schemeFor(workload.evaluations.get(0));
    private final Scorer scorer = Scorer.of(scheme);
    private final BatchScorer batch = BatchScorer.of(scheme);

    /** Checks that all four ways agree. */
    @Setup
    public void prepare() {
        BatchScores scores = batch.score(workload.evaluations);
        long[] totals = new long[ITEMS];
        loop(workload.columns, totals);
        for (int i = 0; i < ITEMS; i++) {
            BigDecimal ours = scores.total(i).orElseThrow();
            BigDecimal sheet = scorer.score(workload.evaluations.get(i)).total().orElseThrow();
            BigDecimal plain = plain(workload.plain.get(i));
            boolean same = ours.compareTo(sheet) == 0
                    && ours.compareTo(plain) == 0
                    && ours.compareTo(BigDecimal.valueOf(totals[i], 2)) == 0;
            if (!same) {
                throw new IllegalStateException("item " + i + ": batch " + ours + ", sheet " + sheet + ", plain "
                        + plain + ", loop " + totals[i]);
            }
        }
    }

    /**
     * The limit: fixed-point longs in columns.
     *
     * @return the totals
     */
    @Benchmark
    @OperationsPerInvocation(ITEMS)
    public long[] limit() {
        long[] totals = new long[ITEMS];
        loop(workload.columns, totals);
        return totals;
    }

    /**
     * What a careful developer writes.
     *
     * @param sink takes the totals
     */
    @Benchmark
    @OperationsPerInvocation(ITEMS)
    public void plainBigDecimal(Blackhole sink) {
        for (Workload.PlainItem item : workload.plain) {
            sink.consume(plain(item));
        }
    }

    /**
     * Ours, totals and grades of our objects.
     *
     * @return the scores
     */
    @Benchmark
    @OperationsPerInvocation(ITEMS)
    public BatchScores batch() {
        return batch.score(workload.evaluations);
    }

    /**
     * Ours, with the calculation sheet of every item.
     *
     * @param sink takes the scores
     */
    @Benchmark
    @OperationsPerInvocation(ITEMS)
    public void sheet(Blackhole sink) {
        for (Evaluation evaluation : workload.evaluations) {
            sink.consume(scorer.score(evaluation));
        }
    }

    private static void loop(Workload.Columns c, long[] totals) {
        for (int item = 0; item < totals.length; item++) {
            long rate = halfUp(c.executed[item] * 10_000, c.budget[item]);
            long sum = rate >= 10_000 ? 1000 : halfUp(1000 * rate, 10_000);
            for (int row = c.firstRow[item]; row < c.firstRow[item + 1]; row++) {
                long w = c.weight[row];
                long t = c.target[row];
                long a = c.actual[row];
                sum += switch (c.op[row]) {
                    case Workload.AT_LEAST, Workload.EXACTLY -> a >= t ? w : halfUp(w * a, t);
                    case Workload.AT_MOST -> a <= t ? w : halfUp(w * t, a);
                    default -> t;
                };
            }
            totals[item] = sum;
        }
    }

    private static long halfUp(long number, long divisor) {
        return (number + divisor / 2) / divisor;
    }

    private static BigDecimal plain(Workload.PlainItem item) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        BigDecimal rate = item.executed().multiply(hundred).divide(item.budget(), 2, RoundingMode.HALF_UP);
        BigDecimal sum = BigDecimal.TEN
                .multiply(rate)
                .divide(hundred, 2, RoundingMode.HALF_UP)
                .min(BigDecimal.TEN);
        for (Workload.PlainRow row : item.rows()) {
            sum = sum.add(plain(row));
        }
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal plain(Workload.PlainRow row) {
        boolean met = row.op() == Workload.AT_MOST
                ? row.actual().compareTo(row.target()) <= 0
                : row.actual().compareTo(row.target()) >= 0;
        if (row.op() == Workload.JUDGED) {
            return row.judged();
        }
        if (met) {
            return row.weight();
        }
        return row.op() == Workload.AT_MOST
                ? row.weight().multiply(row.target()).divide(row.actual(), 2, RoundingMode.HALF_UP)
                : row.weight().multiply(row.actual()).divide(row.target(), 2, RoundingMode.HALF_UP);
    }
}
