package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.value.FiscalYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What guards look at: a step to be made on a day, and what is on record by then.
 *
 * @param id of what the dossier is kept
 * @param standing where the dossier stood on the day
 * @param act the act, null where it is only asked whether one would be possible
 * @param kind the kind of act
 * @param date the day
 * @param line the item in the budget, null for a reporting cycle
 * @param setting the rules and the facts around the dossier
 */
record Situation(
        DossierId id,
        Standing standing,
        @Nullable Act act,
        ActKind kind,
        LocalDate date,
        @Nullable BudgetLine line,
        Setting setting) {

    /** The fiscal year that the step is about: of an item as a whole that of the facts. */
    FiscalYear year() {
        return id.year().orElse(setting.facts().year());
    }

    LocalDate firstDay() {
        return year().days().first();
    }

    LocalDate lastDay() {
        return year().days().last();
    }

    Optional<ExpenditureItem> item() {
        return Optional.ofNullable(line).map(BudgetLine::item);
    }

    Optional<BudgetLine> budgetLine() {
        return Optional.ofNullable(line);
    }

    /** What the act says, if it says something of this sort. */
    <C extends Content> Optional<C> content(Class<C> type) {
        return act == null
                ? Optional.empty()
                : act.content().filter(type::isInstance).map(type::cast);
    }

    /** The latest act of a kind in the dossier. */
    Optional<Act> latest(ActKind kind) {
        return standing.latest(kind);
    }

    <C extends Content> Optional<C> latest(ActKind kind, Class<C> type) {
        return latest(kind).flatMap(Act::content).filter(type::isInstance).map(type::cast);
    }

    /** Acts of a kind about the item that stand outside the dossier, of all years, up to the day. */
    List<Act> elsewhere(ActKind kind) {
        return item().map(item -> setting.around().ofItem(item.id(), kind, date))
                .orElse(List.of());
    }

    /** Acts of a kind about no item, up to the day. */
    List<Act> general(ActKind kind) {
        return setting.around().general(kind, date);
    }

    /** The latest act of a kind, in the dossier or about the item in the same year elsewhere. */
    Optional<Act> latestAnywhere(ActKind kind) {
        return latest(kind)
                .or(() -> elsewhere(kind).stream()
                        .filter(found -> found.year().equals(year()))
                        .reduce((one, other) -> other));
    }
}
