package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.rules.responsibility.Permission;
import io.github.jixiao.rules.responsibility.Responsibility;
import io.github.jixiao.rules.responsibility.Roles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Who may make a step: the kinds of organ that its row is for, and the powers of the organ.
 *
 * <p>Permissions follow from the facts alone, so the last ones are kept: a working day asks the same few questions about
 * thousands of dossiers. The store is a plain array in which later answers push out earlier ones.
 */
@SuppressWarnings("EnumOrdinal") // places in arrays, made and read here alone: a step costs less than a map
final class Authority {
    private static final int KEPT = 4096;

    private final Responsibility responsibility;
    private final AtomicReferenceArray<@Nullable Kept> kept = new AtomicReferenceArray<>(KEPT);

    Authority(Responsibility responsibility) {
        this.responsibility = responsibility;
    }

    private record Kept(
            String organ,
            ActKind kind,
            @Nullable BudgetLine line,
            @Nullable Act about,
            LocalDate day,
            Set<OrganKind> parts,
            Permission permission) {
        boolean answers(String organ, ActKind kind, @Nullable BudgetLine line, @Nullable Act about, LocalDate day) {
            return this.kind == kind
                    && this.organ.equals(organ)
                    && this.day.equals(day)
                    && isInSameHands(line)
                    && isOfSameSort(about);
        }

        /** Items of one department and unit are alike to all but third parties, who are engaged for one or another. */
        private boolean isInSameHands(@Nullable BudgetLine other) {
            if (line == null || other == null) {
                return line == null && other == null;
            }
            return line.department().equals(other.department())
                    && line.unit().equals(other.unit())
                    && (!parts.contains(OrganKind.THIRD_PARTY)
                            || line.item().id().equals(other.item().id()));
        }

        private boolean isOfSameSort(@Nullable Act other) {
            if (about == null || other == null) {
                return about == null && other == null;
            }
            return about.kind() == other.kind() && about.organ().equals(other.organ());
        }
    }

    /** Whether the organ is of a kind that the row is for, and has the power. */
    boolean allows(String organ, StepRule rule, @Nullable BudgetLine line, LocalDate day) {
        Kept answer = answer(organ, rule.transition().act(), line, day);
        return answer.permission().allowed() && isFor(rule, answer.parts());
    }

    boolean isFor(String organ, StepRule rule, @Nullable BudgetLine line, LocalDate day) {
        return isFor(rule, answer(organ, rule.transition().act(), line, day).parts());
    }

    private static boolean isFor(StepRule rule, Set<OrganKind> parts) {
        for (OrganKind part : parts) {
            if (rule.actors().contains(part)) {
                return true;
            }
        }
        return false;
    }

    Permission permission(String organ, ActKind kind, @Nullable BudgetLine line, LocalDate day) {
        return answer(organ, kind, line, day).permission();
    }

    /** Whether an organ may do something about what was done, such as disclose an evaluation. */
    Permission permission(String organ, ActKind kind, @Nullable BudgetLine line, Act about, LocalDate day) {
        return answer(organ, kind, line, about, day).permission();
    }

    private Kept answer(String organ, ActKind kind, @Nullable BudgetLine line, LocalDate day) {
        return answer(organ, kind, line, null, day);
    }

    private Kept answer(String organ, ActKind kind, @Nullable BudgetLine line, @Nullable Act about, LocalDate day) {
        int hash = organ.hashCode() * 31 + kind.ordinal();
        hash = hash * 31 + day.hashCode();
        hash = hash * 31 + (line == null ? 0 : line.department().hashCode());
        hash = hash * 31 + (about == null ? 0 : about.organ().hashCode());
        int place = (hash ^ hash >>> 16) & KEPT - 1;
        Kept found = kept.get(place);
        if (found == null || !found.answers(organ, kind, line, about, day)) {
            found = ask(organ, kind, line, about, day);
            kept.set(place, found);
        }
        return found;
    }

    private Kept ask(String organ, ActKind kind, @Nullable BudgetLine line, @Nullable Act about, LocalDate day) {
        Permission permission;
        if (about != null) {
            permission = responsibility.mayDo(organ, kind, about, day);
        } else if (line != null) {
            permission = responsibility.mayDo(organ, kind, line, day);
        } else {
            permission = responsibility.mayDo(organ, kind, day);
        }
        return new Kept(organ, kind, line, about, day, parts(organ, line, responsibility.roles(day)), permission);
    }

    /** As what an organ takes part: an office with an item of its own is the budget department in what concerns the item. */
    private static Set<OrganKind> parts(String organ, @Nullable BudgetLine line, Roles roles) {
        Set<OrganKind> parts = new LinkedHashSet<>();
        roles.hierarchy().organ(organ).ifPresent(known -> {
            parts.add(known.kind());
            parts.addAll(roles.standsInFor(organ));
        });
        if (line != null && line.department().equals(organ)) {
            parts.add(OrganKind.BUDGET_DEPARTMENT);
        }
        return parts;
    }

    /** All organs that may make a step of the row. */
    List<Organ> who(StepRule rule, @Nullable BudgetLine line, LocalDate day) {
        return concerned(line, day).stream()
                .filter(organ -> allows(organ.id(), rule, line, day))
                .toList();
    }

    /** All organs that may do something. */
    List<Organ> who(ActKind kind, @Nullable BudgetLine line, LocalDate day) {
        return concerned(line, day).stream()
                .filter(organ -> permission(organ.id(), kind, line, day).allowed())
                .toList();
    }

    /** Those that carry the item out, and those that have a part at this government. */
    private List<Organ> concerned(@Nullable BudgetLine line, LocalDate day) {
        Roles roles = responsibility.roles(day);
        Set<Organ> organs = new LinkedHashSet<>();
        if (line != null) {
            line.unit().flatMap(unit -> roles.hierarchy().organ(unit)).ifPresent(organs::add);
            roles.hierarchy().organ(line.department()).ifPresent(organs::add);
        }
        for (OrganKind kind : OrganKind.values()) {
            Optional<Organ> holder = roles.holder(kind);
            holder.ifPresent(organs::add);
        }
        return new ArrayList<>(organs);
    }

    Roles roles(LocalDate day) {
        return responsibility.roles(day);
    }
}
