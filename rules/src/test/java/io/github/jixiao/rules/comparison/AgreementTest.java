package io.github.jixiao.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.jixiao.core.value.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Data and results as printed in the papers named. */
@DisplayName("Agreement of raters")
class AgreementTest {
    private static final Offset<Double> TWO_DECIMALS = within(0.005);
    private static final Offset<Double> THREE_DECIMALS = within(0.0005);

    /** Shrout and Fleiss 1979, table 2: four judges, six targets. */
    private static final String TARGETS = "9 2 5 8; 6 1 3 2; 8 4 6 8; 7 1 2 6; 10 5 6 9; 6 2 4 7";

    /** Fleiss 1971, table 1: of six psychiatrists, how many gave each of five diagnoses. */
    private static final String DIAGNOSES = """
            0 0 0 6 0; 0 3 0 0 3; 0 1 4 0 1; 0 0 0 0 6; 0 3 0 3 0; 2 0 4 0 0; 0 0 4 0 2; 2 0 3 1 0; 2 0 0 4 0;
            0 0 0 0 6; 1 0 0 5 0; 1 1 0 4 0; 0 3 3 0 0; 1 0 0 5 0; 0 2 0 3 1; 0 0 5 0 1; 3 0 0 1 2; 5 1 0 0 0;
            0 2 0 4 0; 1 0 2 0 3; 0 0 0 0 6; 0 1 0 5 0; 0 2 0 1 3; 2 0 0 4 0; 1 0 0 4 1; 0 5 0 1 0; 4 0 0 0 2;
            0 2 0 4 0; 1 0 5 0 0; 0 0 0 0 6""";

    /** Cohen 1960, table 1, of 200 patients: rows by the one rater, columns by the other. */
    private static final String PATIENTS = "88 14 18; 10 40 10; 2 6 12";

    /** Krippendorff 2011, section C: four observers (rows), twelve units, a point where none was given. */
    private static final String UNITS = """
            1 2 3 3 2 1 4 1 2 . . .; 1 2 3 3 2 2 4 1 2 5 . 3; . 3 3 3 2 3 4 2 2 5 1 .; 1 2 3 3 2 4 4 1 2 5 1 .""";

    private static List<List<String>> rows(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(row -> List.of(row.strip().split("\\s+", -1)))
                .toList();
    }

    private static <T> Ratings<T> units(String text, Function<String, T> read) {
        List<List<String>> observers = rows(text);
        Map<String, Map<String, T>> objects = new LinkedHashMap<>();
        for (int observer = 0; observer < observers.size(); observer++) {
            for (int unit = 0; unit < observers.get(observer).size(); unit++) {
                Map<String, T> ratings = objects.computeIfAbsent("unit " + unit, name -> new LinkedHashMap<>());
                String cell = observers.get(observer).get(unit);
                if (!cell.equals(".")) {
                    ratings.put("observer " + observer, read.apply(cell));
                }
            }
        }
        return new Ratings<>(objects);
    }

    /** Each count of a row as that many ratings of the column. */
    private static List<List<String>> spread(String text) {
        List<List<String>> spread = new ArrayList<>();
        for (List<String> counts : rows(text)) {
            List<String> row = new ArrayList<>();
            for (int grade = 0; grade < counts.size(); grade++) {
                for (int i = 0; i < Integer.parseInt(counts.get(grade)); i++) {
                    row.add("grade " + grade);
                }
            }
            spread.add(row);
        }
        return spread;
    }

    private static Ratings<String> patients() {
        List<List<String>> pairs = new ArrayList<>();
        List<List<String>> spread = spread(PATIENTS);
        for (int row = 0; row < spread.size(); row++) {
            for (String other : spread.get(row)) {
                pairs.add(List.of("grade " + row, other));
            }
        }
        return Filings.ratings(pairs);
    }

