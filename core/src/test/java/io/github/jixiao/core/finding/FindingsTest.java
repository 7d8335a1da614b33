package io.github.jixiao.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The findings of a check keep their order, and only errors stop the document. */
class FindingsTest {
    private static final Finding OVER =
            Finding.of(TestFinding.OVER_EXECUTION, "/filed/executionRate", "rate", "102%", "limit", "100%");
    private static final Finding LEVEL = Finding.of(TestFinding.WRONG_LEVEL, "/target", "level", "效益");
    private static final Finding NAME = Finding.of(TestFinding.NO_NAME, "/item/name");
    private static final Finding ASSUMED = Finding.of(TestFinding.ASSUMED, "", "unit", "万元");

    @Test
    void allErrorsAreListedInBothLanguages() {
        Findings findings = new Findings(List.of(NAME, OVER, ASSUMED, LEVEL));
        assertThat(findings.hasErrors()).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(findings::orThrow)
                .withMessage("OVER_EXECUTION at '/filed/executionRate': the execution rate 102% exceeds 100%"
                        + " / 执行率102%超过100%; WRONG_LEVEL at '/target': '效益' is no first level, not '效益'"
                        + " / “效益”不是一级指标，应为“效益”之外");
    }

    @Test
    void warningsAndNotesStopNothing() {
        Findings findings = new Findings(List.of(NAME, ASSUMED));
        assertThat(findings.hasErrors()).isFalse();
        assertThatCode(findings::orThrow).doesNotThrowAnyException();
        assertThatCode(Findings.NONE::orThrow).doesNotThrowAnyException();
    }

    @Test
    void aKindIsFoundByItsCode() {
        Findings findings = new Findings(List.of(NAME));
        assertThat(findings.has(TestFinding.NO_NAME)).isTrue();
        assertThat(findings.has(TestFinding.ASSUMED)).isFalse();
        assertThat(Findings.NONE.has(TestFinding.NO_NAME)).isFalse();
    }

    @Test
    void findingsFollowOneAnotherInOrder() {
        Findings joined = new Findings(List.of(NAME, OVER)).and(new Findings(List.of(ASSUMED)));
        assertThat(joined).containsExactly(NAME, OVER, ASSUMED);
        assertThat(joined.stream()).containsExactlyElementsOf(joined.all());
        assertThat(joined.and(Findings.NONE)).isEqualTo(joined).isEqualTo(Findings.NONE.and(joined));
        assertThat(Findings.NONE).isEmpty();
    }

    @Test
    void theListIsCopiedAndCannotBeChanged() {
        List<Finding> list = new ArrayList<>(List.of(NAME));
        Findings findings = new Findings(list);
        list.add(OVER);
        assertThat(findings).containsExactly(NAME);
        assertThatThrownBy(() -> findings.all().add(OVER)).isInstanceOf(UnsupportedOperationException.class);
    }
}
