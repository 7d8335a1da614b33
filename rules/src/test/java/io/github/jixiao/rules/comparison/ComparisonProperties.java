package io.github.jixiao.rules.comparison;

import static io.github.jixiao.core.result.EvaluationKind.FINANCE_KEY;
import static io.github.jixiao.core.result.EvaluationKind.SELF;
import static io.github.jixiao.core.result.EvaluationKind.SPOT_CHECK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.value.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ComparisonProperties {
    @Provide
    Arbitrary<String> filings() {
        Arbitrary<String> score = Arbitraries.bigDecimals()
                .between(new BigDecimal("-20"), new BigDecimal("60"))
                .ofScale(2)
                .map(BigDecimal::toPlainString);
        return score.injectNull(0.2)
                .map(value -> value == null ? "-" : value)
                .list()
                .ofSize(5)
                .map(cells -> String.join(" ", cells));
    }

    @Property(tries = 300)
    void whatStandsLiesWithinItsBoundsAndFollowsFromItsSheet(
            @ForAll("filings") String self, @ForAll("filings") String recheck, @ForAll("filings") String key) {
        List<Evaluation> all =
                List.of(Filings.filed(SELF, self), Filings.filed(SPOT_CHECK, recheck), Filings.filed(FINANCE_KEY, key));
        for (int some = 1; some <= all.size(); some++) {
            ComparisonReport report = Filings.BOOK.comparison().compare(Filings.SCHEME, all.subList(0, some));
            report.result()
                    .ifPresent(result -> assertThat(result.sheet().verify()).isEmpty());
            List<ComparisonLine> lines = new ArrayList<>(report.lines());
            lines.addAll(report.sections());
            lines.add(report.total());
            for (ComparisonLine line : lines) {
                line.standing()
                        .ifPresent(points -> assertThat(points)
                                .isBetween(BigDecimal.ZERO, line.weight().orElseThrow()));
            }
        }
    }

    @Property(tries = 300)
    void theOrderOfEvaluationsDoesNotMatter(@ForAll("filings") String self, @ForAll("filings") String recheck) {
        Evaluation one = Filings.filed(SELF, self);
        Evaluation other = Filings.filed(SPOT_CHECK, recheck);
        assertThat(Filings.compare(other, one)).isEqualTo(Filings.compare(one, other));
    }

    @Provide
    Arbitrary<List<List<Integer>>> tables() {
        return Arbitraries.integers()
                .between(2, 5)
                .flatMap(raters -> Arbitraries.integers()
                        .between(0, 4)
                        .list()
                        .ofSize(raters)
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(8));
    }

    private static <T> Ratings<T> shuffled(Ratings<T> ratings, Random random) {
        List<String> names = new ArrayList<>(ratings.raters());
        List<String> renamed = new ArrayList<>(names);
        Collections.shuffle(renamed, random);
        Map<String, String> as = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            as.put(names.get(i), renamed.get(i));
        }
        Map<String, Map<String, T>> objects = new LinkedHashMap<>();
        ratings.objects().forEach((object, row) -> {
            List<Map.Entry<String, T>> entries = new ArrayList<>(row.entrySet());
            Collections.shuffle(entries, random);
            Map<String, T> other = new LinkedHashMap<>();
            entries.forEach(entry -> other.put(as.getOrDefault(entry.getKey(), ""), entry.getValue()));
            objects.put(object, other);
        });
        return new Ratings<>(objects);
    }

    private static Ratings<String> grades(List<List<Integer>> table) {
        return Filings.ratings(table.stream()
                .map(row -> row.stream().map(String::valueOf).toList())
                .toList());
    }

    private static Ratings<Points> scores(List<List<Integer>> table) {
        return Filings.ratings(table.stream()
                .map(row -> row.stream()
                        .map(value -> Points.of(BigDecimal.valueOf(value, 1)))
                        .toList())
                .toList());
    }

    @Property(tries = 300)
    void theOrderOfRatersDoesNotMatter(@ForAll("tables") List<List<Integer>> table, @ForAll Random random) {
        Ratings<String> grades = grades(table);
        Ratings<String> otherGrades = shuffled(grades, random);
        assertThat(Agreement.fleiss(otherGrades)).isEqualTo(Agreement.fleiss(grades));
        assertThat(Agreement.nominalAlpha(otherGrades)).isEqualTo(Agreement.nominalAlpha(grades));
        if (table.get(0).size() == 2) {
            assertThat(Agreement.cohen(otherGrades)).isEqualTo(Agreement.cohen(grades));
        }
        Ratings<Points> scores = scores(table);
        Ratings<Points> otherScores = shuffled(scores, random);
        assertThat(Agreement.intervalAlpha(otherScores)).isEqualTo(Agreement.intervalAlpha(scores));
        assertThat(Agreement.intraclass(otherScores).isPresent())
                .isEqualTo(Agreement.intraclass(scores).isPresent());
        Agreement.intraclass(scores)
                .ifPresent(icc -> assertThat(
                                Agreement.intraclass(otherScores).orElseThrow().oneWay())
                        .isCloseTo(icc.oneWay(), within(1e-9)));
    }

    @Property(tries = 300)
    void perfectAgreementIsOne(@ForAll("tables") List<List<Integer>> table) {
        List<List<Integer>> agreed = table.stream()
                .map(row -> Collections.nCopies(row.size(), row.get(0)))
                .toList();
        boolean differ = agreed.stream().distinct().count() > 1;
        OptionalDouble one = differ ? OptionalDouble.of(1) : OptionalDouble.empty();
        assertThat(Agreement.fleiss(grades(agreed))).isEqualTo(one);
        assertThat(Agreement.nominalAlpha(grades(agreed))).isEqualTo(one);
        assertThat(Agreement.intervalAlpha(scores(agreed))).isEqualTo(one);
        if (table.get(0).size() == 2) {
            assertThat(Agreement.cohen(grades(agreed))).isEqualTo(one);
        }
        assertThat(Agreement.intraclass(scores(agreed)).isPresent()).isEqualTo(differ);
        Agreement.intraclass(scores(agreed)).ifPresent(icc -> {
            for (double value : new double[] {
                icc.oneWay(), icc.random(), icc.fixed(), icc.oneWayMean(), icc.randomMean(), icc.fixedMean()
            }) {
                assertThat(value).isCloseTo(1, within(1e-9));
            }
        });
    }

    @Property(tries = 200)
    void theScoreOfRatersLiesBetweenThem(@ForAll("tables") List<List<Integer>> table, @ForAll Random random) {
        Map<String, Points> given = new LinkedHashMap<>();
        table.forEach(row -> given.put("rater " + given.size(), Points.of(row.get(0))));
        RaterScore score = Filings.BOOK.comparison().score(Points.of(4), given);
        assertThat(score.score()).isBetween(score.lowest(), score.highest());
        List<Map.Entry<String, Points>> entries = new ArrayList<>(given.entrySet());
        Collections.shuffle(entries, random);
        Map<String, Points> other = new LinkedHashMap<>();
        entries.forEach(entry -> other.put(entry.getKey(), entry.getValue()));
        assertThat(Filings.BOOK.comparison().score(Points.of(4), other)).isEqualTo(score);
    }
}
