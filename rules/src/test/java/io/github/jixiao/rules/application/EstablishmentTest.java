package io.github.jixiao.rules.application;

import static io.github.jixiao.rules.application.Histories.DAY;
import static io.github.jixiao.rules.application.Histories.HUBEI;
import static io.github.jixiao.rules.application.Histories.NATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.act.AppraisalConclusion;
import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.application.Proposal;
import io.github.jixiao.core.item.ItemTerm;
import io.github.jixiao.rules.application.Establishment.Admission;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The opinion on a proposal")
class EstablishmentTest {
    private static Proposal proposal(
            AppraisalConclusion appraisal, ReviewResult review, String reason, String... similar) {
        return new Proposal(
                Histories.item("new", ItemTerm.MULTI_YEAR),
                Optional.ofNullable(appraisal),
                Optional.ofNullable(review),
                reason.isEmpty() ? Optional.empty() : Optional.of(reason),
                List.of(similar));
    }

    @ParameterizedTest(name = "appraised {0}, reviewed {1}: {2}")
    @CsvSource({
        "SUPPORT, EXCELLENT, ADMIT, 予以支持, 为优",
        "SUPPORT, GOOD, ADMIT, 予以支持, 为良",
        "SUPPORT_AFTER_ADJUSTMENT, GOOD, ADMIT_ADJUSTED, 调整后支持, 为良",
        "SUPPORT, MEDIUM, OPEN, 予以支持, 为中",
        "NOT_SUPPORT, EXCELLENT, REFUSE, 不予支持, 为优",
        ", EXCELLENT, OPEN, 没有事前绩效评估, 为优",
        "SUPPORT, , OPEN, 予以支持, 未经审核",
        ", , OPEN, 没有事前绩效评估, 未经审核",
    })
    @DisplayName("is the strictest of what its appraisal and the review of its target mean")
    void strictest(
            AppraisalConclusion appraisal, ReviewResult review, Admission admission, String first, String second) {
        Establishment opinion = HUBEI.establish(proposal(appraisal, review, ""), List.of());
        assertThat(opinion.admission()).isEqualTo(admission);
        assertThat(opinion.grounds().get(0).reason().zh()).contains(first);
        assertThat(opinion.grounds().get(1).reason().zh()).contains(second);
        assertThat(opinion.grounds().get(0).basis().provision().toString()).isEqualTo("cn:zhongfa-2018-34#ex-ante");
        assertThat(opinion.grounds().get(1).basis().provision().toString()).isEqualTo("cn:caiyu-2015-88#25");
    }

    @Test
    @DisplayName("refuses after a poor review in the nation (财预〔2015〕88号), and asks for a reason in Hubei (article 6)")
    void poorReview() {
        Proposal silent = proposal(AppraisalConclusion.SUPPORT, ReviewResult.POOR, "");
        Proposal justified = proposal(AppraisalConclusion.SUPPORT, ReviewResult.POOR, "应急项目");
        assertThat(NATION.establish(silent, List.of()).admission()).isEqualTo(Admission.REFUSE);
        assertThat(NATION.establish(justified, List.of()).admission()).isEqualTo(Admission.REFUSE);
        assertThat(HUBEI.establish(silent, List.of()).admission()).isEqualTo(Admission.OPEN);
        assertThat(HUBEI.establish(justified, List.of()).admission()).isEqualTo(Admission.ADMIT);
        assertThat(HUBEI.establish(silent, List.of())
                        .grounds()
                        .get(1)
                        .basis()
                        .provision()
                        .toString())
                .isEqualTo("cn-42:2017-227#6.6");
    }

    @Test
    @DisplayName(
            "refuses what is similar to a poor one-off item, in principle: a reason stands against it (article 18)")
    void noSimilar() {
        Suggestion poor =
                HUBEI.suggest(Histories.graded(Histories.of(Histories.item("old", ItemTerm.ONE_OFF)), "poor"), DAY);
        Suggestion good =
                HUBEI.suggest(Histories.graded(Histories.of(Histories.item("old", ItemTerm.ONE_OFF)), "good"), DAY);
        Establishment refused =
                HUBEI.establish(proposal(AppraisalConclusion.SUPPORT, ReviewResult.GOOD, "", "old"), List.of(poor));
        assertThat(refused.admission()).isEqualTo(Admission.REFUSE);
        assertThat(refused.grounds().get(2).basis().provision().toString()).isEqualTo("cn-42:result-application#18");
        assertThat(admission("民生急需", "old", poor)).isEqualTo(Admission.ADMIT);
        assertThat(admission(" ", "old", poor)).isEqualTo(Admission.REFUSE);
        assertThat(admission("", "other", poor)).isEqualTo(Admission.ADMIT);
        assertThat(admission("", "old", good)).isEqualTo(Admission.ADMIT);
        Suggestion cut =
                HUBEI.suggest(Histories.graded(Histories.of(Histories.item("old", ItemTerm.RECURRING)), "poor"), DAY);
        assertThat(admission("", "old", cut)).isEqualTo(Admission.ADMIT);
    }

    private static Admission admission(String reason, String similar, Suggestion result) {
        return HUBEI.establish(
                        proposal(AppraisalConclusion.SUPPORT, ReviewResult.GOOD, reason, similar), List.of(result))
                .admission();
    }
}
