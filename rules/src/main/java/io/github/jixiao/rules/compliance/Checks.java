package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.act.ReportSection;
import io.github.jixiao.rules.obligation.Check;
import java.util.List;

/** Where each check is decided. */
final class Checks {
    private Checks() {}

    /** What all checks say together: a failure if one fails, otherwise what the facts do not show. */
    static Verdict all(List<Check> checks, Case at) {
        Verdict said = Verdict.PASS;
        for (Check check : checks) {
            Verdict verdict = one(check, at);
            if (verdict.outcome() == Verdict.Outcome.FAIL) {
                return verdict;
            }
            if (verdict.outcome() == Verdict.Outcome.UNKNOWN || verdict.day().isPresent()) {
                said = verdict;
            }
        }
        return said;
    }

    private static Verdict one(Check check, Case at) {
        return switch (check) {
            case LEADING_GOVERNMENT_AND_FINANCE -> Items.leadingGovernmentAndFinance(at);
            case OWN_LEVEL_ACTS -> Items.ownLevelActs(at);
            case CLASSIFIED -> Items.classified(at);
            case STEPS_IN_ORDER -> Items.stepsInOrder(at);
            case DISCLOSED_OR_EXEMPT -> Items.disclosedOrExempt(at);
            case RESPONSIBLE_PERSON -> Items.responsiblePerson(at);
            case RESPONSIBLE_UNIT_AND_PERSON -> Items.responsibleUnitAndPerson(at);
            case CLOSED_LOOP -> Items.closedLoop(at);
            case CLOSED_LOOP_COVERAGE -> Items.closedLoopCoverage(at);
            case NAMED_LEADER_AND_OWN_SUBMISSIONS -> Items.namedLeaderAndOwnSubmissions(at);
            case ALL_ITEMS_FILED -> Items.allItemsFiled(at);
            case BEFORE_SUBMISSIONS -> Items.beforeSubmissions(at);
            case WITH_BUDGET -> Targets.withBudget(at);
            case CLEAR_AND_QUANTIFIED -> Targets.clearAndQuantified(at);
            case ALL_BASES -> Targets.allBases(at);
            case GOALS_HAVE_INDICATORS -> Targets.goalsHaveIndicators(at);
            case REVIEW_PASSED -> Targets.reviewPassed(at);
            case CITES_REVIEW -> Targets.citesReview(at);
            case WITH_BUDGET_REPLY -> Targets.withBudgetReply(at);
            case REAPPROVED -> Targets.reapproved(at);
            case APPRAISAL_SUPPORTS -> Targets.appraisalSupports(at);
            case OUTPUT_AND_BENEFIT -> Evaluations.outputAndBenefit(at);
            case FOLLOWS_GRADE -> Evaluations.followsGrade(at);
            case SPOT_CHECK_SHARE -> Evaluations.spotCheckShare(at);
            case DIFFERENCE_CORRECTED -> Evaluations.differenceCorrected(at);
            case ON_KEY_LIST -> Evaluations.onKeyList(at);
            case ONE_SCHEME -> Evaluations.oneScheme(at);
            case DEPARTMENT_OVERALL -> Evaluations.departmentOverall(at);
            case POLICY_OR_SYSTEM -> Evaluations.policyOrSystem(at);
            case CITES_RESULT -> Evaluations.citesResult(at);
            case RECTIFIED_AS_PROMISED -> Evaluations.rectifiedAsPromised(at);
            case BY_EVALUATOR -> Evaluations.byEvaluator(at);
            case REASON_STATED -> Records.reasonStated(at);
            case SETS_DEADLINE -> Records.setsDeadline(at);
            case COLLECTIVE -> Records.collective(at);
            case SAME_LEVEL -> Records.sameLevel(at);
            case TIED_TO_SESSION -> Records.tiedToSession(at);
            case POSITIVE_WEIGHT -> Records.positiveWeight(at);
            case RULES_FOR_EVERY_STAGE -> Records.rulesForEveryStage(at);
            case DATED_RULES -> Records.datedRules(at);
            case SCOPE_AND_STAGE -> Records.scopeAndStage(at);
            case CONTRACTED -> Records.contracted(at);
            case INDEPENDENT -> Records.independent(at);
            case SIGNED_AND_SEALED -> Records.signedAndSealed(at);
            case CONCLUSIONS_EVIDENCED -> Records.conclusionsEvidenced(at);
            case HAS_KEY_TARGETS -> Records.hasKeyTargets(at);
            case HAS_EVALUATION_REPORTS -> Records.hasEvaluationReports(at);
            case DEPUTIES_AND_PUBLIC -> Records.deputiesAndPublic(at);
            case REPORT_OPINIONS_HANDLING -> Records.reportOpinionsHandling(at);
            case VALID_VOTE -> Records.validVote(at);
            case HAS_PRIOR_YEAR -> Records.has(at, ReportSection.PRIOR_YEAR_PERFORMANCE, check);
            case HAS_PERFORMANCE_AUDIT -> Records.has(at, ReportSection.PERFORMANCE_AUDIT, check);
        };
    }
}
