package io.github.jixiao.io.sheet;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.scoring.Score;
import io.github.jixiao.rules.scoring.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Collects the provisions that a score and its findings rest on. */
final class Citations {
    private Citations() {}

    static List<SheetResult.Citation> of(RuleBook book, Score score, Findings findings) {
        Set<ProvisionRef> refs = new TreeSet<>();
        collect(score.sheet().root(), refs);
        findings.forEach(finding -> refs.addAll(finding.provisions()));
        return refs.stream()
                .map(ref -> book.instrument(ref)
                        .map(instrument -> new SheetResult.Citation(
                                ref,
                                new Text(instrument.zh(), instrument.en()),
                                instrument.number(),
                                instrument.issuer(),
                                book.provision(ref).map(clause -> new Text(clause.zh(), clause.en()))))
                        .orElseGet(() -> new SheetResult.Citation(
                                ref,
                                new Text(ref.whole().toString(), ref.whole().toString()),
                                Optional.empty(),
                                "",
                                Optional.empty())))
                .toList();
    }

    private static void collect(Step step, Set<ProvisionRef> refs) {
        step.basis().map(Basis::provision).ifPresent(refs::add);
        step.remarks().forEach(remark -> remark.basis().map(Basis::provision).ifPresent(refs::add));
        step.operands().forEach(operand -> collect(operand, refs));
    }
}
