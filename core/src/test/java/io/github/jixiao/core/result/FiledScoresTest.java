package io.github.jixiao.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The scores of a document are kept as filed, in printed order. */
class FiledScoresTest {
    private static FiledScores full() {
        return FiledScores.builder()
                .executionRate(Ratio.parse("49.88%"))
                .executionWeight(Points.of(20))
                .executionScore(Points.parse("9.98"))
                .putIndicatorScores("3", Points.of(30))
                .putIndicatorScores("1", Points.of(20))
                .putIndicatorScores("2", Points.of(10))
                .putSectionWeights(IndicatorCategory.OUTPUT, Points.of(50))
                .putSectionWeights(IndicatorCategory.BENEFIT, Points.of(30))
                .total(Points.parse("69.98"))
                .fullMarks(Points.of(100))
                .grade("中")
                .build();
    }

    @Test
    void scoresKeepWhatTheyWereGiven() {
        FiledScores scores = full();
        assertThat(scores.executionRate()).contains(Ratio.parse("49.88%"));
        assertThat(scores.executionWeight()).contains(Points.of(20));
        assertThat(scores.executionScore()).contains(Points.parse("9.98"));
        assertThat(scores.indicatorScores())
                .containsExactly(entry("3", Points.of(30)), entry("1", Points.of(20)), entry("2", Points.of(10)));
        assertThat(scores.sectionWeights())
                .containsOnly(
                        entry(IndicatorCategory.OUTPUT, Points.of(50)),
                        entry(IndicatorCategory.BENEFIT, Points.of(30)));
        assertThat(scores.total()).contains(Points.parse("69.98"));
        assertThat(scores.fullMarks()).contains(Points.of(100));
        assertThat(scores.grade()).contains("中");
    }

    @Test
    void aCopyIsEqualUntilItIsChanged() {
        FiledScores scores = full();
        assertThat(scores.toBuilder().build()).isEqualTo(scores).hasSameHashCodeAs(scores);
        assertThat(scores.toBuilder().grade("良").build()).isNotEqualTo(scores);
        assertThat(scores.toBuilder()
                        .putIndicatorScores("4", Points.ZERO)
                        .build()
                        .indicatorScores())
                .containsOnlyKeys("3", "1", "2", "4");
        assertThat(scores.indicatorScores()).hasSize(3);
    }

    @Test
    void aScoreNotFiledIsNotZero() {
        assertThat(FiledScores.NONE.total()).isEmpty();
        assertThat(FiledScores.NONE.executionRate()).isEmpty();
        assertThat(FiledScores.NONE.indicatorScores()).isEmpty();
        assertThat(FiledScores.NONE.sectionWeights()).isEmpty();
        assertThat(FiledScores.builder().build()).isEqualTo(FiledScores.NONE);
        assertThat(FiledScores.builder().total(Points.ZERO).build()).isNotEqualTo(FiledScores.NONE);
    }

    @Test
    void theMapsAreCopiedAndCannotBeChanged() {
        Map<String, Points> map = new LinkedHashMap<>(Map.of("1", Points.of(5)));
        FiledScores scores = FiledScores.builder().indicatorScores(map).build();
        map.clear();
        assertThat(scores.indicatorScores()).containsExactly(entry("1", Points.of(5)));
        assertThatThrownBy(() -> scores.indicatorScores().clear()).isInstanceOf(UnsupportedOperationException.class);
        Map<IndicatorCategory, Points> sections = full().sectionWeights();
        assertThatThrownBy(() -> sections.put(IndicatorCategory.COST, Points.of(5)))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
