package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.AppraisalConclusion;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemAttribute;
import io.github.jixiao.core.item.ItemTerm;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.FiscalYear;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The guards on whether and how an item comes into a year. */
final class Proposals {
    private static final Set<ResultDecision> ENDING = EnumSet.of(ResultDecision.CANCEL, ResultDecision.EXIT);

    private Proposals() {}

    private static Optional<AppraisalConclusion> conclusion(Situation at) {
        return at.latest(ActKind.EX_ANTE_APPRAISAL, Content.Appraised.class).map(Content.Appraised::conclusion);
    }

    static boolean appraisalSupports(Situation at) {
        return conclusion(at)
                .filter(found -> found != AppraisalConclusion.NOT_SUPPORT)
                .isPresent();
    }

    static boolean appraisalAgainst(Situation at) {
        return conclusion(at)
                .filter(found -> found == AppraisalConclusion.NOT_SUPPORT)
                .isPresent();
    }

    static boolean appraisalNotNeeded(Situation at) {
        boolean majorAndNew = at.budgetLine()
                .filter(line -> line.item().attribute().equals(Optional.of(ItemAttribute.NEW)))
                .map(BudgetLine::budget)
                .filter(budget ->
                        budget.compareTo(at.setting().rules().majorItem().value()) >= 0)
                .isPresent();
        return !majorAndNew && !isExpired(at, at.firstDay());
    }

    /** Whether the period of the item was over before a day, by its own statement or as it was continued. */
    static boolean isExpired(Situation at, LocalDate day) {
        return lastDay(at).filter(day::isAfter).isPresent();
    }

    /** The last day of the item, by its own statement or as it was continued; the latest continuation counts. */
    static Optional<LocalDate> lastDay(Situation at) {
        Optional<LocalDate> last = at.item().flatMap(ExpenditureItem::period).map(DateRange::last);
        Optional<LocalDate> continued = at.latest(ActKind.CONTINUATION)
                .or(() -> at.elsewhere(ActKind.CONTINUATION).stream().reduce((one, other) -> other))
                .map(act -> act.deadline().orElse(LocalDate.MAX));
        return continued.or(() -> last);
    }

    /** An appraisal of the item's last year counts, so that it need not expire first. */
    static boolean reappraised(Situation at) {
        LocalDate earliest = lastDay(at).map(day -> day.minusYears(1)).orElse(LocalDate.MIN);
        return at.latest(ActKind.EX_ANTE_APPRAISAL)
                .filter(act -> act.date().isAfter(earliest))
                .flatMap(act -> conclusion(at))
                .filter(found -> found != AppraisalConclusion.NOT_SUPPORT)
                .isPresent();
    }

    static boolean notExited(Situation at) {
        return at.elsewhere(ActKind.EXIT).isEmpty();
    }

    static boolean continues(Situation at) {
        boolean once = at.item()
                .flatMap(ExpenditureItem::term)
                .filter(ItemTerm.ONE_OFF::equals)
                .isPresent();
        return !once
                && prior(at, ActKind.RESULT_APPLICATION).stream()
                        .flatMap(act -> act.content().stream())
                        .noneMatch(content ->
                                content instanceof Content.Applied applied && ENDING.contains(applied.decision()));
    }

    /** Acts of a kind about the item that are of the year before. */
    private static List<Act> prior(Situation at, ActKind kind) {
        FiscalYear before = FiscalYear.of(at.year().year() - 1);
        return at.elsewhere(kind).stream()
                .filter(act -> act.year().equals(before))
                .toList();
    }

    static boolean priorResultCited(Situation at) {
        List<String> about = at.act() == null ? List.of() : at.act().about();
        return about.stream()
                .map(at.setting().around()::act)
                .filter(Objects::nonNull)
                .anyMatch(cited -> cited.kind() == ActKind.RESULT_APPLICATION
                        && cited.item().equals(at.item().map(ExpenditureItem::id))
                        && cited.year().compareTo(at.year()) < 0);
    }

    static boolean priorYearClosed(Situation at) {
        return !prior(at, ActKind.YEAR_END).isEmpty();
    }

    static boolean afterBudgetNotice(Situation at) {
        return at.setting().around().general(ActKind.BUDGET_NOTICE, LocalDate.MAX).stream()
                .filter(notice -> notice.year().equals(at.year()))
                .allMatch(notice -> !at.date().isBefore(notice.date()));
    }
}
