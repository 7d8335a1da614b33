package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.law.AdministrativeLevel;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.law.Strength;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.rules.obligation.Check;
import io.github.jixiao.rules.obligation.Condition;
import io.github.jixiao.rules.obligation.Modelling;
import io.github.jixiao.rules.obligation.Obligation;
import io.github.jixiao.rules.obligation.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An obligation as it stands in its file: its time limit is a name, since the limit depends on year and level.
 *
 * @param file the file, for refusals
 * @param obligation the obligation, without its time limit
 * @param limit the name of its time limit
 */
record ObligationSource(String file, Obligation obligation, Optional<String> limit) {
    static List<ObligationSource> read(PackFiles files, String path, Provisions provisions) {
        Fields file = Yaml.read(files, path);
        ProvisionRef instrument = file.parsed("instrument", ProvisionRef::parse);
        LocalDate inForce = file.day("in-force");
        file.maybe("note", Fields::text);
        Fields clauses = file.below("obligations");
        file.end();
        List<ObligationSource> sources = new ArrayList<>();
        for (String clause : clauses.keys()) {
            ProvisionRef ref = ProvisionRef.parse(instrument + "#" + clause);
            provisions.require(ref, clauses, clause);
            sources.add(clauses.within(clause, fields -> one(path, ref, clause, inForce, fields)));
        }
        return sources;
    }

    private static ObligationSource one(
            String path, ProvisionRef ref, String clause, LocalDate inForce, Fields fields) {
        Obligation obligation = Obligation.builder()
                .id("A" + clause)
                .clause(ref)
                .inForce(inForce)
                .term(fields.bilingual("term"))
                .actors(fields.constants("actors", OrganKind.class))
                .counterparties(optional(fields, "toward", OrganKind.class))
                .strength(fields.constant("strength", Strength.class))
                .trigger(fields.bilingual("trigger"))
                .modelling(fields.constant("modelling", Modelling.class))
                .reason(fields.maybe("reason", Fields::bilingual))
                .scope(fields.constant("per", Scope.class))
                .each(optional(fields, "each", ActKind.class))
                .doerAnswers(fields.maybe("doer-answers", Fields::flag).orElse(false))
                .levels(optional(fields, "levels", AdministrativeLevel.class))
                .when(optional(fields, "when", Condition.class))
                .evidence(optional(fields, "evidence", ActKind.class))
                .standing(fields.maybe("standing", Fields::flag).orElse(false))
                .checks(optional(fields, "checks", Check.class))
                .coverage(fields.maybe("coverage", Fields::flag).orElse(false))
                .build();
        boolean modelled = obligation.modelling() == Modelling.MODELLED;
        if (modelled == obligation.reason().isPresent()) {
            throw fields.refuse("reason", modelled ? "is for clauses that are not modelled" : "missing");
        }
        if (modelled && obligation.evidence().isEmpty() && obligation.checks().isEmpty()) {
            throw fields.refuse(
                    "modelling", "needs 'evidence' or 'checks': otherwise nothing could ever break the clause");
        }
        if (obligation.each().isEmpty() == (obligation.scope() == Scope.ACT)) {
            throw fields.refuse("each", "goes with 'per: act', and only with it");
        }
        return new ObligationSource(path, obligation, fields.maybe("limit", Fields::text));
    }

    private static <E extends Enum<E>> Set<E> optional(Fields fields, String key, Class<E> type) {
        return fields.maybe(key, (inner, name) -> inner.constants(name, type)).orElse(Set.of());
    }
}
