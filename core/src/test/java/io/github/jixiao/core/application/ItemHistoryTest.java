package io.github.jixiao.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The record of an item")
class ItemHistoryTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 31);
    private static final ExpenditureItem ITEM =
            ExpenditureItem.builder().id("p1").name("项目").kind(ItemKind.PROJECT).build();

    @Test
    @DisplayName("holds nothing but the budget where nothing else is known")
    void bare() {
        ItemHistory history = ItemHistory.builder()
                .line(BudgetLine.builder()
                        .item(ITEM)
                        .department("education")
                        .budget(Money.parse("1"))
                        .build())
                .build();
        assertThat(history.results()).isEmpty();
        assertThat(history.reappraised()).isFalse();
        assertThat(history.carriedOver()).isEmpty();
        assertThat(history.toBuilder().build()).isEqualTo(history);
    }

    @Test
    @DisplayName("needs a grade for each result and an id for each problem")
    void unusable() {
        assertThatThrownBy(() -> new YearResult(FiscalYear.of(2022), EvaluationKind.SELF, " ", DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2022");
        assertThatThrownBy(() -> new Rectification(
                        " ", "目标不清", DAY, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("目标不清");
    }

    @Test
    @DisplayName("names each circumstance in both languages")
    void circumstances() {
        for (Circumstance.Kind kind : EnumSet.allOf(Circumstance.Kind.class)) {
            assertThat(kind.label().zh()).containsPattern("\\p{IsHan}");
            assertThat(kind.label().en()).matches("[a-z ]+");
        }
    }

    @Test
    @DisplayName("of a proposal keeps its own list of similar items")
    void proposal() {
        List<String> similar = new ArrayList<>(List.of("old"));
        Proposal proposal = new Proposal(ITEM, Optional.empty(), Optional.empty(), Optional.empty(), similar);
        similar.clear();
        assertThat(proposal.similar()).containsExactly("old");
    }
}
