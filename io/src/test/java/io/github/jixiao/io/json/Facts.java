package io.github.jixiao.io.json;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.AppraisalConclusion;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.act.Likelihood;
import io.github.jixiao.core.act.OpinionSource;
import io.github.jixiao.core.act.ReportSection;
import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.act.Stage;
import io.github.jixiao.core.act.TargetBasis;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.law.Strength;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.Relation;
import io.github.jixiao.core.organ.RelationKind;
import io.github.jixiao.core.result.Evidence;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.compliance.ClauseResult;
import io.github.jixiao.rules.compliance.ComplianceReport;
import io.github.jixiao.rules.compliance.Coverage;
import io.github.jixiao.rules.compliance.Duty;
import io.github.jixiao.rules.compliance.DutyStatus;
import io.github.jixiao.rules.compliance.StatusCount;
import io.github.jixiao.rules.obligation.Modelling;
import io.github.jixiao.rules.obligation.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary facts of governments and compliance reports: whatever the model can hold, sound or not. */
final class Facts {
    private Facts() {}

    private static Arbitrary<FiscalYear> years() {
        return Arbitraries.integers().between(1949, 2999).map(FiscalYear::of);
    }

    private static Arbitrary<Jurisdiction> places() {
        return Arbitraries.of("cn", "cn-42", "cn-420112", "cn-420112003", "zz-12")
                .map(Jurisdiction::parse);
    }

    private static Arbitrary<ProvisionRef> provisions() {
        return Arbitraries.of("cn-42:2017-227#6.7", "cn:caiyu-2020-10", "zz:a#B.(1)")
                .map(ProvisionRef::parse);
    }

    private static Arbitrary<Text> words() {
        return Combinators.combine(Values.texts(), Values.texts()).as(Text::new);
    }

    private static <E extends Enum<E>> Arbitrary<List<E>> some(Class<E> type) {
        return Arbitraries.of(type).list().ofMaxSize(3);
    }

    /** A first and a last day, either or both of which may be missing. */
    private static Arbitrary<List<Optional<LocalDate>>> periods() {
        return Combinators.combine(Values.ranges(), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((range, first, last) -> List.of(
                        Optional.of(range).filter(any -> first).map(DateRange::first),
                        Optional.of(range).filter(any -> last).map(DateRange::last)));
    }

    static Arbitrary<Content> contents() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        Arbitrary<Integer> counts = Arbitraries.integers();
        return Arbitraries.oneOf(
                Combinators.combine(some(TargetBasis.class), Values.maybe(Models.targets()))
                        .as(Content.TargetFiled::new),
                Arbitraries.of(ReviewResult.class).map(Content.Reviewed::new),
                Arbitraries.of(AppraisalConclusion.class).map(Content.Appraised::new),
                Combinators.combine(Values.maybe(Arbitraries.of(Likelihood.class)), Values.maybe(Values.ratios()))
                        .as(Content.Monitored::new),
                Combinators.combine(
                                Values.maybe(Values.points()),
                                Values.maybe(Values.texts()),
                                Values.maybe(Values.texts()),
                                Values.maybe(Values.ratios()),
                                Values.maybe(Models.evaluations()))
                        .as(Content.Evaluated::new),
                Combinators.combine(Values.points(), Values.points(), Values.maybe(Values.points()))
                        .as(Content.Rechecked::new),
                Arbitraries.of(ResultDecision.class).map(Content.Applied::new),
                Combinators.combine(Values.maybe(Values.texts()), some(Stage.class), either)
                        .as(Content.Engaged::new),
                Combinators.combine(Values.maybe(Values.texts()), either, counts, counts)
                        .as(Content.Issued::new),
                Combinators.combine(
                                some(ReportSection.class), Values.texts().list().ofMaxSize(2))
                        .as(Content.Sections::new),
                Combinators.combine(
                                some(Stage.class),
                                Values.maybe(Values.texts()),
                                Values.maybe(Values.days()),
                                Values.maybe(Values.days()))
                        .as(Content.Ruled::new),
                some(OpinionSource.class).map(Content.Heard::new),
                Values.points().map(Content.Weighted::new),
                Combinators.combine(counts, counts).as(Content.Voted::new),
                Combinators.combine(provisions(), Values.days()).as(Content.Extended::new),
                Combinators.combine(provisions(), Values.ranges()).as(Content.Suspended::new),
                provisions().map(Content.Attested::new));
    }

    private static Arbitrary<Act> acts() {
        Arbitrary<Act> done = Combinators.combine(
                        Values.names(),
                        Arbitraries.of(ActKind.class),
                        Values.texts(),
                        Values.days(),
                        years(),
                        Values.maybe(Values.texts()),
                        Values.texts().list().ofMaxSize(2),
                        Values.texts().list().ofMaxSize(2))
                .as((id, kind, organ, day, year, item, toward, about) -> Act.builder()
                        .id(id)
                        .kind(kind)
                        .organ(organ)
                        .date(day)
                        .year(year)
                        .item(item)
                        .toward(toward)
                        .about(about)
                        .build());
        Arbitrary<Evidence> evidence = Combinators.combine(Values.texts(), Values.maybe(Values.texts()))
                .as(Evidence::new);
        return Combinators.combine(
                        done,
                        Values.maybe(Values.texts()),
                        Values.maybe(Values.texts()),
                        Values.maybe(Values.texts()),
                        Values.maybe(Values.days()),
                        Values.maybe(Values.money()),
                        evidence.list().ofMaxSize(2),
                        Values.maybe(contents()))
                .as((act, session, person, reason, deadline, amount, shown, content) -> act.toBuilder()
                        .session(session)
                        .person(person)
                        .reason(reason)
                        .deadline(deadline)
                        .amount(amount)
                        .evidence(shown)
                        .content(content)
                        .build());
    }

