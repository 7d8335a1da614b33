package io.github.jixiao.rules.quality;

import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.IndicatorCategory;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is not there: goals, values, content; indicators without a goal, goals without an indicator. */
final class Gaps {
    /** The levels whose indicators have target values; what a framework asks of decision and process is no target. */
    private static final Set<IndicatorCategory> PERFORMANCE = EnumSet.of(
            IndicatorCategory.COST,
            IndicatorCategory.OUTPUT,
            IndicatorCategory.BENEFIT,
            IndicatorCategory.SATISFACTION,
            IndicatorCategory.PERFORMANCE);

    private Gaps() {}

    static void check(Subject subject, Report report) {
        List<Goal> goals = subject.goals();
        boolean anyGoal = goals.stream().anyMatch(Gaps::isWorded);
        boolean anyIndicator = !subject.rows().isEmpty();
        if (!anyGoal) {
            report.tell(QualityCheck.GOAL_MISSING, "/target/goals", List.of());
        }
        for (int i = 0; i < goals.size(); i++) {
            String pointer = Subject.goalPointer(i);
            Goal goal = goals.get(i);
            if (isWorded(goal)) {
                placeholder(subject, goal.text(), pointer + "/text", report);
                if (anyIndicator
                        && subject.filing().complete()
                        && goal.indicators().isEmpty()) {
                    report.tell(QualityCheck.GOAL_WITHOUT_INDICATOR, pointer, List.of(), "text", goal.text());
                }
            } else if (anyGoal) {
                withoutGoal(goal, pointer, report);
            }
        }
        subject.rows().forEach(row -> cells(subject, row, report));
    }

    private static boolean isWorded(Goal goal) {
        return !goal.text().isBlank();
    }

    private static void withoutGoal(Goal goal, String pointer, Report report) {
        for (int i = 0; i < goal.indicators().size(); i++) {
            report.tell(
                    QualityCheck.INDICATOR_WITHOUT_GOAL,
                    pointer + "/indicators/" + i,
                    List.of(),
                    "name",
                    goal.indicators().get(i).name());
        }
    }

    private static void cells(Subject subject, Subject.Row row, Report report) {
        if (!row.name().isBlank()) {
            placeholder(subject, row.name(), row.pointer() + "/name", report);
        }
        String shown = row.cell().shown();
        boolean typed =
                row.indicator().target().isPresent() && row.cell().words().isEmpty();
        if (!shown.isBlank() && !typed) {
            placeholder(subject, shown, row.pointer() + "/target", report);
        } else if (!typed && PERFORMANCE.contains(row.indicator().category())) {
            report.tell(QualityCheck.VALUE_MISSING, row.pointer() + "/target", List.of(), "name", row.name());
        }
    }

    private static void placeholder(Subject subject, String text, String pointer, Report report) {
        if (subject.isPlaceholder(text)) {
            report.tell(QualityCheck.PLACEHOLDER, pointer, subject.by(WordKind.PLACEHOLDER_WORDS), "text", text);
        }
    }
}
