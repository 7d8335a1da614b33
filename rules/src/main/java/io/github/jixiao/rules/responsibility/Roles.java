package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.item.ItemClass;
import io.github.jixiao.core.law.AdministrativeLevel;
import io.github.jixiao.core.organ.Hierarchy;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.Relation;
import io.github.jixiao.core.organ.RelationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who has which part at a government on a day (职责分工): its congress, finance department, departments and units.
 *
 * <p>Where a level lacks an organ, the one that the law puts in its place has its part. Everything is found when the
 * roles are made; each question is then a look into a table. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Roles {
    private final Hierarchy hierarchy;
    private final Organ government;
    private final GovernmentForm form;
    private final Belonging belonging;
    private final Map<OrganKind, Organ> holders = new EnumMap<>(OrganKind.class);
    private final Map<String, List<OrganKind>> partsOf = new HashMap<>();
    private final Set<String> own = new HashSet<>();
    private final Set<String> dealing = new HashSet<>();
    private final List<Organ> departments;
    private final List<Organ> units;
    private final List<Organ> lowerGovernments;
    private final List<Organ> lowerFinance;
    private final Map<String, List<Organ>> leading = new HashMap<>();
    private final Map<String, List<Organ>> finance = new HashMap<>();

    private Roles(Hierarchy hierarchy, Organ government, LevelRules levels, LocalDate day) {
        this.hierarchy = hierarchy;
        this.government = government;
        this.form = levels.form(government);
        this.belonging = new Belonging(hierarchy, day);
        Holders finder = new Holders(hierarchy, levels, belonging, day);
        for (OrganKind kind : OrganKind.values()) {
            finder.find(kind, government, new HashSet<>()).ifPresent(holder -> {
                holders.put(kind, holder);
                own.add(holder.id());
                if (levels.rule(form, kind).presence() == LevelRules.Presence.NONE
                        || !belonging.isOf(holder, government)) {
                    partsOf.computeIfAbsent(holder.id(), id -> new ArrayList<>())
                            .add(kind);
                }
            });
        }
        hierarchy.organs().stream()
                .filter(organ -> belonging.isOf(organ, government))
                .forEach(organ -> own.add(organ.id()));
        List<Organ> there = hierarchy.organs().stream()
                .filter(organ -> organ.existsOn(day) && belonging.isOf(organ, government))
                .toList();
        this.departments = ofKind(there, OrganKind.BUDGET_DEPARTMENT);
        this.units = ofKind(there, OrganKind.BUDGET_UNIT);
        this.lowerGovernments = hierarchy.below(RelationKind.LEADS, government.id(), day).stream()
                .filter(lower -> isLower(lower, government))
                .toList();
        this.lowerFinance = holder(OrganKind.FINANCE_DEPARTMENT)
                .map(own -> ofKind(hierarchy.below(RelationKind.GUIDES, own.id(), day), OrganKind.FINANCE_DEPARTMENT))
                .orElse(List.of());
        hierarchy.relations().stream().filter(relation -> relation.holdsOn(day)).forEach(this::deal);
        dealing.addAll(own);
        List<Organ> here = belonging.governmentsIn(government.jurisdiction());
        hierarchy.organs().stream()
                .filter(organ -> organ.kind() != OrganKind.BUDGET_UNIT)
                .forEach(department -> tell(department, here));
    }

    /**
     * Returns who has which part.
     *
     * @param facts the organs and relations, and which government it is about
     * @param levels which organs there are at which level
     * @param day the day
     * @return the roles
     * @throws IllegalArgumentException if the government is not among the organs, or two organs have the same id
     */
    public static Roles of(GovernmentYear facts, LevelRules levels, LocalDate day) {
        Hierarchy hierarchy = facts.hierarchy();
        Organ government = hierarchy
                .organ(facts.government())
                .orElseThrow(() -> new IllegalArgumentException(
                        "the government '" + facts.government() + "' is not among the organs"));
        return new Roles(hierarchy, government, levels, day);
    }

    private static List<Organ> ofKind(Collection<Organ> organs, OrganKind kind) {
        return organs.stream().filter(organ -> organ.kind() == kind).distinct().toList();
    }

    /** A zone may lie within the place of the government that leads it, without a code of its own. */
    private static boolean isLower(Organ lower, Organ upper) {
        if (lower.id().equals(upper.id())) {
            return false;
        }
        return lower.kind() == OrganKind.ZONE_ADMINISTRATION
                ? lower.jurisdiction().isWithin(upper.jurisdiction())
                : lower.kind() == OrganKind.GOVERNMENT
                        && LevelStep.NEXT_DOWN.covers(upper.jurisdiction(), lower.jurisdiction());
    }

    private void deal(Relation relation) {
        switch (relation.kind()) {
            case LEADS, GUIDES, MANAGES_BUDGET, SUPERVISES, AUDITS, TRANSFERS -> {
                if (own.contains(relation.to())) {
                    dealing.add(relation.from());
                }
            }
            case COMMISSIONS -> {
                if (own.contains(relation.from())) {
                    dealing.add(relation.to());
                }
            }
            case FILES_WITH -> {}
        }
    }

    /** Notes who leads and funds what may be a department: those recorded, or else those of the place. */
    private void tell(Organ department, List<Organ> here) {
        List<Organ> leaders = belonging.leaders(department.id());
        List<Organ> financiers = belonging.financiers(department.id());
        boolean ours = belonging.isOf(department, government);
        leading.put(department.id(), leaders.isEmpty() && ours ? here : leaders);
        finance.put(
                department.id(),
                financiers.isEmpty() && ours
                        ? holder(OrganKind.FINANCE_DEPARTMENT).map(List::of).orElse(List.of())
                        : financiers);
    }

    /** The id of the department of a unit; of any other organ its own. */
    private String answering(String id) {
        return departmentOf(id).map(Organ::id).orElse(id);
    }

    /**
     * Returns the organs and relations.
     *
     * @return the hierarchy
     */
    public Hierarchy hierarchy() {
        return hierarchy;
    }

    /**
     * Returns the government.
     *
     * @return the organ
     */
    public Organ government() {
        return government;
    }

    /**
     * Returns the level of the government.
     *
     * @return the level that its area tells
     */
    public AdministrativeLevel level() {
        return government.jurisdiction().level();
    }

    /**
     * Returns the form of the government.
     *
     * @return the form
     */
    public GovernmentForm form() {
        return form;
    }

    /**
     * Returns the organ that has the part of a kind of organ.
     *
     * <p>Where the government has two of a kind of which there can be one, the one that it leads, or by which it is
     * supervised, has the part. Of committees, departments and others of which there may be several, it is the first
     * one recorded.
     *
     * @param kind the kind
     * @return the organ, or the one that stands in for it; empty where there is none, or where two leave it open
     */
    public Optional<Organ> holder(OrganKind kind) {
        return Optional.ofNullable(holders.get(kind));
    }

    /**
     * Returns the kinds of organ for which an organ stands in at this government.
     *
     * @param organ the id of the organ
     * @return the kinds, possibly none; the kind of the organ itself where it does so from another government
     */
    public List<OrganKind> standsInFor(String organ) {
        return List.copyOf(partsOf.getOrDefault(organ, List.of()));
    }

    /**
     * Returns the departments of the government that exist on the day.
     *
     * @return the departments in the order recorded
     */
    public List<Organ> departments() {
        return departments;
    }

    /**
     * Returns the units of the government that exist on the day, whether or not under a department.
     *
     * @return the units in the order recorded
     */
    public List<Organ> units() {
        return units;
    }

    /**
     * Returns the department that answers for an organ.
     *
     * @param id the id of a unit or department
     * @return the department up the tree, for a department itself; empty for a unit under none or under several, and for
     *     any other organ unless a finance department manages its budget
     */
    public Optional<Organ> departmentOf(String id) {
        return belonging.departmentOf(id);
    }

    /**
     * Tells whether an organ is a department itself or has its budget from it.
     *
     * @param organ the id of the organ
     * @param department the id of the department
     * @return whether the department answers for it
     */
    public boolean isUnder(String organ, String department) {
        return organ.equals(department)
                || departmentOf(organ)
                        .filter(found -> found.id().equals(department))
                        .isPresent();
    }

    /**
     * Returns the governments that this one leads directly, one level down.
     *
     * @return the governments, zones that it leads among them, in the order of the relations
     */
    public List<Organ> lowerGovernments() {
        return lowerGovernments;
    }

    /**
     * Returns the finance departments that this government's guides.
     *
     * @return the finance departments in the order of the relations
     */
    public List<Organ> lowerFinance() {
        return lowerFinance;
    }

    /**
     * Tells whether an organ is of this government's level and place, or stands in there for one that the level lacks.
     *
     * <p>Whether it exists on the day is not asked.
     *
     * @param organ the organ
     * @return whether it is; not for one that another government at the same place leads
     */
    public boolean isOwn(Organ organ) {
        return own.contains(organ.id());
    }

    /**
     * Returns the governments that lead a department.
     *
     * @param id the id of a department or unit
     * @return those recorded; where none is, the governments of the place; none for an organ that is not known here
     */
    public List<Organ> leadingGovernments(String id) {
        return leading.getOrDefault(answering(id), List.of());
    }

    /**
     * Returns the finance departments from which a department has its budget.
     *
     * @param id the id of a department or unit
     * @return those recorded; where none is, that of the government; none for an organ that is not known here
     */
    public List<Organ> financeDepartments(String id) {
        return finance.getOrDefault(answering(id), List.of());
    }

    /**
     * Tells whether an organ may have to do with the affairs of this government: one of its own, or one that leads,
     * guides, supervises, audits or funds one of its own, or is commissioned by one.
     *
     * @param organ the organ
     * @return whether it may, as far as levels go
     */
    public boolean mayDealWith(Organ organ) {
        return dealing.contains(organ.id());
    }

    /**
     * Tells whether an organ may have to do with an item, as far as levels go.
     *
     * @param organ the organ
     * @param line an item of this government
     * @return whether it may; the lower unit that carries out a transfer may, beside those that may deal with any item
     */
    public boolean mayDealWith(Organ organ, BudgetLine line) {
        return mayDealWith(organ) || carriesOutTransfer(organ, line);
    }

    /** The governments that lead this one, and the finance departments that guide its own. */
    List<Organ> rightAbove(LocalDate day) {
        List<Organ> above = new ArrayList<>(belonging.leaders(government.id()));
        holder(OrganKind.FINANCE_DEPARTMENT)
                .ifPresent(own -> above.addAll(hierarchy.above(RelationKind.GUIDES, own.id(), day)));
        return above;
    }

    /** The form by which an organ is to be judged: that of this government for its own organs. */
    GovernmentForm formOf(Organ organ, LevelRules levels) {
        return belonging.isOf(organ, government) ? form : levels.form(organ);
    }

    /** Money passed down is spent below. */
    boolean carriesOutTransfer(Organ organ, BudgetLine line) {
        return line.item().itemClass().equals(Optional.of(ItemClass.DOWNWARD_TRANSFER))
                && line.unit().equals(Optional.of(organ.id()))
                && LevelStep.isBelow(government.jurisdiction(), organ.jurisdiction());
    }
}
