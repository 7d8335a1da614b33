package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.calendar.Due;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A step that can be made now (可办事项): what, by whom, until when, and what has to be filed with it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the step with its rule
 * @param organs who may make it
 * @param needs what the act must carry
 * @param due the days in time, empty where there is no time limit or none that runs yet
 * @since 0.1.0
 */
public record Option(StepRule rule, List<Organ> organs, List<Guard> needs, Optional<Due> due) {
    /** Copies the lists. */
    public Option {
        organs = List.copyOf(organs);
        needs = List.copyOf(needs);
    }

    /**
     * Returns the step in one line: what, by whom and until when.
     *
     * @return the line in Chinese and English
     */
    public Text asText() {
        Text act = rule.transition().act().label();
        String names = organs.stream().map(Organ::name).collect(Collectors.joining("、"));
        return new Text(
                act.zh() + "（" + names + due.map(days -> "，期限至" + days.last()).orElse("") + "）",
                act.en() + " (" + names.replace("、", ", ")
                        + due.map(days -> ", in time until " + days.last()).orElse("") + ")");
    }
}
