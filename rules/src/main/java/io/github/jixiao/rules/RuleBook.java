package io.github.jixiao.rules;

import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.analytics.Analytics;
import io.github.jixiao.rules.application.Application;
import io.github.jixiao.rules.appraisal.ExAnteAppraisal;
import io.github.jixiao.rules.appraisal.TargetReview;
import io.github.jixiao.rules.calendar.WorkCalendar;
import io.github.jixiao.rules.comparison.Comparison;
import io.github.jixiao.rules.compliance.Compliance;
import io.github.jixiao.rules.form.Forms;
import io.github.jixiao.rules.internal.pack.AnalyticsReader;
import io.github.jixiao.rules.internal.pack.ApplicationReader;
import io.github.jixiao.rules.internal.pack.AppraisalReader;
import io.github.jixiao.rules.internal.pack.ComparisonValues;
import io.github.jixiao.rules.internal.pack.DutyRules;
import io.github.jixiao.rules.internal.pack.FormSource;
import io.github.jixiao.rules.internal.pack.LifecycleReader;
import io.github.jixiao.rules.internal.pack.MonitoringReader;
import io.github.jixiao.rules.internal.pack.Pack;
import io.github.jixiao.rules.internal.pack.QualityReader;
import io.github.jixiao.rules.internal.pack.SelectionValues;
import io.github.jixiao.rules.internal.pack.ThirdPartiesReader;
import io.github.jixiao.rules.law.Instrument;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.lifecycle.Lifecycle;
import io.github.jixiao.rules.monitoring.Monitoring;
import io.github.jixiao.rules.obligation.Obligation;
import io.github.jixiao.rules.obligation.OrganDuty;
import io.github.jixiao.rules.quality.TargetQuality;
import io.github.jixiao.rules.responsibility.Responsibility;
import io.github.jixiao.rules.rollup.RollUp;
import io.github.jixiao.rules.sampling.Sampling;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scoring.Score;
import io.github.jixiao.rules.scoring.Scorer;
import io.github.jixiao.rules.thirdparty.ThirdParties;
import io.github.jixiao.rules.validation.Validation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of one place for one fiscal year.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RuleBook {
    private final Jurisdiction jurisdiction;
    private final FiscalYear year;
    private final PackChain packs;
    private final SchemesInForce schemes;
    private final Map<String, Scorer> scorers = new LinkedHashMap<>();

    RuleBook(Jurisdiction jurisdiction, FiscalYear year, List<Pack> packs) {
        this.jurisdiction = jurisdiction;
        this.year = year;
        this.packs = new PackChain(jurisdiction, year, packs);
        this.schemes = new SchemesInForce(jurisdiction, year, packs);
        schemes.all().forEach(scheme -> scorers.put(scheme.id(), Scorer.of(scheme)));
    }

    /**
     * Returns the place.
     *
     * @return the place asked for, which need not have a pack of its own
     */
    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /**
     * Returns the fiscal year.
     *
     * @return the year
     */
    public FiscalYear year() {
        return year;
    }

    /**
     * Returns the packs that these rules come from.
     *
     * @return pack and version, such as {@code cn-42@2026.1}; nearest first
     */
    public List<String> packs() {
        return packs.coordinates();
    }

    /**
     * Returns the scheme by which an evaluation is scored.
     *
     * <p>The nearest pack that has a scheme for it decides; within the pack a special scheme comes before a general
     * one, such as that for targets with cost indicators before that for all targets.
     *
     * @param kind who evaluates
     * @param item the kind of item evaluated
     * @param target the target evaluated against
     * @return the scheme
     * @throws PackException if there is none
     */
    public Scheme scheme(EvaluationKind kind, ItemKind item, PerformanceTarget target) {
        return schemes.forEvaluation(kind, item, target);
    }

    /**
     * Returns the scheme by which an evaluation is scored.
     *
     * @param evaluation the evaluation
     * @return the scheme
     * @throws IllegalArgumentException if the evaluation is of another fiscal year
     * @throws PackException if there is no scheme for it
     */
    public Scheme schemeFor(Evaluation evaluation) {
        return schemes.forEvaluation(evaluation);
    }

    /**
     * Returns a scheme by its coordinates, also one that is never chosen by itself.
     *
     * @param id such as {@code cn/self-2020}
     * @return the scheme
     * @throws PackException if no scheme of that id is in force here
     */
    public Scheme scheme(String id) {
        return schemes.byId(id);
    }

    /**
     * Returns the schemes in force, also those never chosen by themselves.
     *
     * @return the schemes, those of the nearest pack first
     */
    public List<Scheme> schemes() {
        return schemes.all();
    }

    /**
     * Returns the score of an evaluation under the scheme that is in force for it.
     *
     * @param evaluation the evaluation
     * @return the score, which is its own calculation sheet
     * @throws IllegalArgumentException if the evaluation is of another fiscal year
     * @throws PackException if there is no scheme for it
     */
    public Score score(Evaluation evaluation) {
        Scheme scheme = schemeFor(evaluation);
        return Objects.requireNonNull(scorers.get(scheme.id())).score(evaluation);
    }

    /**
     * Returns what is wrong or odd in an evaluation: its form, and whether it contradicts itself.
     *
     * <p>What takes scoring to see is among the findings of {@link #score(Evaluation)}.
     *
     * @param evaluation the evaluation
     * @return the findings
     * @throws IllegalArgumentException if the evaluation is of another fiscal year
     * @throws PackException if there is no scheme for it
     */
    public Findings validate(Evaluation evaluation) {
        return Validation.of(evaluation, schemeFor(evaluation));
    }

    /**
     * Returns what a provision says.
     *
     * @param ref the address of a clause
     * @return the clause in our own words, empty where it is not recorded
     */
    public Optional<Instrument.Clause> provision(ProvisionRef ref) {
        return instrument(ref).flatMap(instrument -> ref.clause().map(instrument.clauses()::get));
    }

    /**
     * Returns the instrument that a provision stands in.
     *
     * @param ref the address of the instrument or of a clause
     * @return the instrument, empty where it is not recorded
     */
    public Optional<Instrument> instrument(ProvisionRef ref) {
        return instruments().stream()
                .filter(instrument -> instrument.ref().equals(ref.whole()))
                .findFirst();
    }

    /**
     * Returns the instruments that these rules rest on.
     *
     * @return the instruments, those of the nearest pack first
     */
    public List<Instrument> instruments() {
        return packs.instruments();
    }

    /**
     * Returns what the clauses in force here ask of whom, with their time limits for this year and level.
     *
     * @return the obligations in the order of the law; none where no pack records any
     * @throws PackException if a time limit is not recorded for the year
     */
    public List<Obligation> obligations() {
        return packs.obligations();
    }

    /**
     * Returns the rules that say clause by clause whether obligations were kept.
     *
     * @return the rules
     * @throws PackException if no pack records obligations here, or something they need is not recorded for the year
     */
    public Compliance compliance() {
        return new Compliance(
                packs.someObligations(), DutyRules.yardsticks(packs.inForce()), calendar(), packs.levels(), packs());
    }

    /**
     * Returns what an organ must do in the year, by when and for whom, as far as that is known without any facts.
     *
     * @param organ the organ
     * @return its duties in the order of the law; those of an organ that its level lacks fall to whoever stands in for it
     * @throws PackException if a time limit is not recorded for the year
     */
    public List<OrganDuty> dutiesOf(Organ organ) {
        return packs.dutiesOf(organ);
    }

    /**
     * Returns which days are worked.
     *
     * @return the calendar of the nearest pack that records holidays; one that knows no year where none does
     */
    public WorkCalendar calendar() {
        return packs.calendar();
    }

    /**
     * Returns who answers for what and who may do what at a government.
     *
     * @param facts its organs, relations, budget lines and acts
     * @return the responsibilities
     * @throws PackException if no pack records levels here
     */
    public Responsibility responsibility(GovernmentYear facts) {
        return Responsibility.of(packs.levels(), packs.powers(), facts);
    }

    /**
     * Returns the steps of items and reporting cycles at a government: what is possible, by whom, and until when.
     *
     * @param facts its organs, relations and budget lines, and the acts around the dossiers
     * @return the lifecycle
     * @throws PackException if no pack records levels here, or something that the steps need is not recorded for the year
     * @throws IllegalArgumentException if the facts are of another fiscal year
     */
    public Lifecycle lifecycle(GovernmentYear facts) {
        packs.requireOfYear(facts);
        return Lifecycle.of(
                LifecycleReader.rules(packs.inForce()), packs.levels(), responsibility(facts), calendar(), facts);
    }

    /**
     * Returns the rules by which a declared target is looked through before anybody reviews it.
     *
     * @return the rules of target quality
     * @throws PackException if a check, a dictionary or a threshold is not recorded for the year
     */
    public TargetQuality targetQuality() {
        return new TargetQuality(QualityReader.read(packs.inForce()));
    }

    /**
     * Returns the rules by which new items are appraised before they are set up.
     *
     * @return the rules of ex-ante appraisal
     * @throws PackException if something they need is not recorded for the year
     */
    public ExAnteAppraisal exAnteAppraisal() {
        return new ExAnteAppraisal(AppraisalReader.appraisal(packs.inForce(), packs.forms()));
    }

    /**
     * Returns the rules by which targets are reviewed before they are budgeted.
     *
     * @return the rules of target review
     * @throws PackException if something they need is not recorded for the year
     */
    public TargetReview targetReview() {
        return new TargetReview(AppraisalReader.review(packs.inForce(), packs.forms()));
    }

    /**
     * Returns the rules that say how targets and money stand in the course of the year, in which colour.
     *
     * @return the rules
     * @throws PackException if something they need is not recorded for the year
     */
    public Monitoring monitoring() {
        return new Monitoring(year, MonitoringReader.rules(packs.inForce()), calendar(), packs());
    }

    /**
     * Returns the rules on third parties: who may be engaged, on which terms, and how a report is rated.
     *
     * @return the rules; what is not recorded for the year is not checked
     * @throws PackException if a value is malformed, or a time limit of an obligation is not recorded for the year
     */
    public ThirdParties thirdParties() {
        return ThirdParties.of(ThirdPartiesReader.read(packs.inForce()), obligations());
    }

    /**
     * Returns the rules by which results are applied: what they suggest, and what that means for the next budget.
     *
     * @return the rules
     * @throws PackException if something they need is not recorded for the year, or contradicts itself
     */
    public Application application() {
        return new Application(
                ApplicationReader.read(packs.inForce()),
                year,
                calendar(),
                "application of results, " + jurisdiction + " " + year + " " + packs());
    }

    /**
     * Returns the roll-up of items to units, departments and governments.
     *
     * @return the roll-up
     * @throws PackException if a number that it needs is not recorded for the year
     */
    public RollUp rollUp() {
        return RollUp.by(AnalyticsReader.rollUp(packs.inForce()));
    }

    /**
     * Returns the analytics of many scored items.
     *
     * @return the analytics
     * @throws PackException if a number that it needs is not recorded for the year
     */
    public Analytics analytics() {
        return Analytics.by(AnalyticsReader.analytics(packs.inForce()));
    }

    /**
     * Returns the score forms in use: sheets that bring rows of their own, such as the framework of finance evaluation.
     *
     * @return the forms, those of the nearest pack first; possibly none
     * @throws PackException if a policy that they need is not recorded for the year
     */
    public Forms forms() {
        return new Forms(FormSource.inUse(packs.forms(), packs.inForce()));
    }

    /**
     * Returns how evaluations of one item, and several raters, are held against each other.
     *
     * @return the comparison
     * @throws PackException if something that it needs is not recorded for the year
     */
    public Comparison comparison() {
        return new Comparison(ComparisonValues.read(packs.inForce()), packs());
    }

    /**
     * Returns how key items and items to be spot-checked are chosen.
     *
     * @return the sampling
     * @throws PackException if something that it needs is not recorded for the year
     */
    public Sampling sampling() {
        return new Sampling(SelectionValues.read(packs.inForce()), packs());
    }

    /**
     * Returns the place, the year and the packs.
     *
     * @return such as {@code rules of cn-42 for 2022 [cn-42@2026.1, cn@2026.1]}
     */
    @Override
    public String toString() {
        return "rules of " + jurisdiction + " for " + year + " " + packs();
    }
}
