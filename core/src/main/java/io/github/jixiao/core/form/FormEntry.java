package io.github.jixiao.core.form;

import io.github.jixiao.core.value.Points;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What was entered in one row of a score form (评分表的填报内容), other than the numbers that rows share.
 *
 * <p>All members are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface FormEntry {
    /**
     * Yes or no (是、否).
     *
     * @param yes whether yes
     */
    record Answer(boolean yes) implements FormEntry {}

    /**
     * A level that was ticked (评定等级), such as 优.
     *
     * @param level the code of the level, as the form has it
     */
    record Ticked(String level) implements FormEntry {}

    /**
     * The points of a checklist that are met (符合的要点); none is a valid entry.
     *
     * @param met the ids of the points, as the form has them
     */
    record Checked(Set<String> met) implements FormEntry {
        /** Copies the ids, keeping their order. */
        public Checked {
            met = Collections.unmodifiableSet(new LinkedHashSet<>(met));
        }
    }

    /**
     * Which of several indicators the row is scored by (择一).
     *
     * @param alternative the id of the indicator, as the form has it
     */
    record Chosen(String alternative) implements FormEntry {}

    /**
     * The points of the evaluator (评价人评分).
     *
     * @param points the points, right or wrong
     */
    record Judged(Points points) implements FormEntry {}

    /**
     * The row does not apply (不适用): neither zero nor missing.
     *
     * @param reason why
     */
    record NotApplicable(String reason) implements FormEntry {}
}
