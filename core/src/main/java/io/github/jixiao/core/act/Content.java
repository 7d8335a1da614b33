package io.github.jixiao.core.act;

import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an act says, beyond that it was done (履职内容).
 *
 * <p>Each is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface Content {
    /**
     * A performance target as set or adjusted.
     *
     * @param bases what it was based on (依据)
     * @param target the target, empty where the record does not hold it
     */
    record TargetFiled(List<TargetBasis> bases, Optional<PerformanceTarget> target) implements Content {
        /** Copies the list. */
        public TargetFiled {
            bases = List.copyOf(bases);
        }
    }

    /**
     * An adjustment that is asked for (调整申请).
     *
     * @param kind what it changes
     * @param target the target as it is to be, empty where the record does not hold it
     */
    record Adjusted(AdjustmentKind kind, Optional<PerformanceTarget> target) implements Content {}

    /**
     * The result of a target review (审核结果).
     *
     * @param result the result
     */
    record Reviewed(ReviewResult result) implements Content {}

    /**
     * The conclusion of an ex-ante appraisal (评估结论).
     *
     * @param conclusion the conclusion
     */
    record Appraised(AppraisalConclusion conclusion) implements Content {}

    /**
     * What monitoring found.
     *
     * @param likelihood how likely the target is to be reached by the end of the year, empty where not stated
     * @param deviation the widest deviation from the progress that was due, as a share of it, negative behind it; empty where
     *     not stated
     */
    record Monitored(Optional<Likelihood> likelihood, Optional<Ratio> deviation) implements Content {}

    /**
     * The result of an evaluation (评价结果).
     *
     * @param score the score, empty where none was given
     * @param grade the code of the grade, such as {@code excellent}; empty where none was given
     * @param scheme the scoring scheme or form by which it was scored, empty where not stated
     * @param outputAndBenefit the share of output and benefit in all weights, empty where not stated
     * @param evaluation the evaluation itself, empty where the record does not hold it
     */
    record Evaluated(
            Optional<Points> score,
            Optional<String> grade,
            Optional<String> scheme,
            Optional<Ratio> outputAndBenefit,
            Optional<Evaluation> evaluation)
            implements Content {}

    /**
     * The outcome of a spot check (抽查复核结果).
     *
     * @param filed the score that the unit gave itself
     * @param rechecked the score that the check arrived at
     * @param corrected the score that stands afterwards, empty where the filed one stands
     */
    record Rechecked(Points filed, Points rechecked, Optional<Points> corrected) implements Content {}

    /**
     * A decision on applying a result (结果应用).
     *
     * @param decision the decision
     */
    record Applied(ResultDecision decision) implements Content {}

    /**
     * The engagement of a third party (委托事项).
     *
     * @param scope what it is to do, empty where not stated
     * @param stages in which stages
     * @param conflictsDeclared whether it declared its conflicts of interest, or that it has none
     */
    record Engaged(Optional<String> scope, List<Stage> stages, boolean conflictsDeclared) implements Content {
        /** Copies the list. */
        public Engaged {
            stages = List.copyOf(stages);
        }
    }

    /**
     * A report issued by a third party.
     *
     * @param leadEvaluator the lead evaluator who signed it (主评人), empty where nobody did
     * @param sealed whether it carries the seal of the institution
     * @param conclusions how many conclusions it draws
     * @param evidenced how many of them name their evidence
     */
    record Issued(Optional<String> leadEvaluator, boolean sealed, int conclusions, int evidenced) implements Content {}

    /**
     * What a report, package or disclosure contains.
     *
     * @param sections its sections
     * @param items the items that it shows one by one
     */
    record Sections(List<ReportSection> sections, List<String> items) implements Content {
        /** Copies the lists. */
        public Sections {
            sections = List.copyOf(sections);
            items = List.copyOf(items);
        }
    }

    /**
     * Rules of management (制度).
     *
     * @param stages the stages that they govern
     * @param version their document number or version, empty where not stated
     * @param from the first day on which they are in force, empty where not stated
     * @param until the last day on which they are in force, empty where there is no end
     */
    record Ruled(List<Stage> stages, Optional<String> version, Optional<LocalDate> from, Optional<LocalDate> until)
            implements Content {
        /** Copies the list. */
        public Ruled {
            stages = List.copyOf(stages);
        }
    }

    /**
     * Whose opinions were heard (听取意见的对象).
     *
     * @param sources whose
     */
    record Heard(List<OpinionSource> sources) implements Content {
        /** Copies the list. */
        public Heard {
            sources = List.copyOf(sources);
        }
    }

    /**
     * The weight of budget performance management in an assessment (考核权重).
     *
     * @param weight the points
     */
    record Weighted(Points weight) implements Content {}

    /**
     * A satisfaction vote (满意度测评).
     *
     * @param valid valid ballots
     * @param satisfied of these, those that are satisfied
     */
    record Voted(int valid, int satisfied) implements Content {}

    /**
     * A deadline moved by decision (延期).
     *
     * @param clause the clause whose duty it is
     * @param until the new last day
     */
    record Extended(ProvisionRef clause, LocalDate until) implements Content {}

    /**
     * A deadline that stands still (期限中止).
     *
     * @param clause the clause whose duty it is
     * @param period the days that do not count
     */
    record Suspended(ProvisionRef clause, DateRange period) implements Content {}

    /**
     * A statement that a clause was kept, with its evidence (说明).
     *
     * @param clause the clause
     */
    record Attested(ProvisionRef clause) implements Content {}
}
