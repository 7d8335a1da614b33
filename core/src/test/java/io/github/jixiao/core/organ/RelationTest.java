package io.github.jixiao.core.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A relation")
class RelationTest {
    private static Relation leads(LocalDate since, LocalDate until) {
        return new Relation(RelationKind.LEADS, "gov", "finance", Optional.of(since), Optional.of(until));
    }

    @ParameterizedTest(name = "from 1 March to 30 November 2022 holds on {0}: {1}")
    @CsvSource({"2022-02-28, false", "2022-03-01, true", "2022-11-30, true", "2022-12-01, false"})
    void days(LocalDate day, boolean holds) {
        assertThat(leads(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 11, 30)).holdsOn(day))
                .isEqualTo(holds);
    }

    @Test
    @DisplayName("without days always holds")
    void always() {
        Relation relation = Relation.of(RelationKind.LEADS, "gov", "finance");
        assertThat(relation.holdsOn(LocalDate.MIN)).isTrue();
        assertThat(relation.holdsOn(LocalDate.MAX)).isTrue();
    }

    @Test
    @DisplayName("may hold for one day and not end before it begins")
    void order() {
        LocalDate day = LocalDate.of(2022, 3, 1);
        assertThat(leads(day, day).holdsOn(day)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> leads(day, day.minusDays(1)))
                .withMessage("gov LEADS finance ends on 2022-02-28, before it begins on 2022-03-01");
    }

    @ParameterizedTest(name = "{0} is named in both languages")
    @EnumSource(RelationKind.class)
    void labels(RelationKind kind) {
        assertThat(kind.label().zh()).containsPattern("\\p{IsHan}");
        assertThat(kind.label().en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
    }
}