    private static Ratings<Points> scores(String text) {
        return Filings.ratings(rows(text).stream()
                .map(row -> row.stream().map(Points::parse).toList())
                .toList());
    }

    @Test
    @DisplayName("Shrout and Fleiss 1979: ICC .17, .29, .71 for one judge and .44, .62, .91 for their mean")
    void intraclass() {
        IntraclassCorrelation icc = Agreement.intraclass(scores(TARGETS)).orElseThrow();
        assertThat(icc.oneWay()).isCloseTo(.17, TWO_DECIMALS);
        assertThat(icc.random()).isCloseTo(.29, TWO_DECIMALS);
        assertThat(icc.fixed()).isCloseTo(.71, TWO_DECIMALS);
        assertThat(icc.oneWayMean()).isCloseTo(.44, TWO_DECIMALS);
        assertThat(icc.randomMean()).isCloseTo(.62, TWO_DECIMALS);
        assertThat(icc.fixedMean()).isCloseTo(.91, TWO_DECIMALS);
    }

    @Test
    @DisplayName("Fleiss 1971: kappa .430 of the diagnoses of 30 patients")
    void fleiss() {
        assertThat(Agreement.fleiss(Filings.ratings(spread(DIAGNOSES))).orElseThrow())
                .isCloseTo(.430, THREE_DECIMALS);
    }

    @Test
    @DisplayName("Cohen 1960: kappa .492, from .70 observed and .41 by chance")
    void cohen() {
        assertThat(Agreement.cohen(patients()).orElseThrow()).isCloseTo(.29 / .59, within(1e-12));
    }

    @Test
    @DisplayName("Krippendorff 2011: alpha .743 as names, .849 as numbers, with ratings missing")
    void alpha() {
        assertThat(Agreement.nominalAlpha(units(UNITS, cell -> cell)).orElseThrow())
                .isCloseTo(.743, THREE_DECIMALS);
        assertThat(Agreement.intervalAlpha(units(UNITS, Points::parse)).orElseThrow())
                .isCloseTo(.849, THREE_DECIMALS);
    }

    @Test
    @DisplayName("is not told where it has no meaning: all alike, one object, one rater, none")
    void undefined() {
        Ratings<String> alike = Filings.ratings(List.of(List.of("good", "good"), List.of("good", "good")));
        assertThat(Agreement.cohen(alike)).isEmpty();
        assertThat(Agreement.fleiss(alike)).isEmpty();
        assertThat(Agreement.nominalAlpha(alike)).isEmpty();
        assertThat(Agreement.fleiss(new Ratings<>(Map.of()))).isEmpty();
        assertThat(Agreement.nominalAlpha(Filings.ratings(List.of(List.of("good"), List.of("poor")))))
                .isEmpty();
        assertThat(Agreement.intraclass(scores("1 2; 2 1"))).isEmpty();
        assertThat(Agreement.intraclass(scores("1 2"))).isEmpty();
        assertThat(Agreement.intraclass(scores("1; 2"))).isEmpty();
        assertThat(Agreement.intraclass(new Ratings<>(Map.of()))).isEmpty();
        assertThat(Agreement.intervalAlpha(scores("3 3; 3 3"))).isEmpty();
    }

    @Test
    @DisplayName("is refused where the statistic needs ratings that are missing, and names one that does not")
    void refused() {
        Ratings<String> three = Filings.ratings(List.of(List.of("a", "b", "a")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.cohen(three))
                .withMessageContaining("Fleiss");
        Ratings<String> missing = Filings.ratings(List.of(List.of("a", "b"), List.of("a")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.cohen(missing))
                .withMessageContaining("rater 1")
                .withMessageContaining("object 1")
                .withMessageContaining("Krippendorff");
        assertThatIllegalArgumentException().isThrownBy(() -> Agreement.fleiss(missing));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.fleiss(Filings.ratings(List.of(List.of("a"), List.of("b")))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.fleiss(Filings.ratings(List.of(List.<String>of()))));
    }
}
