package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.monitoring.CorrectiveKind;
import io.github.jixiao.core.monitoring.Disposition;
import io.github.jixiao.core.result.Attainment;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.rules.calendar.Deadline;
import io.github.jixiao.rules.internal.style.Generated;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.obligation.TimeLimit;
import io.github.jixiao.rules.scheme.Denominator;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scheme.UndirectedRule;
import java.math.BigDecimal;
import java.time.Month;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The thresholds and policies of monitoring (监控规则) of a place and year.
 *
 * <p>Each comes from a pack, with its provision. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface MonitoringRules {
    /** When a target of zero is met. */
    enum ZeroTarget {
        /** When it is reached, as any other target. */
        REACHED,
        /** By zero alone. */
        ONLY_EQUAL
    }

    /** What a target counts as that is not reached yet. */
    enum Shortfall {
        /** Its progress in proportion. */
        IN_PROPORTION,
        /** As missed. */
        MISSED,
        /** Nothing: it has no colour, and somebody must judge. */
        JUDGED
    }

    /** What is expected of the year where no forecast was filed. */
    enum ForecastPolicy {
        /** That it goes on as it went so far (按序时推算). */
        RUN_RATE,
        /** Nothing. */
        FILED_ONLY
    }

    /** A step taken when a deviation stays open (督办升级). */
    enum EscalationStep {
        /** The unit is reminded (催办). */
        REMIND,
        /** It is reported to the finance department (报财政部门). */
        REPORT_UP
    }

    /**
     * The colours of what is either within its target or not.
     *
     * @param met within
     * @param missed not within
     */
    record Within(Colour met, Colour missed) {}

    /**
     * Between which limits execution is normal, in percent of what was due.
     *
     * @param below below which it is abnormal
     * @param above above which it is abnormal
     */
    record Abnormal(BigDecimal below, BigDecimal above) {}

    /**
     * Fixed points of execution: at the end of each month named, a least rate (执行率预警点).
     *
     * @param colour the colour of a rate below its point
     * @param least the least rate in percent of the budget of the year, by month; no other month has a point
     */
    record ExecutionPoints(Colour colour, Map<Month, BigDecimal> least) {
        /** Copies the map. */
        public ExecutionPoints {
            Map<Month, BigDecimal> copy = new EnumMap<>(Month.class);
            copy.putAll(least);
            least = Collections.unmodifiableMap(copy);
        }
    }

    /**
     * How far targets and money may be apart (目标进度与执行率偏差).
     *
     * @param colour the colour of those that are farther apart
     * @param above above how many percentage points they are
     * @param rounding how the gap is rounded before it is compared
     */
    record GapRule(Colour colour, BigDecimal above, Rounding rounding) {}

    /**
     * Which items are picked out for close monitoring (重点监控对象).
     *
     * @param through at the end of which month
     * @param from the least budget
     * @param below below which execution rate, in percent of the budget of the year
     */
    record Selection(Month through, Money from, BigDecimal below) {}

    /**
     * By when a unit chooses what to do after a warning, and what is proposed if it does not (预警处置).
     *
     * @param within the deadline, counted from the day of the report
     * @param colours overall colours that ask for a choice; a warning by a fixed point or a gap always does
     * @param options what can be chosen
     * @param otherwise what is proposed without a choice
     */
    record DispositionRule(
            Deadline.Counted within, Set<Colour> colours, Set<Disposition.Choice> options, CorrectiveKind otherwise) {
        /** Copies the sets. */
        public DispositionRule {
            colours = Set.copyOf(colours);
            options = Set.copyOf(options);
        }
    }

    /**
     * What may be done about a serious problem (严重问题处理).
     *
     * @param colours overall colours that count as serious
     * @param kinds what may be done
     */
    record Serious(Set<Colour> colours, Set<CorrectiveKind> kinds) {
        /** Copies the sets. */
        public Serious {
            colours = Set.copyOf(colours);
            kinds = Set.copyOf(kinds);
        }
    }

    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the colours of an indicator by its time-adjusted progress.
     *
     * @return the scale
     */
    Parameter<ColourScale> indicatorScale();

    /**
     * Returns the colours of budget execution by its time-adjusted progress.
     *
     * @return the scale
     */
    Parameter<ColourScale> executionScale();

    /**
     * Returns which colour is worse than which.
     *
     * @return all colours, the worst first
     */
    Parameter<List<Colour>> worstFirst();

    /**
     * Returns how a progress is rounded where it is stated; colours go by the exact number.
     *
     * @return the rounding
     */
    Parameter<Rounding> rounding();

    /**
     * Returns what the executed amount is divided by.
     *
     * @return the denominator
     */
    Parameter<Denominator> denominator();

    /**
     * Returns the colours of what has no proportion: lower is better, a target of zero, a day, yes or no.
     *
     * @return the colours
     */
    Parameter<Within> within();

    /**
     * Returns the colours of qualitative targets.
     *
     * @return colours by how far the target was attained
     */
    Parameter<Map<Attainment, Colour>> qualitative();

    /**
     * Returns when a target of zero is met.
     *
     * @return the policy
     */
    Parameter<ZeroTarget> zeroTarget();

    /**
     * Returns what a negative target counts as that is not reached.
     *
     * @return {@link Shortfall#MISSED} or {@link Shortfall#JUDGED}
     */
    Parameter<Shortfall> negativeTarget();

    /**
     * Returns what an exact target counts as that is not reached.
     *
     * @return {@link Shortfall#IN_PROPORTION}, with more than the target as reached, or {@link Shortfall#JUDGED}
     */
    Parameter<Shortfall> exactTarget();

    /**
     * Returns which direction is assumed for a number without an operator.
     *
     * @return the rule
     */
    Parameter<UndirectedRule> undirected();

    /**
     * Returns the second levels in which a rate is a level that does not grow with the months, such as a pass rate.
     *
     * @return the second levels
     */
    Parameter<Set<IndicatorAspect>> levelAspects();

    /**
     * Returns what is expected where no forecast was filed.
     *
     * @return the policy
     */
    Parameter<ForecastPolicy> forecast();

    /**
     * Returns between which limits execution is normal.
     *
     * @return the limits, empty where there are none
     */
    Optional<Parameter<Abnormal>> executionAbnormal();

    /**
     * Returns the fixed points of execution.
     *
     * @return the points, empty where there are none
     */
    Optional<Parameter<ExecutionPoints>> executionPoints();

    /**
     * Returns how far targets and money may be apart.
     *
     * @return the gap, empty where nothing is said of it
     */
    Optional<Parameter<GapRule>> progressGap();

    /**
     * Returns which items are picked out for close monitoring.
     *
     * @return the rule, empty where there is none
     */
    Optional<Parameter<Selection>> selection();

    /**
     * Returns the colours for which a cause is to be stated.
     *
     * @return the colours
     */
    Parameter<Set<Colour>> stateCause();

    /**
     * Returns the colours for which a measure is to be taken.
     *
     * @return the colours
     */
    Parameter<Set<Colour>> correct();

    /**
     * Returns the colours for which the target is to be looked at again.
     *
     * @return the colours
     */
    Parameter<Set<Colour>> reviewTarget();

    /**
     * Returns the time limit for measures.
     *
     * @return the time limit, counted from the report
     */
    TimeLimit correction();

    /**
     * Returns the rule on choosing what to do after a warning.
     *
     * @return the rule, empty where there is none
     */
    Optional<Parameter<DispositionRule>> disposition();

    /**
     * Returns what is done about a deviation that stays open after its time.
     *
     * @return the steps, by the number of days overdue from which they are taken
     */
    Parameter<Map<EscalationStep, Integer>> escalation();

    /**
     * Returns what may be done about serious problems.
     *
     * @return the rule
     */
    Parameter<Serious> seriousProblems();

    /**
     * Returns what is done where the causes are objective.
     *
     * @return the kinds, which go together
     */
    Parameter<Set<CorrectiveKind>> objectiveCauses();

    /** A builder of rules; not thread-safe. */
    final class Builder extends ImmutableMonitoringRules.Builder {
        Builder() {}
    }
}
