package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.OpinionSource;
import io.github.jixiao.core.act.ReportSection;
import io.github.jixiao.core.act.Stage;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.rules.obligation.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The checks on what rules, engagements, reports and the records of congress and committee say. */
final class Records {
    private static final Verdict NO_CONTENT = Verdict.unknown("记录没有载明内容", "the record does not state its content");

    private Records() {}

    private static <C extends Content> Verdict by(Case at, Class<C> type, Predicate<C> passes, Check check) {
        return at.content(type)
                .map(content -> Verdict.of(passes.test(content), check))
                .orElse(NO_CONTENT);
    }

    static Verdict reasonStated(Case at) {
        return Verdict.of(at.act().reason().isPresent(), Check.REASON_STATED);
    }

    static Verdict setsDeadline(Case at) {
        return Verdict.of(at.act().deadline().isPresent(), Check.SETS_DEADLINE);
    }

    static Verdict collective(Case at) {
        boolean byOrgan = at.facts()
                .organ(at.act().organ())
                .filter(organ -> organ.kind() != OrganKind.CONGRESS_COMMITTEE)
                .isPresent();
        return Verdict.of(
                byOrgan && at.act().session().isPresent() && at.act().person().isEmpty(), Check.COLLECTIVE);
    }

    static Verdict sameLevel(Case at) {
        return Verdict.of(
                at.facts()
                        .organ(at.act().organ())
                        .filter(organ -> at.facts().roles().isOwn(organ))
                        .isPresent(),
                Check.SAME_LEVEL);
    }

    static Verdict tiedToSession(Case at) {
        return Verdict.of(
                at.act().session().isPresent()
                        || at.act().about().stream()
                                .anyMatch(id -> at.facts().act(id).isPresent()),
                Check.TIED_TO_SESSION);
    }

    static Verdict positiveWeight(Case at) {
        return by(
                at, Content.Weighted.class, content -> content.weight().value().signum() > 0, Check.POSITIVE_WEIGHT);
    }

    static Verdict rulesForEveryStage(Case at) {
        Set<Stage> missing = EnumSet.allOf(Stage.class);
        boolean silent = false;
        for (Act rule : at.facts().all(ActKind.RULE, true)) {
            Optional<Content.Ruled> content = Case.content(rule, Content.Ruled.class);
            silent |= content.isEmpty();
            content.filter(ruled -> !rule.date().isAfter(at.act().date())
                            && isInForce(ruled, at.facts().day()))
                    .ifPresent(ruled -> ruled.stages().forEach(missing::remove));
        }
        if (missing.isEmpty()) {
            return Verdict.PASS;
        }
        return silent
                ? NO_CONTENT
                : Verdict.fail(Check.RULES_FOR_EVERY_STAGE, names(missing, true), names(missing, false));
    }

    private static boolean isInForce(Content.Ruled ruled, LocalDate day) {
        return ruled.from().filter(day::isBefore).isEmpty()
                && ruled.until().filter(day::isAfter).isEmpty();
    }

    private static String names(Set<Stage> stages, boolean chinese) {
        Function<Stage, String> name =
                stage -> chinese ? stage.label().zh() : stage.label().en();
        return String.join(chinese ? "、" : ", ", stages.stream().map(name).toList());
    }

    static Verdict datedRules(Case at) {
        return by(
                at,
                Content.Ruled.class,
                rule -> rule.version().isPresent()
                        && rule.from().isPresent()
                        && isInForce(rule, at.facts().day()),
                Check.DATED_RULES);
    }

    static Verdict scopeAndStage(Case at) {
        return by(
                at,
                Content.Engaged.class,
                engaged -> engaged.scope().isPresent() && !engaged.stages().isEmpty(),
                Check.SCOPE_AND_STAGE);
    }

    static Verdict contracted(Case at) {
        return Verdict.of(!at.trigger().evidence().isEmpty(), Check.CONTRACTED);
    }

    static Verdict independent(Case at) {
        boolean implementer = at.subject()
                .item()
                .filter(item -> item.implementer().equals(at.act().organ()))
                .isPresent();
        return implementer
                ? Verdict.of(false, Check.INDEPENDENT)
                : by(at, Content.Engaged.class, Content.Engaged::conflictsDeclared, Check.INDEPENDENT);
    }

    static Verdict signedAndSealed(Case at) {
        return by(
                at,
                Content.Issued.class,
                report -> report.leadEvaluator().isPresent() && report.sealed(),
                Check.SIGNED_AND_SEALED);
    }

