package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.lifecycle.State;
import io.github.jixiao.rules.calendar.Due;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The guards on results and on what follows from them. */
final class Results {
    /** The evaluations of which a result may be disclosed, the weightier first. */
    private static final List<ActKind> EVALUATIONS =
            List.of(ActKind.KEY_EVALUATION, ActKind.DEPARTMENT_EVALUATION, ActKind.SELF_EVALUATION);

    private Results() {}

    static boolean differenceCorrected(Situation at) {
        BigDecimal tolerance = at.setting()
                .rules()
                .yardsticks()
                .recheckTolerance()
                .value()
                .value()
                .toBigDecimal();
        return at.latest(ActKind.SPOT_CHECK, Content.Rechecked.class)
                .filter(recheck -> recheck.corrected().isPresent()
                        || recheck.filed()
                                        .value()
                                        .toBigDecimal()
                                        .subtract(recheck.rechecked().value().toBigDecimal())
                                        .abs()
                                        .compareTo(tolerance)
                                <= 0)
                .isPresent();
    }

    static boolean isOnKeyList(Situation at) {
        return at.latestAnywhere(ActKind.KEY_SELECTION)
                .filter(selection -> selection.reason().isPresent())
                .isPresent();
    }

    static boolean opinionsExchanged(Situation at) {
        Optional<Act> evaluation = EVALUATIONS.stream()
                .limit(2)
                .flatMap(kind -> at.latest(kind).stream())
                .findFirst();
        return at.latest(ActKind.OPINION_EXCHANGE)
                .filter(exchange -> evaluation
                        .filter(done -> exchange.date().isBefore(done.date()))
                        .isEmpty())
                .isPresent();
    }

    static boolean byEvaluator(Situation at) {
        return at.act() == null || byEvaluator(at, at.act().organ());
    }

    /** Whether an organ may disclose the weightiest evaluation there is. */
    static boolean byEvaluator(Situation at, String organ) {
        for (ActKind kind : EVALUATIONS) {
            Act evaluation = at.standing().latestOf(kind);
            if (evaluation != null) {
                return at.setting()
                        .authority()
                        .permission(organ, at.kind(), at.line(), evaluation, at.date())
                        .allowed();
            }
        }
        return true;
    }

    static boolean rectificationReported(Situation at) {
        return at.standing().is(State.FED_BACK)
                || at.latest(ActKind.RECTIFICATION).isPresent();
    }

    /** The day by which the plan promised to be done. */
    static Optional<LocalDate> promised(Situation at) {
        return at.latest(ActKind.RECTIFICATION_PLAN).flatMap(Act::deadline);
    }

    static boolean rectificationOverdue(Situation at) {
        if (at.standing().is(State.RECTIFIED)) {
            return false;
        }
        Optional<LocalDate> last = promised(at);
        if (at.standing().is(State.FED_BACK)) {
            last = planDue(at);
        }
        return last.filter(at.date()::isAfter).isPresent();
    }

    private static Optional<LocalDate> planDue(Situation at) {
        return due(at, ActKind.RECTIFICATION_PLAN);
    }

    private static Optional<LocalDate> due(Situation at, ActKind kind) {
        return TransitionTable.ROWS.stream()
                .filter(row -> row.act() == kind)
                .flatMap(row -> Optional.ofNullable(at.setting().rule(row)).stream())
                .flatMap(rule -> at.setting().limits().due(at, rule).stream())
                .map(Due::last)
                .findFirst();
    }

    /** The one time limit that bars: the right to object lapses. */
    static boolean objectionInTime(Situation at) {
        return due(at, ActKind.RESULT_OBJECTION).filter(at.date()::isAfter).isEmpty();
    }
}
