package io.github.jixiao.rules.validation;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.law.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The table of all checks, in the order in which their findings are told. */
final class ConsistencyChecks {
    private static final List<Check> ALL = List.of(
            FundingLines::check,
            ExecutionRates::check,
            ExecutionCells::check,
            BlankCells::check,
            MissedTargets::check,
            ReachedTargets::check,
            CompletionRates::check,
            DeclaredUnits::check,
            OddCells::check,
            TotalScores::check,
            SectionWeights::check);

    private ConsistencyChecks() {}

    static Findings of(Evaluation evaluation, Optional<Parameter<Points>> fullMarks) {
        Filing filing = Filing.of(evaluation, fullMarks);
        List<Finding> findings = new ArrayList<>();
        ALL.forEach(check -> check.check(filing, findings::add));
        return new Findings(findings);
    }

    /** One check, or a few that look at the same cells. */
    @FunctionalInterface
    interface Check {
        void check(Filing filing, Consumer<Finding> findings);
    }
}
