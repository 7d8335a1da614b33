package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.Evidence;
import io.github.jixiao.core.target.Indicator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The guards on what an act says or carries. */
final class Filings {
    private Filings() {}

    private static Optional<Act> act(Situation at) {
        return Optional.ofNullable(at.act());
    }

    static boolean conclusionStated(Situation at) {
        return at.content(Content.Appraised.class).isPresent();
    }

    static boolean reviewStated(Situation at) {
        return at.content(Content.Reviewed.class).isPresent();
    }

    static boolean reasonGiven(Situation at) {
        return act(at).flatMap(Act::reason)
                .filter(reason -> !Targets.isBlank(reason))
                .isPresent();
    }

    static boolean sessionStated(Situation at) {
        return act(at).flatMap(Act::session)
                .filter(session -> !session.isBlank())
                .isPresent();
    }

    static boolean addressStated(Situation at) {
        if (at.act() == null) {
            return false;
        }
        for (Evidence evidence : at.act().evidence()) {
            if (evidence.reference().isPresent()) {
                return true;
            }
        }
        return false;
    }

    static boolean amountStated(Situation at) {
        return act(at).flatMap(Act::amount).isPresent();
    }

    static boolean sectionsStated(Situation at) {
        return at.content(Content.Sections.class).isPresent();
    }

    static boolean monitoringStated(Situation at) {
        return at.content(Content.Monitored.class)
                .filter(found ->
                        found.likelihood().isPresent() || found.deviation().isPresent())
                .isPresent();
    }

    static boolean adjustmentStated(Situation at) {
        return at.content(Content.Adjusted.class)
                .flatMap(Content.Adjusted::target)
                .isPresent();
    }

    static boolean recheckStated(Situation at) {
        return at.content(Content.Rechecked.class).isPresent();
    }

    static boolean resultStated(Situation at) {
        return at.content(Content.Evaluated.class)
                .filter(result -> result.score().isPresent() || result.grade().isPresent())
                .isPresent();
    }

    static boolean evaluationAttached(Situation at) {
        return resultStated(at)
                || at.content(Content.Evaluated.class)
                        .flatMap(Content.Evaluated::evaluation)
                        .isPresent();
    }

    /** Says nothing of an evaluation that the record does not hold. */
    static boolean actualsComplete(Situation at) {
        return at.content(Content.Evaluated.class)
                .flatMap(Content.Evaluated::evaluation)
                .map(Filings::hasAllActuals)
                .orElse(true);
    }

    private static boolean hasAllActuals(Evaluation evaluation) {
        Set<String> filed =
                evaluation.actuals().stream().map(Actual::indicatorId).collect(Collectors.toSet());
        return evaluation.target().indicators().stream().map(Indicator::id).allMatch(filed::contains);
    }

    static boolean decisionStated(Situation at) {
        return at.content(Content.Applied.class).isPresent();
    }

    static boolean decisionCuts(Situation at) {
        return at.content(Content.Applied.class)
                .map(Content.Applied::decision)
                .filter(at.setting().rules().overdueDecisions().value()::contains)
                .isPresent();
    }
}
