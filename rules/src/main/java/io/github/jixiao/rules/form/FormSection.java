package io.github.jixiao.rules.form;

import io.github.jixiao.core.value.Text;
import java.util.List;

/**
 * A first level of a score form (一级指标) with its rows.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, unique within the form
 * @param label its name
 * @param rows its rows, in order
 * @since 0.1.0
 */
public record FormSection(String id, Text label, List<FormRow> rows) {
    /** Copies the rows. */
    public FormSection {
        rows = List.copyOf(rows);
    }
}
