package io.github.jixiao.rules.application;

import static io.github.jixiao.rules.application.Histories.HUBEI;
import static io.github.jixiao.rules.application.Histories.NATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.application.Rectification;
import io.github.jixiao.core.finding.Finding;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 20 June 2023: 30 days later is 20 July (Hubei article 8), six months later 20 December (library default). */
@DisplayName("The rectification of a problem")
class RectificationTest {
    private static RectificationState hubei(Rectification problem, String asOf) {
        return HUBEI.rectification(problem, LocalDate.parse(asOf));
    }

    @ParameterizedTest(name = "planned {0}, promised {1}, done {2}, accepted {3}: on {4} {5}, {6} days late")
    @CsvSource({
        // no plan: 30 days
        "'', '', '', '', 2023-06-20, PLAN_DUE, 0",
        "'', '', '', '', 2023-07-20, PLAN_DUE, 0",
        "'', '', '', '', 2023-07-21, PLAN_OVERDUE, 1",
        // no plan to the end: six months
        "'', '', '', '', 2023-12-20, PLAN_OVERDUE, 153",
        "'', '', '', '', 2023-12-21, OVERDUE, 1",
        // a plan counts from its day on
        "2023-07-25, 2023-09-30, '', '', 2023-07-24, PLAN_OVERDUE, 4",
        "2023-07-25, 2023-09-30, '', '', 2023-07-25, RUNNING, 0",
        // the day promised
        "2023-07-10, 2023-09-30, '', '', 2023-09-30, RUNNING, 0",
        "2023-07-10, 2023-09-30, '', '', 2023-10-01, OVERDUE, 1",
        // a plan without a day
        "2023-07-10, '', '', '', 2023-12-20, RUNNING, 0",
        "2023-07-10, '', '', '', 2023-12-22, OVERDUE, 2",
        // done, late and in time, and not before its day
        "2023-07-10, 2023-09-30, 2023-10-05, '', 2023-10-04, OVERDUE, 4",
        "2023-07-10, 2023-09-30, 2023-10-05, '', 2023-10-05, DONE, 5",
        "2023-07-10, 2023-09-30, 2023-09-30, '', 2023-12-01, DONE, 0",
        // accepted
        "2023-07-10, 2023-09-30, 2023-09-28, 2023-10-20, 2023-10-19, DONE, 0",
        "2023-07-10, 2023-09-30, 2023-10-02, 2023-10-20, 2023-10-20, ACCEPTED, 2",
        "2023-07-10, 2023-09-30, '', 2023-10-20, 2023-11-30, ACCEPTED, 20",
    })
    @DisplayName("is due, overdue, running, done or accepted, as of a day")
    void status(
            String planned,
            String promised,
            String done,
            String accepted,
            String asOf,
            RectificationStatus status,
            long late) {
        RectificationState state = hubei(Histories.problem("2023-06-20", planned, promised, done, accepted), asOf);
        assertThat(state.status()).isEqualTo(status);
        assertThat(state.daysLate()).isEqualTo(late);
        assertThat(state.planDue()).contains(LocalDate.of(2023, 7, 20));
        assertThat(status.label().zh()).containsPattern("\\p{IsHan}");
        assertThat(status.label().en()).matches("[a-z ]+");
    }

    @Test
    @DisplayName("has the day that its plan promises, once the plan is there, and otherwise six months")
    void due() {
        Rectification problem = Histories.problem("2023-06-20", "2023-07-10", "2024-03-31", "", "");
        assertThat(hubei(problem, "2023-07-09").due()).isEqualTo(LocalDate.of(2023, 12, 20));
        assertThat(hubei(problem, "2023-07-10").due()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(hubei(problem, "2023-07-10").basis()).isEmpty();
    }

    @Test
    @DisplayName("is reported with days and provision where it is overdue, and not before")
    void findings() {
        Rectification problem = Histories.problem("2023-06-20", "", "", "", "");
        assertThat(hubei(problem, "2023-07-20").findings()).isEmpty();
        Finding plan = hubei(problem, "2023-07-23").findings().iterator().next();
        assertThat(plan.code()).isEqualTo("PLAN_OVERDUE");
        assertThat(plan.message(Locale.CHINA)).isEqualTo("整改事项1（绩效目标不清）逾期3日未报整改方案");
        assertThat(plan.provisions()).extracting(Object::toString).containsExactly("cn-42:result-application#8");
        Finding late = hubei(problem, "2023-12-22").findings().iterator().next();
        assertThat(late.code()).isEqualTo("RECTIFICATION_OVERDUE");
        assertThat(late.arguments()).containsEntry("days", "2");
        assertThat(late.provisions())
                .extracting(Object::toString)
                .containsExactly("cn:library-defaults#rectification-completion");
        Finding broken = hubei(Histories.problem("2023-06-20", "2023-07-01", "2023-07-31", "", ""), "2023-08-01")
                .findings()
                .iterator()
                .next();
        assertThat(broken.code()).isEqualTo("RECTIFICATION_OVERDUE");
        assertThat(broken.provisions()).isEmpty();
    }

    @Test
    @DisplayName("has no limit for its plan where no place sets one")
    void noLimit() {
        RectificationState state =
                NATION.rectification(Histories.problem("2023-06-20", "", "", "", ""), LocalDate.of(2023, 12, 20));
        assertThat(state.status()).isEqualTo(RectificationStatus.PLAN_DUE);
        assertThat(state.planDue()).isEmpty();
        assertThat(state.basis()).isEmpty();
    }

    @Test
    @DisplayName("cannot be told before the unit was told of the problem")
    void before() {
        assertThatThrownBy(() -> hubei(Histories.problem("2023-06-20", "", "", "", ""), "2023-06-19"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2023-06-20, after 2023-06-19");
    }
}
