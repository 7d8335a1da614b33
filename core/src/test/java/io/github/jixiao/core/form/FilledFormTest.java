package io.github.jixiao.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Points;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A filled form")
class FilledFormTest {
    @Test
    @DisplayName("may be empty, and holds negative numbers and points as they were entered")
    void holdsWhatWasEntered() {
        assertThat(FilledForm.builder().form("zz/form").build().entries()).isEmpty();

        FilledForm filled = FilledForm.builder()
                .form("zz/form")
                .putInputs("balance", Decimal.of(-3))
                .putEntries("row", new FormEntry.Judged(Points.of(-1)))
                .putWeights("row", Points.ZERO)
                .build();

        assertThat(filled.inputs()).containsEntry("balance", Decimal.of(-3));
        assertThat(filled.toBuilder().build()).isEqualTo(filled);
    }

    @Test
    @DisplayName("needs the id of its form")
    void refusesABlankForm() {
        FilledForm.Builder blank = FilledForm.builder().form(" ");

        assertThatIllegalStateException().isThrownBy(blank::build).withMessageContaining("id of its form");
    }

    @Test
    @DisplayName("has no negative weight")
    void refusesANegativeWeight() {
        FilledForm.Builder negative = FilledForm.builder().form("zz/form").putWeights("row", Points.of(-1));

        assertThatIllegalStateException()
                .isThrownBy(negative::build)
                .withMessage("the weight of row row must not be negative, was -1");
    }

    @Test
    @DisplayName("keeps checked points as they were, whatever becomes of the set they came in")
    void copiesChecks() {
        Set<String> met = new LinkedHashSet<>(List.of("b", "a"));
        FormEntry.Checked checked = new FormEntry.Checked(met);
        met.clear();

        assertThat(checked.met()).containsExactly("b", "a").isUnmodifiable();
    }
}
