package io.github.jixiao.rules.form;

import io.github.jixiao.core.value.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a row of a score form measures (指标口径): which numbers of the form, put together in which way.
 *
 * <p>Every form but {@link Form#VALUE} is a rate in percent. Immutable and thread-safe.
 *
 * @param form how the numbers are put together
 * @param label the name of the measure, such as 预算完成率
 * @param part the numbers of the upper side, added up
 * @param less the numbers taken from the upper side; only for {@link Form#RATIO}
 * @param whole the numbers of the lower side, added up; none for {@link Form#VALUE}
 * @since 0.1.0
 */
public record Measure(Form form, Text label, List<String> part, List<String> less, List<String> whole) {
    /** How numbers are put together. */
    public enum Form {
        /** The number itself. */
        VALUE,
        /** Part less deductions, divided by the whole (率). */
        RATIO,
        /** This year's less last year's, divided by last year's (变动率). */
        CHANGE,
        /** What was planned less what was needed, divided by what was planned (节约率). */
        SAVING,
        /** How far the actual is from the planned, either way, divided by the planned (偏差率). */
        DEVIATION
    }

    /**
     * Copies and checks the names.
     *
     * @throws IllegalArgumentException if a side is empty that the form needs, or there where it needs none
     */
    public Measure {
        part = List.copyOf(part);
        less = List.copyOf(less);
        whole = List.copyOf(whole);
        if (part.isEmpty() || whole.isEmpty() != (form == Form.VALUE)) {
            throw new IllegalArgumentException("a " + form + " is taken of " + part + " and " + whole
                    + "; a value has one number, all others have two sides");
        }
        if (!less.isEmpty() && form != Form.RATIO) {
            throw new IllegalArgumentException("only a ratio takes anything from its part, not a " + form);
        }
    }

    /**
     * Returns the names of all numbers used.
     *
     * @return the names, each once
     */
    public Set<String> inputs() {
        Set<String> all = new LinkedHashSet<>(part);
        all.addAll(less);
        all.addAll(whole);
        return all;
    }
}
