package io.github.jixiao.rules;

import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.internal.pack.Choice;
import io.github.jixiao.rules.internal.pack.Kebab;
import io.github.jixiao.rules.internal.pack.Pack;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.scheme.Scheme;
import java.util.List;

/** The scoring schemes of one place for one year, and which of them answers for an evaluation. */
final class SchemesInForce {
    private final Jurisdiction jurisdiction;
    private final FiscalYear year;
    private final List<Pack> packs;

    SchemesInForce(Jurisdiction jurisdiction, FiscalYear year, List<Pack> packs) {
        this.jurisdiction = jurisdiction;
        this.year = year;
        this.packs = packs;
    }

    /** All that are in force, those of the nearest pack first. */
    List<Scheme> all() {
        return packs.stream()
                .flatMap(pack -> pack.schemes().stream())
                .filter(this::inForce)
                .toList();
    }

    Scheme byId(String id) {
        return all().stream()
                .filter(scheme -> scheme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new PackException(
                        "",
                        id,
                        "no such scheme of " + jurisdiction + " for " + year + "; there are "
                                + all().stream().map(Scheme::id).toList()));
    }

    Scheme forEvaluation(Evaluation evaluation) {
        evaluation.year().filter(filed -> !filed.equals(year)).ifPresent(filed -> {
            throw new IllegalArgumentException("the evaluation is of " + filed + " and these are the rules for " + year
                    + "; ask for the rule book of its year, or score it by a scheme of your choice with Scorer.of");
        });
        return forEvaluation(evaluation.kind(), evaluation.item().kind(), evaluation.target());
    }

    /** The nearest pack that has a fitting scheme decides; within it the special scheme comes before the general one. */
    Scheme forEvaluation(EvaluationKind kind, ItemKind item, PerformanceTarget target) {
        for (Pack pack : packs) {
            List<Scheme> fitting = pack.schemes().stream()
                    .filter(scheme ->
                            scheme.automatic() && inForce(scheme) && covers(scheme, kind, item) && scheme.fits(target))
                    .toList();
            if (!fitting.isEmpty()) {
                return Choice.among(fitting).orElseThrow();
            }
        }
        String elsewhere = packs.stream()
                .flatMap(pack -> pack.schemes().stream())
                .filter(scheme -> covers(scheme, kind, item))
                .map(scheme -> scheme.id() + " from " + scheme.firstYear())
                .reduce((one, other) -> one + ", " + other)
                .map(all -> "; there are " + all)
                .orElse("");
        throw new PackException(
                "",
                "",
                "no scheme of " + jurisdiction + " for " + year + " is for the " + Kebab.of(kind) + " evaluation of a "
                        + Kebab.of(item) + elsewhere);
    }

    private boolean inForce(Scheme scheme) {
        return scheme.firstYear().compareTo(year) <= 0
                && scheme.lastYear().filter(last -> last.compareTo(year) < 0).isEmpty();
    }

    private static boolean covers(Scheme scheme, EvaluationKind kind, ItemKind item) {
        return scheme.evaluations().contains(kind)
                && (scheme.items().isEmpty() || scheme.items().contains(item));
    }
}
