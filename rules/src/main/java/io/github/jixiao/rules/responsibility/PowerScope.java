package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.Stage;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.RelationKind;
import io.github.jixiao.core.value.Text;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a power that an organ has reaches the matter at hand. */
final class PowerScope {
    /** They belong to no level, so that none can be the wrong one. */
    private static final Set<OrganKind> WITHOUT_LEVEL =
            EnumSet.of(OrganKind.THIRD_PARTY, OrganKind.DEPUTIES, OrganKind.PUBLIC);

    private static final Set<OrganKind> DEPARTMENTAL = EnumSet.of(OrganKind.BUDGET_DEPARTMENT, OrganKind.BUDGET_UNIT);
    private static final Set<RelationKind> REACHING = EnumSet.complementOf(EnumSet.of(RelationKind.FILES_WITH));
    private static final Set<ActKind> EVALUATIONS =
            EnumSet.of(ActKind.SELF_EVALUATION, ActKind.DEPARTMENT_EVALUATION, ActKind.KEY_EVALUATION);

    private final Organ organ;
    private final ActKind act;
    private final Matter matter;
    private final LocalDate day;
    private final Roles roles;
    private final Powers powers;
    private final Engagements engagements;
    private final List<Permission.Refusal> refusals = new ArrayList<>();

    PowerScope(
            Organ organ,
            ActKind act,
            Matter matter,
            LocalDate day,
            Roles roles,
            Powers powers,
            Engagements engagements) {
        this.organ = organ;
        this.act = act;
        this.matter = matter;
        this.day = day;
        this.roles = roles;
        this.powers = powers;
        this.engagements = engagements;
    }

    /**
     * Everything that stands against it, the power itself aside.
     *
     * @param given what gives the power, nothing where nothing does
     */
    List<Permission.Refusal> refusals(List<Powers.Entry> given) {
        if (!reaches()) {
            refuse(
                    PowerRule.SAME_LEVEL,
                    name() + "与该事项不属同级，也没有监督、指导、审计或者委托关系",
                    name("\"") + " is not of the level concerned, and in no relation that would reach it");
        }
        if (holds(PowerRule.OWN_CHARGE) && asDepartment(given) && isDepartmental() && !isInCharge()) {
            refuse(
                    PowerRule.OWN_CHARGE,
                    "该事项不由" + name() + "负责，由" + charge().zh() + "负责",
                    "the matter is in the charge of " + charge().en() + ", not of " + name("\""));
        }
        if (holds(PowerRule.NOT_ITS_OWN) && isItsOwn()) {
            refuse(
                    PowerRule.NOT_ITS_OWN,
                    name() + "不能对自己的事项" + act.label().zh(),
                    name("\"") + " cannot do this in a matter of its own: "
                            + act.label().en());
        }
        if (act == ActKind.ENGAGEMENT && holds(PowerRule.INDEPENDENT_PRINCIPAL) && isImplementer(organ.id())) {
            refuseImplementer(name(), name("\""));
        }
        engagement();
        disclosure();
        return refusals;
    }

    private String name() {
        return "「" + organ.name() + "」";
    }

    private String name(String quote) {
        return quote + organ.name() + quote;
    }

    private boolean holds(PowerRule rule) {
        return !powers.rules(rule, act, day).isEmpty();
    }

    private void refuse(PowerRule rule, String zh, String en) {
        refusals.add(new Permission.Refusal(rule, new Text(zh, en), PowerCheck.provisions(powers, rule, act, day)));
    }

    private void refuseImplementer(String zh, String en) {
        refuse(
                PowerRule.INDEPENDENT_PRINCIPAL,
                "委托方" + zh + "就是项目的实施单位",
                "the principal " + en + " is who carries the item out");
    }

    private boolean reaches() {
        if (WITHOUT_LEVEL.contains(organ.kind())) {
            return true;
        }
        if (matter.line().isPresent()) {
            return roles.mayDealWith(organ, matter.line().get());
        }
        return matter.organ().map(this::reaches).orElseGet(() -> roles.mayDealWith(organ));
    }

    private boolean reaches(Organ other) {
        return WITHOUT_LEVEL.contains(other.kind())
                || (roles.isOwn(other) && roles.mayDealWith(organ))
                || (roles.isOwn(organ) && roles.mayDealWith(other))
                || REACHING.stream()
                        .anyMatch(kind ->
                                roles.hierarchy().below(kind, organ.id(), day).contains(other));
    }

