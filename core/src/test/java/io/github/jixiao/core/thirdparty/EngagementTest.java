package io.github.jixiao.core.thirdparty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.value.FiscalYear;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An engagement")
class EngagementTest {
    private static Engagement.Builder bare(String id) {
        return Engagement.builder()
                .id(id)
                .principal("finance")
                .institution(new Institution("evaluator", Optional.empty(), List.of()))
                .day(LocalDate.of(2023, 3, 1))
                .year(FiscalYear.of(2022));
    }

    @Test
    @DisplayName("declares nothing and has drafted nothing unless it is said")
    void bare() {
        Engagement engagement = bare("e1").build();
        assertThat(engagement.conflictsDeclared()).isFalse();
        assertThat(engagement.draftedTarget()).isFalse();
        assertThat(engagement.content().scope()).isEmpty();
        assertThat(engagement.toBuilder().build()).isEqualTo(engagement);
    }

    @Test
    @DisplayName("needs an id, as its institution does")
    void unusable() {
        assertThatThrownBy(() -> bare(" ").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("evaluator on 2023-03-01");
        assertThatThrownBy(() -> new Institution(" ", Optional.of(InstitutionKind.LAW_FIRM), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LAW_FIRM");
    }

    @Test
    @DisplayName("has members with a name and years that are not negative")
    void members() {
        assertThatThrownBy(() -> member(" ", 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> member("陈某", -1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1 and 0 for 陈某");
        assertThatThrownBy(() -> member("陈某", 0, -1)).isInstanceOf(IllegalArgumentException.class);
        Set<Licence> licences = new HashSet<>(EnumSet.of(Licence.LAWYER));
        Evaluator lawyer = new Evaluator("陈某", true, Optional.empty(), licences, Optional.empty(), Optional.of(0));
        licences.clear();
        assertThat(lawyer.licences()).containsExactly(Licence.LAWYER);
        assertThat(member("陈某", 0, 0).yearsOfWork()).contains(0);
    }

    private static Evaluator member(String name, int work, int evaluation) {
        return new Evaluator(name, true, Optional.empty(), Set.of(), Optional.of(work), Optional.of(evaluation));
    }

    @Test
    @DisplayName("names each kind of tie in both languages")
    void ties() {
        for (TieKind kind : EnumSet.allOf(TieKind.class)) {
            assertThat(kind.label().zh()).containsPattern("\\p{IsHan}");
            assertThat(kind.label().en()).startsWith("a");
        }
    }
}
