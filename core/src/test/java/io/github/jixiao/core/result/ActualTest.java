package io.github.jixiao.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A result is a value, what shows it, and why it deviates. */
class ActualTest {
    private static final Evidence REPORT = new Evidence("验收报告", Optional.of("yanshou.pdf"));

    private static Actual full() {
        return Actual.builder()
                .indicatorId("1")
                .value(new ActualValue.Bound(Quantity.of("88.32", "%"), "88.32%及以上"))
                .text("88.32%及以上")
                .completionText("92.97%")
                .addEvidence(REPORT)
                .deviation("雨季停工")
                .lowTargetReason("上年已达90%")
                .build();
    }

    @Test
    void aResultKeepsWhatItWasGiven() {
        Actual actual = full();
        assertThat(actual.indicatorId()).isEqualTo("1");
        assertThat(actual.value()).isEqualTo(new ActualValue.Bound(Quantity.of("88.32", "%"), "88.32%及以上"));
        assertThat(actual.text()).contains("88.32%及以上");
        assertThat(actual.completionText()).contains("92.97%");
        assertThat(actual.evidence()).containsExactly(REPORT);
        assertThat(actual.deviation()).contains("雨季停工");
        assertThat(actual.lowTargetReason()).contains("上年已达90%");
    }

    @Test
    void whatWasNotGivenIsEmpty() {
        Actual actual = Actual.builder()
                .indicatorId("1")
                .value(new ActualValue.Answer(true))
                .build();
        assertThat(actual.text()).isEmpty();
        assertThat(actual.completionText()).isEmpty();
        assertThat(actual.evidence()).isEmpty();
        assertThat(actual.deviation()).isEmpty();
        assertThat(actual.lowTargetReason()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> Actual.builder().build())
                .withMessageContainingAll("indicatorId", "value");
    }

    @Test
    void aCopyIsEqualUntilItIsChanged() {
        Actual actual = full();
        assertThat(actual.toBuilder().build()).isEqualTo(actual).hasSameHashCodeAs(actual);
        assertThat(actual.toBuilder().deviation("").build()).isNotEqualTo(actual);
    }

    @Test
    void theEvidenceIsCopiedAndCannotBeChanged() {
        List<Evidence> evidence = new ArrayList<>(List.of(REPORT));
        Actual actual = full().toBuilder().evidence(evidence).build();
        evidence.clear();
        assertThat(actual.evidence()).containsExactly(REPORT);
        assertThatThrownBy(() -> actual.evidence().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void notApplicableNoEvidenceAndZeroAreThreeThings() {
        List<ActualValue> values = List.of(
                new ActualValue.NotApplicable(""),
                new ActualValue.NoEvidence(""),
                new ActualValue.Stated(""),
                new ActualValue.Measured(Quantity.of("0", "")),
                new ActualValue.Approximate(Quantity.of("0", "")));
        assertThat(values).doesNotHaveDuplicates();
        assertThat(new ActualValue.Measured(Quantity.of("0.0", "")))
                .isEqualTo(new ActualValue.Measured(Quantity.of("0", "")));
    }
}
