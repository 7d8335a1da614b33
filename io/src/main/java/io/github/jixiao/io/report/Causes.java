package io.github.jixiao.io.report;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.sheet.SheetResult;
import io.github.jixiao.rules.scoring.Reconciliation;
import io.github.jixiao.rules.scoring.Reconciliation.Agreement;
import io.github.jixiao.rules.scoring.ScoringFinding;
import java.util.Optional;
import java.util.Set;

/** Why a stated score differs from the computed one, agrees only so, or has none to be held against. */
final class Causes {
    private static final Set<String> NO_EXECUTION = Set.of(ScoringFinding.EXECUTION_NOT_SCORED.name());
    private static final Set<String> NO_TOTAL =
            Set.of(ScoringFinding.INCOMPLETE_COPY.name(), ScoringFinding.TOTAL_NOT_SCORED.name());

    private Causes() {}

    /** The cause; nothing where the agreement itself says it. */
    static Optional<Text> of(SheetResult result, Reconciliation.Line line) {
        if (line.agreement() == Agreement.JUDGED) {
            return Optional.empty();
        }
        if (line.cause().isPresent() || line.agreement() != Agreement.NOT_COMPUTED) {
            return line.cause();
        }
        return switch (line.id()) {
            case "execution" -> told(result, NO_EXECUTION);
            case "total" -> told(result, NO_TOTAL);
            default -> Optional.empty();
        };
    }

    private static Optional<Text> told(SheetResult result, Set<String> codes) {
        return result.findings().stream()
                .filter(finding -> codes.contains(finding.code()))
                .findFirst()
                .map(Causes::words);
    }

    private static Text words(Finding finding) {
        return new Text(finding.zh(), finding.en());
    }
}