    static Verdict conclusionsEvidenced(Case at) {
        return by(
                at,
                Content.Issued.class,
                report -> report.conclusions() > 0 && report.evidenced() >= report.conclusions(),
                Check.CONCLUSIONS_EVIDENCED);
    }

    static Verdict has(Case at, ReportSection section, Check check) {
        return by(at, Content.Sections.class, content -> content.sections().contains(section), check);
    }

    static Verdict hasKeyTargets(Case at) {
        return by(
                at,
                Content.Sections.class,
                content -> content.sections().contains(ReportSection.KEY_TARGETS)
                        && content.items().stream()
                                .flatMap(id -> at.facts().item(id).stream())
                                .anyMatch(item -> isThere(at, item, EnumSet.of(ActKind.TARGET_SETTING))),
                Check.HAS_KEY_TARGETS);
    }

    static Verdict hasEvaluationReports(Case at) {
        Set<ActKind> evaluations = EnumSet.of(ActKind.KEY_EVALUATION, ActKind.DEPARTMENT_EVALUATION);
        return by(
                at,
                Content.Sections.class,
                content -> content.sections().contains(ReportSection.EVALUATION_REPORTS)
                        && content.items().stream()
                                .flatMap(id -> at.facts().item(id).stream())
                                .anyMatch(item -> isThere(at, item, evaluations)),
                Check.HAS_EVALUATION_REPORTS);
    }

    /** What a report shows must have been there when it was made. */
    private static boolean isThere(Case at, ItemFacts item, Set<ActKind> kinds) {
        return at.facts().of(item, kinds).stream()
                .anyMatch(act -> !act.date().isAfter(at.act().date()));
    }

    /** Deputies and the public may have been heard in one act or in several, up to that of the case. */
    static Verdict deputiesAndPublic(Case at) {
        Set<OpinionSource> missing = EnumSet.allOf(OpinionSource.class);
        List<Act> acts = upTo(at, ActKind.OPINION_COLLECTION);
        acts.stream()
                .flatMap(act -> Case.content(act, Content.Heard.class).stream())
                .forEach(heard -> heard.sources().forEach(missing::remove));
        return missing.isEmpty() || !isSilent(acts)
                ? Verdict.of(missing.isEmpty(), Check.DEPUTIES_AND_PUBLIC)
                : NO_CONTENT;
    }

    static Verdict reportOpinionsHandling(Case at) {
        Set<ReportSection> missing =
                EnumSet.copyOf(Arrays.asList(ReportSection.SPECIAL_REPORT, ReportSection.DELIBERATION_OPINIONS));
        List<Act> acts = upTo(at, ActKind.OVERSIGHT_DISCLOSURE);
        acts.forEach(act -> sections(act).forEach(missing::remove));
        if (!missing.isEmpty()) {
            return isSilent(acts) ? NO_CONTENT : Verdict.of(false, Check.REPORT_OPINIONS_HANDLING);
        }
        return handlingShown(at) ? Verdict.PASS : handlingMissing(at);
    }

    private static boolean handlingShown(Case at) {
        return at.facts().responses(at.trigger(), EnumSet.of(ActKind.OVERSIGHT_DISCLOSURE)).stream()
                .anyMatch(act -> sections(act).contains(ReportSection.HANDLING_OF_OPINIONS));
    }

    /** How the opinions were handled is disclosed once there is a handling, within some days. */
    private static Verdict handlingMissing(Case at) {
        int days = at.yardsticks().handlingDisclosure().value();
        return at.facts().responses(at.trigger(), EnumSet.of(ActKind.OPINION_REPLY)).stream()
                .findFirst()
                .map(reply -> Verdict.failAfter(reply.date().plusDays(days), Check.REPORT_OPINIONS_HANDLING))
                .orElse(Verdict.PASS);
    }

    private static boolean isSilent(List<Act> acts) {
        return acts.stream().anyMatch(act -> act.content().isEmpty());
    }

    private static List<ReportSection> sections(Act act) {
        return Case.content(act, Content.Sections.class)
                .map(Content.Sections::sections)
                .orElse(List.of());
    }

    private static List<Act> upTo(Case at, ActKind kind) {
        List<Act> acts = new ArrayList<>(at.facts().responses(at.trigger(), EnumSet.of(kind)));
        acts.removeIf(act -> act.date().isAfter(at.act().date()));
        return acts;
    }

    static Verdict validVote(Case at) {
        Optional<Content.Voted> vote = at.content(Content.Voted.class);
        return Verdict.of(
                vote.filter(voted -> voted.valid() <= 0 || voted.satisfied() > voted.valid())
                        .isEmpty(),
                Check.VALID_VOTE);
    }
}
