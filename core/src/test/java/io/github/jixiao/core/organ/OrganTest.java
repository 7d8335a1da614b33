package io.github.jixiao.core.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.jixiao.core.law.Jurisdiction;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An organ")
class OrganTest {
    private static Organ.Builder organ() {
        return Organ.builder()
                .id("finance")
                .kind(OrganKind.FINANCE_DEPARTMENT)
                .name("某县财政局")
                .jurisdiction(Jurisdiction.of("429898"));
    }

    @ParameterizedTest(name = "from 1 March to 30 November 2022 exists on {0}: {1}")
    @CsvSource({
        "2022-02-28, false",
        "2022-03-01, true",
        "2022-03-02, true",
        "2022-11-29, true",
        "2022-11-30, true",
        "2022-12-01, false"
    })
    void existence(LocalDate day, boolean exists) {
        Organ organ = organ().since(LocalDate.of(2022, 3, 1))
                .until(LocalDate.of(2022, 11, 30))
                .build();
        assertThat(organ.existsOn(day)).isEqualTo(exists);
    }

    @Test
    @DisplayName("without days always exists")
    void always() {
        assertThat(organ().build().existsOn(LocalDate.MIN)).isTrue();
        assertThat(organ().build().existsOn(LocalDate.MAX)).isTrue();
    }

    @Test
    @DisplayName("may exist for one day and not end before it begins")
    void days() {
        LocalDate day = LocalDate.of(2022, 3, 1);
        assertThat(organ().since(day).until(day).build().existsOn(day)).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> organ().since(day).until(day.minusDays(1)).build())
                .withMessage("organ finance ends on 2022-02-28, before it begins on 2022-03-01");
    }

    @Test
    @DisplayName("needs an id")
    void id() {
        assertThatIllegalStateException()
                .isThrownBy(() -> organ().id(" ").build())
                .withMessage("an organ needs an id; its name is '某县财政局'");
    }

    @Test
    @DisplayName("is rebuilt as it was")
    void rebuilt() {
        Organ organ = organ().responsible("王明").build();
        assertThat(organ.toBuilder().build()).isEqualTo(organ);
        assertThat(organ.toBuilder().name("某县财政所").build()).isNotEqualTo(organ);
    }

    @ParameterizedTest(name = "{0} is named in both languages")
    @EnumSource(OrganKind.class)
    void labels(OrganKind kind) {
        assertThat(kind.label().zh()).containsPattern("\\p{IsHan}");
        assertThat(kind.label().en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
    }
}
