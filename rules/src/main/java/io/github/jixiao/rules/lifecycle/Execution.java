package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.AdjustmentKind;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.Likelihood;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.rules.responsibility.Roles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The guards on execution, monitoring and adjustment. */
final class Execution {
    private Execution() {}

    static boolean isDeviating(Situation at) {
        BigDecimal threshold =
                at.setting().rules().yardsticks().deviation().value().share().toBigDecimal();
        return at.latest(ActKind.MONITORING_REPORT, Content.Monitored.class)
                .filter(found -> found.likelihood().equals(Optional.of(Likelihood.IMPOSSIBLE))
                        || found.deviation()
                                .filter(share ->
                                        share.share().toBigDecimal().abs().compareTo(threshold) > 0)
                                .isPresent())
                .isPresent();
    }

    static boolean rightApprover(Situation at) {
        if (at.act() == null) {
            return true;
        }
        boolean stated = !isOfBudget(at) || Filings.sessionStated(at);
        return stated && isRightKind(at, at.act().organ());
    }

    /** Whether an organ is of the kind that decides on the adjustment that is asked for. */
    static boolean isRightKind(Situation at, String organ) {
        return isOfBudget(at) == isCongress(at, organ);
    }

    private static boolean isOfBudget(Situation at) {
        return at.latest(ActKind.TARGET_ADJUSTMENT, Content.Adjusted.class)
                .filter(adjusted -> adjusted.kind() == AdjustmentKind.BUDGET_ADJUSTMENT)
                .isPresent();
    }

    /** The standing committee, or the congress of a township, which stands in for it. */
    private static boolean isCongress(Situation at, String organ) {
        Roles roles = at.setting().authority().roles(at.date());
        return roles.hierarchy()
                        .organ(organ)
                        .filter(known -> known.kind() == OrganKind.STANDING_COMMITTEE)
                        .isPresent()
                || roles.standsInFor(organ).contains(OrganKind.STANDING_COMMITTEE);
    }

    static boolean remedied(Situation at) {
        Optional<LocalDate> suspended = at.latest(ActKind.SUSPENSION).map(Act::date);
        return at.latest(ActKind.CORRECTION)
                .filter(correction ->
                        suspended.filter(correction.date()::isBefore).isEmpty())
                .isPresent();
    }
}
