package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.rules.calendar.WorkCalendar;
import io.github.jixiao.rules.responsibility.LevelRules;
import io.github.jixiao.rules.responsibility.Responsibility;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules of a place and the facts of its government, among which dossiers are kept. */
final class Setting {
    private final LifecycleRules rules;
    private final LevelRules levels;
    private final GovernmentYear facts;
    private final Around around;
    private final Authority authority;
    private final TimeLimits limits;
    private final @Nullable StepRule[] byPlace = new StepRule[TransitionTable.ROWS.size()];

    Setting(
            LifecycleRules rules,
            LevelRules levels,
            Responsibility responsibility,
            WorkCalendar calendar,
            GovernmentYear facts) {
        this.rules = rules;
        this.levels = levels;
        this.facts = facts;
        this.around = new Around(facts);
        this.authority = new Authority(responsibility);
        this.limits = new TimeLimits(this, calendar);
        rules.steps()
                .forEach(rule -> byPlace[
                        Rows.place(Objects.requireNonNull(
                                Rows.named(rule.transition().id())))] = rule);
    }

    LifecycleRules rules() {
        return rules;
    }

    LevelRules levels() {
        return levels;
    }

    GovernmentYear facts() {
        return facts;
    }

    Around around() {
        return around;
    }

    Authority authority() {
        return authority;
    }

    TimeLimits limits() {
        return limits;
    }

    /** The rule of a row, null where no pack states one. */
    @Nullable
    StepRule rule(Transition row) {
        return byPlace[Rows.place(row)];
    }
}
