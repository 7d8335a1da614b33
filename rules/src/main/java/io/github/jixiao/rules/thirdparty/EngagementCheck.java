package io.github.jixiao.rules.thirdparty;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.thirdparty.Engagement;
import io.github.jixiao.core.thirdparty.Fee;
import io.github.jixiao.core.thirdparty.InstitutionKind;
import io.github.jixiao.core.thirdparty.Tie;
import io.github.jixiao.core.thirdparty.TieKind;
import io.github.jixiao.core.thirdparty.Violation;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.obligation.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Whether an institution may be engaged as it was: scope, independence, eligibility. */
final class EngagementCheck {
    private final ThirdPartyRules rules;
    private final Clauses clauses;
    private final Engagement engagement;
    private final String institution;
    private final List<Finding> found = new ArrayList<>();

    EngagementCheck(ThirdPartyRules rules, Clauses clauses, Engagement engagement) {
        this.rules = rules;
        this.clauses = clauses;
        this.engagement = engagement;
        this.institution = engagement.institution().id();
    }

    Findings findings() {
        scope();
        separation();
        ties();
        drafted();
        repeated();
        fee();
        subletting();
        kind();
        record();
        LeadCheck.of(rules, engagement).forEach(found::add);
        ReportCheck.of(rules, clauses, engagement).forEach(found::add);
        return new Findings(found);
    }

    private void scope() {
        boolean missing =
                engagement.scope().filter(Predicate.not(String::isBlank)).isEmpty()
                        || engagement.stages().isEmpty();
        on(rules.scopeStated())
                .filter(basis -> missing)
                .ifPresent(basis -> found.add(clauses.cite(
                        Finding.of(ThirdPartyFinding.SCOPE_MISSING, "/scope", "id", engagement.id()),
                        basis,
                        Check.SCOPE_AND_STAGE)));
    }

    private void separation() {
        on(rules.principalSeparate()).ifPresent(basis -> {
            if (engagement.managed().contains(engagement.principal())) {
                found.add(clauses.cite(
                        Finding.of(
                                ThirdPartyFinding.PRINCIPAL_IS_MANAGED, "/principal", "organ", engagement.principal()),
                        basis,
                        Check.INDEPENDENT));
            }
            if (engagement.managed().contains(institution)
                    || engagement.principal().equals(institution)) {
                found.add(clauses.cite(
                        Finding.of(ThirdPartyFinding.EVALUATES_ITSELF, "/institution", "organ", institution),
                        basis,
                        Check.INDEPENDENT));
            }
        });
        on(rules.conflictsDeclared())
                .filter(basis -> !engagement.conflictsDeclared())
                .ifPresent(basis -> found.add(clauses.cite(
                        Finding.of(
                                ThirdPartyFinding.CONFLICTS_NOT_DECLARED, "/conflictsDeclared", "organ", institution),
                        basis,
                        Check.INDEPENDENT)));
    }

    /** Ties count to those whose work is looked at, and while they hold. */
    private void ties() {
        Optional<Parameter<Set<TieKind>>> barred = rules.barredTies();
        for (int i = 0; i < engagement.ties().size() && barred.isPresent(); i++) {
            Tie tie = engagement.ties().get(i);
            boolean counts = barred.get().value().contains(tie.kind())
                    && engagement.managed().contains(tie.with())
                    && tie.until().filter(engagement.day()::isAfter).isEmpty();
            if (counts) {
                tie(ThirdPartyFinding.TIED, i, tie, barred.get().basis());
            }
            if (counts && !tie.declared()) {
                tie(ThirdPartyFinding.TIE_NOT_DECLARED, i, tie, barred.get().basis());
            }
        }
    }

    private void tie(ThirdPartyFinding code, int index, Tie tie, Basis basis) {
        found.add(Finding.of(
                        code,
                        "/ties/" + index,
                        "organ",
                        institution,
                        "with",
                        tie.with(),
                        "tie",
                        tie.kind().label())
                .basedOn(basis.provision()));
    }

    private void drafted() {
        on(rules.targetNotDrafted())
                .filter(basis -> engagement.draftedTarget())
                .ifPresent(
                        basis -> add(ThirdPartyFinding.DRAFTED_TARGET, "/draftedTarget", basis, "organ", institution));
    }

    private void repeated() {
        int years = 1;
        for (int year = engagement.year().year() - 1; worked(year); year--) {
            years++;
        }
        int run = years;
        rules.repeatYears()
                .filter(limit -> run > limit.value())
                .ifPresent(limit -> add(
                        ThirdPartyFinding.TOO_MANY_YEARS,
                        "/earlierYears",
                        limit.basis(),
                        "organ",
                        institution,
                        "years",
                        run,
                        "limit",
                        limit.value()));
    }

    private boolean worked(int year) {
        return engagement.earlierYears().stream().anyMatch(earlier -> earlier.year() == year);
    }

    private void fee() {
        boolean tied =
                engagement.fee().filter(fee -> fee.basis() == Fee.Basis.RESULT).isPresent();
        on(rules.feeFreeOfResult())
                .filter(basis -> tied)
                .ifPresent(basis -> add(ThirdPartyFinding.FEE_TIED_TO_RESULT, "/fee", basis));
    }

    private void subletting() {
        on(rules.noSubletting()).ifPresent(basis -> {
            for (int i = 0; i < engagement.sublet().size(); i++) {
                add(
                        ThirdPartyFinding.SUBLET,
                        "/sublet/" + i,
                        basis,
                        "name",
                        engagement.sublet().get(i));
            }
        });
    }

    private void kind() {
        Optional<InstitutionKind> kind = engagement.institution().kind();
        rules.institutions()
                .filter(allowed -> kind.filter(allowed.value()::contains).isEmpty())
                .ifPresent(allowed -> add(
                        kind.isPresent() ? ThirdPartyFinding.KIND_NOT_ELIGIBLE : ThirdPartyFinding.KIND_UNKNOWN,
                        "/institution/kind",
                        allowed.basis(),
                        "organ",
                        institution));
    }

    /** A violation counts up to and including the day on which the years are over. */
    private void record() {
        rules.cleanYears().ifPresent(years -> {
            LocalDate from = engagement.day().minusYears(years.value());
            List<Violation> violations = engagement.institution().violations();
            for (int i = 0; i < violations.size(); i++) {
                LocalDate day = violations.get(i).day();
                if (violations.get(i).major() && !day.isBefore(from) && !day.isAfter(engagement.day())) {
                    add(
                            ThirdPartyFinding.MAJOR_VIOLATION,
                            "/institution/violations/" + i,
                            years.basis(),
                            "organ",
                            institution,
                            "day",
                            day,
                            "years",
                            years.value());
                }
            }
        });
    }

    private void add(ThirdPartyFinding code, String pointer, Basis basis, Object... arguments) {
        found.add(Finding.of(code, pointer, arguments).basedOn(basis.provision()));
    }

    /** What a condition rests on, where it is recorded and switched on. */
    static Optional<Basis> on(Optional<Parameter<Boolean>> condition) {
        return condition.filter(Parameter::value).map(Parameter::basis);
    }

    /** The clauses whose compliance check looks at the same fact, cited beside the rule that was broken. */
    record Clauses(Map<Check, List<ProvisionRef>> byCheck) {
        Finding cite(Finding finding, Basis basis, Check check) {
            List<ProvisionRef> more = byCheck.getOrDefault(check, List.of()).stream()
                    .filter(ref -> !ref.equals(basis.provision()))
                    .toList();
            return finding.basedOn(basis.provision()).basedOn(more.toArray(ProvisionRef[]::new));
        }
    }
}
