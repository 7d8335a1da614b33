package io.github.jixiao.rules.calendar;

import java.time.LocalDate;

/**
 * What becomes of the last day of a deadline if it is not a working day (期满日遇休息日).
 *
 * <p>The instruments of budget performance are silent on it; the Civil Code (民法典) article 203 lets the last day move for
 * private law. We chose that it stays unless a rule says otherwise.
 *
 * @since 0.1.0
 */
public enum LastDay {
    /** It stays. */
    STAYS,
    /** The next working day takes its place. */
    ROLLS_FORWARD;

    LocalDate settle(LocalDate last, WorkCalendar calendar) {
        return this == STAYS ? last : calendar.firstWorkingDayFrom(last);
    }
}
