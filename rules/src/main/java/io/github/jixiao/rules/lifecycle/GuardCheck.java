package io.github.jixiao.rules.lifecycle;

import java.time.LocalDate;
import java.util.Optional;

/** Decides guards. */
final class GuardCheck {
    private GuardCheck() {}

    static boolean holds(Guard guard, Situation at) {
        return switch (guard) {
            case CONCLUSION_STATED -> Filings.conclusionStated(at);
            case APPRAISAL_SUPPORTS -> Proposals.appraisalSupports(at);
            case APPRAISAL_AGAINST -> Proposals.appraisalAgainst(at);
            case APPRAISAL_NOT_NEEDED -> Proposals.appraisalNotNeeded(at);
            case REAPPRAISED -> Proposals.reappraised(at);
            case ITEM_NOT_EXPIRED -> !Proposals.isExpired(at, at.firstDay());
            case ITEM_EXPIRED -> Proposals.isExpired(at, at.date());
            case ITEM_NOT_EXITED -> Proposals.notExited(at);
            case ITEM_CONTINUES -> Proposals.continues(at);
            case PRIOR_RESULT_CITED -> Proposals.priorResultCited(at);
            case PRIOR_YEAR_CLOSED -> Proposals.priorYearClosed(at);
            case AFTER_BUDGET_NOTICE -> Proposals.afterBudgetNotice(at);
            case TARGET_ATTACHED -> Targets.attached(at);
            case TARGET_CHANGED -> Targets.changed(at);
            case GOALS_STATED -> Targets.goalsStated(at);
            case OUTPUT_AND_BENEFIT -> Targets.outputAndBenefit(at);
            case REVIEW_STATED -> Filings.reviewStated(at);
            case REVIEW_PASSED -> Targets.reviewPassed(at);
            case RETURN_CALLED_FOR -> Targets.returnCalledFor(at);
            case REVIEW_POOR -> Targets.reviewPoor(at);
            case RESUBMISSION_FAILED -> Targets.resubmissionFailed(at);
            case WITH_BUDGET_REPLY -> Targets.withBudgetReply(at);
            case REVIEWED_VERSION -> Targets.reviewedVersion(at);
            case DISCLOSED_VERSION -> Targets.disclosedVersion(at);
            case EVALUATED_VERSION -> Targets.evaluatedVersion(at);
            case REASON_GIVEN -> Filings.reasonGiven(at);
            case SESSION_STATED -> Filings.sessionStated(at);
            case ADDRESS_STATED -> Filings.addressStated(at);
            case AMOUNT_STATED -> Filings.amountStated(at);
            case SECTIONS_STATED -> Filings.sectionsStated(at);
            case MONITORING_STATED -> Filings.monitoringStated(at);
            case ADJUSTMENT_STATED -> Filings.adjustmentStated(at);
            case EVALUATION_ATTACHED -> Filings.evaluationAttached(at);
            case ACTUALS_COMPLETE -> Filings.actualsComplete(at);
            case RECHECK_STATED -> Filings.recheckStated(at);
            case RESULT_STATED -> Filings.resultStated(at);
            case DECISION_STATED -> Filings.decisionStated(at);
            case DECISION_CUTS -> Filings.decisionCuts(at);
            case YEAR_BEGUN -> !at.date().isBefore(at.firstDay());
            case YEAR_OVER -> !at.date().isBefore(at.lastDay());
            case NO_DEVIATION -> !Execution.isDeviating(at);
            case DEVIATION_FOUND -> Execution.isDeviating(at);
            case RIGHT_APPROVER -> Execution.rightApprover(at);
            case REMEDIED -> Execution.remedied(at);
            case DIFFERENCE_CORRECTED -> Results.differenceCorrected(at);
            case ON_KEY_LIST -> Results.isOnKeyList(at);
            case NOT_ON_KEY_LIST -> !Results.isOnKeyList(at);
            case OPINIONS_EXCHANGED -> Results.opinionsExchanged(at);
            case BY_EVALUATOR -> Results.byEvaluator(at);
            case RECTIFICATION_REPORTED -> Results.rectificationReported(at);
            case RECTIFICATION_OVERDUE -> Results.rectificationOverdue(at);
            case OBJECTION_IN_TIME -> Results.objectionInTime(at);
            case OPINIONS_HEARD -> Reporting.opinionsHeard(at);
            case PRELIMINARILY_REVIEWED -> Reporting.preliminarilyReviewed(at);
        };
    }

    /** The day from which a guard holds that only waits for time to pass. */
    static Optional<LocalDate> from(Guard guard, Situation at) {
        return switch (guard) {
            case YEAR_BEGUN -> Optional.of(at.firstDay());
            case YEAR_OVER -> Optional.of(at.lastDay());
            case ITEM_EXPIRED ->
                Proposals.lastDay(at).filter(day -> day.isBefore(LocalDate.MAX)).map(day -> day.plusDays(1));
            case RECTIFICATION_OVERDUE -> Results.promised(at).map(day -> day.plusDays(1));
            case RESUBMISSION_FAILED -> Targets.resubmission(at).map(day -> day.plusDays(1));
            default -> Optional.empty();
        };
    }
}
