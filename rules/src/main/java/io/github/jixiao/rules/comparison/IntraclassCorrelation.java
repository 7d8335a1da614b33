package io.github.jixiao.rules.comparison;

import io.github.jixiao.core.value.Points;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Variance;

/**
 * The intraclass correlations of scores that several raters gave (组内相关系数, ICC): of a single rater's score, and of the
 * raters' mean.
 *
 * <p>Source: P. E. Shrout and J. L. Fleiss, Intraclass correlations: uses in assessing rater reliability, Psychological
 * Bulletin 86 (1979) 420–428, whose notation stands in brackets. Doubles: they describe and decide nothing. Immutable
 * and thread-safe.
 *
 * @param oneWay each object has raters of its own, one rater's score (ICC(1,1))
 * @param random the same raters, chosen from many, one rater's score (ICC(2,1))
 * @param fixed the same raters, and no others are meant, one rater's score (ICC(3,1))
 * @param oneWayMean as {@code oneWay}, the mean of the raters (ICC(1,k))
 * @param randomMean as {@code random}, the mean of the raters (ICC(2,k))
 * @param fixedMean as {@code fixed}, the mean of the raters (ICC(3,k))
 * @since 0.1.0
 */
public record IntraclassCorrelation(
        double oneWay, double random, double fixed, double oneWayMean, double randomMean, double fixedMean) {

    static Optional<IntraclassCorrelation> of(List<List<Points>> table) {
        int objects = table.size();
        int raters = objects == 0 ? 0 : table.get(0).size();
        // whether objects differ is asked of exact numbers: means of doubles may differ where those of decimals do not
        if (objects < 2 || raters < 2 || sums(table) < 2) {
            return Optional.empty();
        }
        double[][] scores = new double[objects][raters];
        double[][] columns = new double[raters][objects];
        for (int i = 0; i < objects; i++) {
            for (int j = 0; j < raters; j++) {
                scores[i][j] = table.get(i).get(j).value().toBigDecimal().doubleValue();
                columns[j][i] = scores[i][j];
            }
        }
        double[] rowMeans = means(scores);
        double[] columnMeans = means(columns);
        double all = Mean.of(rowMeans).getAsDouble();
        double[] residuals = new double[objects * raters];
        for (int i = 0; i < objects; i++) {
            for (int j = 0; j < raters; j++) {
                residuals[i * raters + j] = scores[i][j] - rowMeans[i] - columnMeans[j] + all;
            }
        }
        double between = raters * Variance.of(rowMeans).getAsDouble();
        double judges = objects * Variance.of(columnMeans).getAsDouble();
        double freedom = (objects - 1.0) * (raters - 1.0);
        double error = Variance.of(residuals).getAsDouble() * (residuals.length - 1) / freedom;
        double within = (judges * (raters - 1) + error * freedom) / (objects * (raters - 1.0));
        double others = raters - 1.0;
        double bias = (judges - error) / objects;
        return Optional.of(new IntraclassCorrelation(
                (between - within) / (between + others * within),
                (between - error) / (between + others * error + raters * bias),
                (between - error) / (between + others * error),
                (between - within) / between,
                (between - error) / (between + bias),
                (between - error) / between));
    }

    /** How many different sums of scores the objects have. */
    private static long sums(List<List<Points>> table) {
        return table.stream()
                .map(row -> row.stream().reduce(Points.ZERO, Points::plus))
                .distinct()
                .count();
    }

    private static double[] means(double[][] groups) {
        double[] means = new double[groups.length];
        for (int i = 0; i < groups.length; i++) {
            means[i] = Mean.of(groups[i]).getAsDouble();
        }
        return means;
    }
}