    /** Whether it would act as a department or unit: by its kind where nothing gives it the power. */
    private boolean asDepartment(List<Powers.Entry> given) {
        return given.isEmpty()
                ? DEPARTMENTAL.contains(organ.kind())
                : given.stream().allMatch(entry -> DEPARTMENTAL.contains(entry.kind()));
    }

    private boolean isDepartmental() {
        return matter.line().isPresent()
                || matter.organ()
                        .filter(other -> DEPARTMENTAL.contains(other.kind()))
                        .isPresent();
    }

    /** A department has charge of what is under it, a unit of what it carries out itself or through units below it. */
    private boolean isInCharge() {
        if (matter.line().isPresent()) {
            BudgetLine line = matter.line().get();
            return line.department().equals(organ.id()) || isAtOrBelow(Matter.implementer(line));
        }
        return matter.organ().map(Organ::id).filter(this::isAtOrBelow).isPresent();
    }

    private boolean isAtOrBelow(String id) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String at = open.remove();
            if (at.equals(organ.id())) {
                return true;
            }
            if (seen.add(at)) {
                roles.hierarchy().above(RelationKind.MANAGES_BUDGET, at, day).stream()
                        .filter(above -> above.kind() != OrganKind.FINANCE_DEPARTMENT)
                        .forEach(above -> open.add(above.id()));
            }
        }
        return false;
    }

    private Text charge() {
        String id = matter.line()
                .map(BudgetLine::department)
                .or(() -> matter.organ().map(Organ::id))
                .orElse("");
        String name = roles.hierarchy().organ(id).map(Organ::name).orElse(id);
        return new Text("「" + name + "」", "\"" + name + "\"");
    }

    private boolean isImplementer(String id) {
        return matter.line().map(Matter::implementer).filter(id::equals).isPresent();
    }

    /** What a department has its units carry out is not its own in this sense: it stands between them and finance. */
    private boolean isItsOwn() {
        return isImplementer(organ.id())
                || (organ.kind() != OrganKind.BUDGET_DEPARTMENT
                        && matter.line()
                                .map(BudgetLine::department)
                                .filter(organ.id()::equals)
                                .isPresent())
                || matter.organ().map(Organ::id).filter(organ.id()::equals).isPresent();
    }

    private void engagement() {
        List<Powers.Rule> rules = powers.rules(PowerRule.WITHIN_ENGAGEMENT, act, day);
        if (organ.kind() != OrganKind.THIRD_PARTY || rules.isEmpty()) {
            return;
        }
        Set<Stage> stages =
                rules.stream().flatMap(rule -> rule.stages().stream()).collect(Collectors.toSet());
        Optional<String> item = matter.line().map(line -> line.item().id());
        List<Act> found = engagements.of(organ.id(), day, stages, item);
        if (found.isEmpty()) {
            refuse(
                    PowerRule.WITHIN_ENGAGEMENT,
                    name() + "没有受托办理该环节的记录：" + zh(stages),
                    "no engagement on record covers " + name("\"") + " for this stage: " + en(stages));
        } else if (holds(PowerRule.INDEPENDENT_PRINCIPAL)
                && found.stream().allMatch(engagement -> isImplementer(engagement.organ()))) {
            String principal = found.get(0).organ();
            String called = roles.hierarchy().organ(principal).map(Organ::name).orElse(principal);
            refuseImplementer("「" + called + "」", "\"" + called + "\"");
        }
    }

    private static String zh(Set<Stage> stages) {
        return stages.stream().sorted().map(stage -> stage.label().zh()).collect(Collectors.joining("、"));
    }

    private static String en(Set<Stage> stages) {
        return stages.stream().sorted().map(stage -> stage.label().en()).collect(Collectors.joining(", "));
    }

    /** A department may disclose what its units found, since it answers for them. */
    private void disclosure() {
        matter.act()
                .filter(about -> EVALUATIONS.contains(about.kind()) && holds(PowerRule.EVALUATOR_DISCLOSES))
                .filter(about -> !roles.isUnder(about.organ(), organ.id()))
                .ifPresent(about -> {
                    String evaluator = roles.hierarchy()
                            .organ(about.organ())
                            .map(Organ::name)
                            .orElse(about.organ());
                    refuse(
                            PowerRule.EVALUATOR_DISCLOSES,
                            "该结果由评价方「" + evaluator + "」公开",
                            "the result is for the evaluator \"" + evaluator + "\" to disclose");
                });
    }
}