    private static Arbitrary<Organ> organs() {
        return Combinators.combine(
                        Values.names(),
                        Arbitraries.of(OrganKind.class),
                        Values.texts(),
                        places(),
                        Values.maybe(Values.texts()),
                        Values.maybe(Values.texts()),
                        periods())
                .as((id, kind, name, place, code, person, period) -> Organ.builder()
                        .id(id)
                        .kind(kind)
                        .name(name)
                        .jurisdiction(place)
                        .creditCode(code)
                        .responsible(person)
                        .since(period.get(0))
                        .until(period.get(1))
                        .build());
    }

    static Arbitrary<GovernmentYear> governmentYears() {
        Arbitrary<Relation> relations = Combinators.combine(
                        Arbitraries.of(RelationKind.class), Values.texts(), Values.texts(), periods())
                .as((kind, from, to, period) -> new Relation(kind, from, to, period.get(0), period.get(1)));
        Arbitrary<BudgetLine> lines = Combinators.combine(
                        Models.items(),
                        Values.texts(),
                        Values.maybe(Values.texts()),
                        Values.maybe(Values.texts()),
                        Values.money())
                .as((item, department, unit, person, budget) -> BudgetLine.builder()
                        .item(item)
                        .department(department)
                        .unit(unit)
                        .responsible(person)
                        .budget(budget)
                        .build());
        return Combinators.combine(
                        Values.texts(),
                        years(),
                        organs().list().ofMaxSize(2),
                        relations.list().ofMaxSize(2),
                        lines.list().ofMaxSize(2),
                        acts().list().ofMaxSize(3))
                .as((government, year, organs, related, items, done) -> GovernmentYear.builder()
                        .government(government)
                        .year(year)
                        .organs(organs)
                        .relations(related)
                        .lines(items)
                        .acts(done)
                        .build());
    }

    private static Arbitrary<Duty> duties() {
        return Combinators.combine(
                        Values.texts(),
                        Values.maybe(Values.texts()),
                        Arbitraries.of(DutyStatus.class),
                        Values.maybe(Values.days()),
                        Values.maybe(Values.days()),
                        Values.texts().list().ofMaxSize(2),
                        Values.maybe(words()))
                .as((subject, organ, status, due, done, evidence, gap) -> Duty.builder()
                        .subject(subject)
                        .organ(organ)
                        .status(status)
                        .due(due)
                        .done(done)
                        .evidence(evidence)
                        .gap(gap)
                        .build());
    }

    private static Arbitrary<ClauseResult> clauses() {
        Arbitrary<StatusCount> counts = Combinators.combine(
                        Arbitraries.of(DutyStatus.class), Arbitraries.integers(), Values.maybe(Values.money()))
                .as(StatusCount::new);
        Arbitrary<ClauseResult> named = Combinators.combine(
                        Values.texts(),
                        provisions(),
                        words(),
                        Arbitraries.of(Strength.class),
                        Arbitraries.of(OrganKind.class),
                        Arbitraries.of(Scope.class),
                        Arbitraries.of(Modelling.class),
                        Arbitraries.of(DutyStatus.class))
                .as((id, clause, term, strength, actor, scope, modelling, status) -> new ClauseResult(
                        id,
                        clause,
                        term,
                        strength,
                        actor,
                        scope,
                        modelling,
                        status,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of()));
        return Combinators.combine(
                        named,
                        counts.list().ofMaxSize(2),
                        duties().list().ofMaxSize(2),
                        Values.maybe(words()),
                        provisions().list().ofMaxSize(2))
                .as((clause, counted, all, limit, refs) -> new ClauseResult(
                        clause.id(),
                        clause.clause(),
                        clause.term(),
                        clause.strength(),
                        clause.actor(),
                        clause.scope(),
                        clause.modelling(),
                        clause.status(),
                        counted,
                        all,
                        limit,
                        refs));
    }

    static Arbitrary<ComplianceReport> reports() {
        Arbitrary<Coverage> coverage = Combinators.combine(
                        Values.texts(),
                        words(),
                        Arbitraries.integers(),
                        Arbitraries.integers(),
                        Values.money(),
                        Values.money())
                .as(Coverage::new);
        return Combinators.combine(
                        Values.texts(),
                        Values.texts(),
                        places(),
                        years(),
                        Values.days(),
                        Values.texts().list().ofMaxSize(2),
                        clauses().list().ofMaxSize(3),
                        coverage.list().ofMaxSize(2))
                .as(ComplianceReport::new);
    }
}
