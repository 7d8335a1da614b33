package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.Likelihood;
import io.github.jixiao.core.item.ItemAttribute;
import io.github.jixiao.core.item.ItemTerm;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.obligation.Condition;
import io.github.jixiao.rules.obligation.Yardsticks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides whether there is a duty. */
final class Conditions {
    private static final Set<OrganKind> CONGRESS =
            EnumSet.of(OrganKind.PEOPLES_CONGRESS, OrganKind.STANDING_COMMITTEE, OrganKind.CONGRESS_COMMITTEE);

    private Conditions() {}

    static boolean holds(Condition condition, Case at, Limits limits) {
        return switch (condition) {
            case NEW_ITEM -> at.item().item().attribute().equals(Optional.of(ItemAttribute.NEW));
            case TARGET_NOT_EXEMPT, RESULT_NOT_EXEMPT ->
                at.subject().item().filter(item -> isExempt(at.facts(), item)).isEmpty();
            case EVALUATED -> evaluated(at);
            case CONTINUES -> continues(at.facts(), at.item());
            case EXIT_CALLED_FOR -> (expired(at.facts(), at.item()) && !reappraised(at)) || poorTooOften(at);
            case DISCLOSURE_LATE -> disclosureLate(at, limits);
            case TARGET_UNREACHABLE ->
                at.content(Content.Monitored.class)
                        .flatMap(Content.Monitored::likelihood)
                        .equals(Optional.of(Likelihood.IMPOSSIBLE));
            case DEVIATING ->
                at.content(Content.Monitored.class)
                        .flatMap(Content.Monitored::deviation)
                        .filter(deviation -> isWide(deviation, at.yardsticks()))
                        .isPresent();
            case ABOUT_TARGET -> !isAbout(at, ActKind.RESULT_DISCLOSURE);
            case ABOUT_RESULT -> isAbout(at, ActKind.RESULT_DISCLOSURE);
            case GRADED -> grade(at.act()).isPresent();
            case AMOUNT_CHANGED ->
                at.act()
                        .amount()
                        .filter(next -> at.subject()
                                .item()
                                .filter(item -> !item.line().budget().equals(next))
                                .isPresent())
                        .isPresent();
            case BY_CONGRESS ->
                at.facts()
                        .organ(at.act().organ())
                        .filter(organ -> CONGRESS.contains(organ.kind()))
                        .isPresent();
            case NOT_REPLACED -> !replaced(at);
            case HAS_ITEMS -> !at.facts().items().isEmpty();
        };
    }

    /** The code of the grade that an evaluation gave. */
    static Optional<String> grade(Act evaluation) {
        return Case.content(evaluation, Content.Evaluated.class).flatMap(Content.Evaluated::grade);
    }

    /** An exemption needs its ground. */
    static boolean isExempt(Facts facts, ItemFacts item) {
        return facts.of(item, EnumSet.of(ActKind.DISCLOSURE_EXEMPTION)).stream()
                .anyMatch(exemption -> exemption.reason().isPresent());
    }

    private static boolean replaced(Case at) {
        Act act = at.act();
        return at.subject().item().stream()
                .flatMap(item -> at.facts().of(item, EnumSet.of(act.kind())).stream())
                .anyMatch(other -> Facts.BY_DAY.compare(other, act) > 0);
    }

    private static boolean evaluated(Case at) {
        return at.subject()
                .item()
                .map(item -> !at.facts().of(item, Evaluations.KINDS).isEmpty())
                .orElseGet(() -> !at.facts().all(Evaluations.KINDS).isEmpty());
    }

    /** Ahead and behind are deviations alike. */
    private static boolean isWide(Ratio deviation, Yardsticks yardsticks) {
        BigDecimal widest = yardsticks.deviation().value().share().toBigDecimal();
        return deviation.share().toBigDecimal().abs().compareTo(widest) > 0;
    }

    /** An item whose period is over may go on after a new appraisal. */
    private static boolean reappraised(Case at) {
        return at.facts().ofAnyYear(at.item(), EnumSet.of(ActKind.EX_ANTE_APPRAISAL)).stream()
                .anyMatch(appraisal -> appraisal.year().compareTo(at.facts().year()) > 0);
    }

    private static boolean expired(Facts facts, ItemFacts item) {
        LocalDate last = facts.year().days().last();
        return item.item()
                .period()
                .map(DateRange::last)
                .filter(end -> !end.isAfter(last))
                .isPresent();
    }

    private static boolean continues(Facts facts, ItemFacts item) {
        return !expired(facts, item)
                && !item.item().term().equals(Optional.of(ItemTerm.ONE_OFF))
                && !facts.has(item, ActKind.EXIT);
    }

    private static boolean poorTooOften(Case at) {
        int years = at.yardsticks().poorYears().value();
        String poor = at.yardsticks().poorGrade().value();
        int last = at.facts().year().year();
        for (int year = last; year > last - years; year--) {
            if (!latestGrade(at, year).equals(Optional.of(poor))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> latestGrade(Case at, int year) {
        List<Act> acts = at.facts().ofAnyYear(at.item(), Evaluations.KINDS);
        return acts.stream()
                .filter(act -> act.year().year() == year && grade(act).isPresent())
                .max(Comparator.comparing(Act::date).thenComparing(Act::id))
                .flatMap(Conditions::grade);
    }

    /** The time for disclosure is over, and the department neither kept it nor made good before a reminder was due. */
    private static boolean disclosureLate(Case at, Limits limits) {
        Optional<LocalDate> last = limits.lastDay(ActKind.TARGET_DISCLOSURE, at.subject());
        if (last.filter(day -> at.facts().asOf().isAfter(day)).isEmpty()) {
            return false;
        }
        boolean reminded = at.facts().has(at.item(), ActKind.DISCLOSURE_REMINDER);
        LocalDate until = limits.lastDay(ActKind.DISCLOSURE_REMINDER, at.subject())
                .filter(day -> !reminded)
                .orElse(last.get());
        return at.facts().of(at.item(), EnumSet.of(ActKind.TARGET_DISCLOSURE)).stream()
                .noneMatch(act -> !act.date().isAfter(until) && isOwn(at, act));
    }

    /** The act is by the department of the item or by an organ under it. */
    static boolean isOwn(Case at, Act act) {
        return at.facts().roles().isUnder(act.organ(), at.item().line().department());
    }

    private static boolean isAbout(Case at, ActKind kind) {
        return at.act().about().stream()
                .anyMatch(id ->
                        at.facts().act(id).filter(act -> act.kind() == kind).isPresent());
    }
}
