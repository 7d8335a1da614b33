package io.github.jixiao.core.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.value.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An item holds whatever an official could have filed; only one that cannot be told from others is refused. */
class ExpenditureItemTest {
    private static ExpenditureItem.Builder road() {
        return ExpenditureItem.builder().id("P-001").name("农村公路养护").kind(ItemKind.PROJECT);
    }

    private static ExpenditureItem full() {
        return road().itemClass(ItemClass.DIRECT_SPECIAL)
                .attribute(ItemAttribute.CONTINUING)
                .term(ItemTerm.RECURRING)
                .period(DateRange.parse("2022-01-01/2022-12-31"))
                .divisionCode("420112")
                .department("交通运输局")
                .unit("公路管理所")
                .unitCode("124200004200000060")
                .build();
    }

    @Test
    void anItemKeepsWhatItWasGiven() {
        ExpenditureItem item = full();
        assertThat(item.id()).isEqualTo("P-001");
        assertThat(item.name()).isEqualTo("农村公路养护");
        assertThat(item.kind()).isEqualTo(ItemKind.PROJECT);
        assertThat(item.itemClass()).contains(ItemClass.DIRECT_SPECIAL);
        assertThat(item.attribute()).contains(ItemAttribute.CONTINUING);
        assertThat(item.term()).contains(ItemTerm.RECURRING);
        assertThat(item.period()).contains(DateRange.parse("2022-01-01/2022-12-31"));
        assertThat(item.divisionCode()).contains("420112");
        assertThat(item.department()).contains("交通运输局");
        assertThat(item.unit()).contains("公路管理所");
        assertThat(item.unitCode()).contains("124200004200000060");
    }

    @Test
    void whatWasNotGivenIsEmpty() {
        ExpenditureItem item = road().build();
        assertThat(item.itemClass()).isEmpty();
        assertThat(item.attribute()).isEmpty();
        assertThat(item.term()).isEmpty();
        assertThat(item.period()).isEmpty();
        assertThat(item.divisionCode()).isEmpty();
        assertThat(item.department()).isEmpty();
        assertThat(item.unit()).isEmpty();
        assertThat(item.unitCode()).isEmpty();
    }

    @Test
    void aCopyIsEqualUntilItIsChanged() {
        ExpenditureItem item = full();
        assertThat(item.toBuilder().build()).isEqualTo(item).hasSameHashCodeAs(item);
        assertThat(item.toBuilder().name("桥梁养护").build()).isNotEqualTo(item);
        assertThat(item.name()).isEqualTo("农村公路养护");
        assertThat(full()).isEqualTo(item);
        assertThat(item).isNotEqualTo(road().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "　"})
    void aBlankIdIsRefused(String id) {
        assertThatIllegalStateException()
                .isThrownBy(() -> road().id(id).build())
                .withMessage("an expenditure item needs an id; its name is '农村公路养护'");
    }

    @Test
    void anItemWithoutIdNameOrKindIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ExpenditureItem.builder().build())
                .withMessageContainingAll("id", "name", "kind");
    }

    @Test
    void whatAnOfficialCouldHaveFiledIsHeld() {
        ExpenditureItem item = ExpenditureItem.builder()
                .id("x".repeat(65))
                .name(" ")
                .kind(ItemKind.TRANSFER)
                .divisionCode("42")
                .department("")
                .unit(" ")
                // the last character should be 0
                .unitCode("124200004200000061")
                .build();
        assertThat(item.name()).isEqualTo(" ");
        assertThat(item.divisionCode()).contains("42");
        assertThat(item.department()).contains("");
        assertThat(item.unitCode()).contains("124200004200000061");
        assertThat(road().name("路".repeat(181)).build().name()).hasSize(181);
    }

    @Test
    void aBuilderUsedOnDoesNotChangeWhatItBuilt() {
        ExpenditureItem.Builder builder = road();
        ExpenditureItem first = builder.build();
        ExpenditureItem second = builder.name("桥梁养护").build();
        assertThat(first.name()).isEqualTo("农村公路养护");
        assertThat(second.name()).isEqualTo("桥梁养护");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks might do
    void nothingIsNull() {
        assertThatThrownBy(() -> road().name(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> road().unit((String) null)).isInstanceOf(NullPointerException.class);
    }
}
