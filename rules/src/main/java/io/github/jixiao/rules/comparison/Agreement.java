package io.github.jixiao.rules.comparison;

import io.github.jixiao.core.value.Points;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * How far raters agree (评价人一致性): statistics that describe, and decide nothing.
 *
 * <p>1 is perfect agreement and 0 what chance would give; below 0 raters agree less than that. A statistic is empty
 * where it has no meaning, because all ratings are alike or there are too few. None depends on the order of the raters
 * or objects. Kappa and alpha are computed exactly and rounded once, to a double.
 *
 * @since 0.1.0
 */
public final class Agreement {
    private Agreement() {}

    /**
     * Returns how far scores of the same raters agree (组内相关系数).
     *
     * @param scores the scores, of every rater for every object
     * @return the six coefficients, empty with fewer than two objects or raters, or where the objects do not differ in
     *     their mean scores
     * @throws IllegalArgumentException if a rater did not rate an object
     */
    public static Optional<IntraclassCorrelation> intraclass(Ratings<Points> scores) {
        return IntraclassCorrelation.of(scores.table());
    }

    /**
     * Returns Cohen's kappa of two raters' grades.
     *
     * <p>Source: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20
     * (1960) 37–46.
     *
     * @param grades the grades, of both raters for every object
     * @return kappa, empty where both gave every object one and the same grade, or there is no object
     * @throws IllegalArgumentException if there are not two raters, or one did not rate an object
     */
    public static OptionalDouble cohen(Ratings<String> grades) {
        if (grades.raters().size() != 2) {
            throw new IllegalArgumentException("Cohen's kappa is of two raters, there are "
                    + grades.raters().size() + "; take Fleiss' kappa");
        }
        List<List<String>> table = grades.table();
        Map<String, Integer> first =
                counts(table.stream().map(row -> row.get(0)).toList());
        Map<String, Integer> second =
                counts(table.stream().map(row -> row.get(1)).toList());
        long agreed =
                table.stream().filter(row -> row.get(0).equals(row.get(1))).count();
        BigDecimal objects = number(table.size());
        BigDecimal expected = first.entrySet().stream()
                .map(entry -> number(entry.getValue()).multiply(number(second.getOrDefault(entry.getKey(), 0))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return quotient(
                objects.multiply(number(agreed)).subtract(expected),
                objects.multiply(objects).subtract(expected));
    }

    /**
     * Returns Fleiss' kappa of several raters' grades; the raters may be others from object to object.
     *
     * <p>Source: J. L. Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin 76 (1971)
     * 378–382.
     *
     * @param grades the grades, equally many for each object
     * @return kappa, empty where all grades are one and the same, or there is no object
     * @throws IllegalArgumentException if objects have different numbers of grades, or fewer than two
     */
    public static OptionalDouble fleiss(Ratings<String> grades) {
        List<List<String>> rows = grades.rows();
        List<Integer> sizes = rows.stream().map(List::size).distinct().toList();
        if (sizes.size() > 1 || sizes.contains(0) || sizes.contains(1)) {
            throw new IllegalArgumentException(
                    "Fleiss' kappa needs equally many grades for each object and two or more," + " there are " + sizes
                            + "; take Krippendorff's alpha");
        }
        BigDecimal raters = number(sizes.isEmpty() ? 0 : sizes.get(0));
        BigDecimal all = raters.multiply(number(rows.size()));
        BigDecimal agreeing = rows.stream()
                .map(row -> squares(counts(row)).subtract(raters))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal byChance = squares(counts(rows.stream().flatMap(List::stream).toList()));
        BigDecimal others = raters.subtract(BigDecimal.ONE);
        return quotient(
                agreeing.multiply(all).subtract(others.multiply(byChance)),
                others.multiply(all.multiply(all).subtract(byChance)));
    }

    /**
     * Returns Krippendorff's alpha of grades: any number of raters, ratings may be missing.
     *
     * <p>Source: K. Krippendorff, Computing Krippendorff's alpha-reliability (2011), nominal metric.
     *
     * @param grades the grades
     * @return alpha, empty where all grades that can be paired are one and the same, or there is no pair
     */
    public static OptionalDouble nominalAlpha(Ratings<String> grades) {
        return alpha(
                grades.rows(),
                row -> number(row.size()).multiply(number(row.size())).subtract(squares(counts(row))));
    }

    /**
     * Returns Krippendorff's alpha of scores: any number of raters, ratings may be missing.
     *
     * <p>Source: K. Krippendorff, Computing Krippendorff's alpha-reliability (2011), interval metric.
     *
     * @param scores the scores
     * @return alpha, empty where all scores that can be paired are alike, or there is no pair
     */
    public static OptionalDouble intervalAlpha(Ratings<Points> scores) {
        return alpha(scores.rows(), row -> {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal squares = BigDecimal.ZERO;
            for (Points points : row) {
                BigDecimal value = points.value().toBigDecimal();
                sum = sum.add(value);
                squares = squares.add(value.multiply(value));
            }
            return number(row.size()).multiply(squares).subtract(sum.multiply(sum));
        });
    }

    /** The disagreement of a list is summed over its pairs; the factor common to a metric falls out of the quotient. */
    private static <T> OptionalDouble alpha(List<List<T>> rows, Function<List<T>, BigDecimal> disagreement) {
        List<T> paired = new ArrayList<>();
        BigInteger common = BigInteger.ONE;
        for (List<T> row : rows) {
            if (row.size() > 1) {
                paired.addAll(row);
                BigInteger others = BigInteger.valueOf(row.size() - 1L);
                common = common.multiply(others).divide(common.gcd(others));
            }
        }
        BigDecimal observed = BigDecimal.ZERO;
        for (List<T> row : rows) {
            if (row.size() > 1) {
                BigInteger share = common.divide(BigInteger.valueOf(row.size() - 1L));
                observed = observed.add(disagreement.apply(row).multiply(new BigDecimal(share)));
            }
        }
        BigDecimal expected = disagreement.apply(paired).multiply(new BigDecimal(common));
        BigDecimal others = number(paired.size() - 1L);
        return quotient(expected.subtract(others.multiply(observed)), expected);
    }

    private static Map<String, Integer> counts(List<String> grades) {
        Map<String, Integer> counts = new HashMap<>();
        grades.forEach(grade -> counts.merge(grade, 1, Integer::sum));
        return counts;
    }

    private static BigDecimal squares(Map<String, Integer> counts) {
        return counts.values().stream()
                .map(count -> number(count).multiply(number(count)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private static OptionalDouble quotient(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(part.divide(whole, MathContext.DECIMAL64).doubleValue());
    }
}
