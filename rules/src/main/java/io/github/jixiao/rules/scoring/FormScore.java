package io.github.jixiao.rules.scoring;

import java.util.List;

/**
 * The score of a filled form (评分表得分): the score as of any evaluation, and that of each first level.
 *
 * <p>Immutable and thread-safe.
 *
 * @param score total, grade, rows, findings and calculation sheet; its scheme is the id of the form
 * @param sections the scores of the first levels, in order; one without points where a row of it could not be scored
 * @since 0.1.0
 */
public record FormScore(Score score, List<RowScore> sections) {
    /** Copies the list. */
    public FormScore {
        sections = List.copyOf(sections);
    }
}
