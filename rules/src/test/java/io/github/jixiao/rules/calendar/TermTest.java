package io.github.jixiao.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All days are counted by hand on the calendar of the year. */
@DisplayName("A term")
class TermTest {
    private static final WorkCalendar CALENDAR = Notices.calendar(Notices.Y2018, Notices.Y2019, Notices.Y2020);

    @ParameterizedTest(name = "of {1} after {0} ends on {2}")
    @CsvSource({
        "2022-02-10, 1 day, 2022-02-11",
        "2022-02-10, 18 days, 2022-02-28",
        "2022-02-10, 20 days, 2022-03-02",
        "2020-02-10, 20 days, 2020-03-01",
        "2021-12-31, 30 days, 2022-01-30",
        "2019-04-22, 20 working days, 2019-05-21",
        "2019-04-27, 1 working day, 2019-04-28",
        "2022-08-30, 6 months, 2023-02-28",
        "2022-08-28, 6 months, 2023-02-28",
        "2022-08-27, 6 months, 2023-02-27",
        "2023-08-31, 6 months, 2024-02-29",
        "2022-02-28, 1 month, 2022-03-28",
        "2022-03-31, 1 month, 2022-04-30"
    })
    void after(LocalDate event, String term, LocalDate last) {
        assertThat(Term.parse(term).after(event, CALENDAR)).isEqualTo(last);
    }

    @ParameterizedTest(name = "of {1} before {0} ends on {2}")
    @CsvSource({
        "2022-01-31, 30 days, 2022-01-01",
        "2022-01-30, 30 days, 2021-12-31",
        "2022-01-02, 1 day, 2022-01-01",
        "2019-05-06, 3 working days, 2019-04-29",
        "2019-05-05, 1 working day, 2019-04-30",
        "2022-03-31, 1 month, 2022-02-28",
        "2022-03-28, 1 month, 2022-02-28",
        "2022-03-27, 1 month, 2022-02-27"
    })
    void before(LocalDate event, String term, LocalDate last) {
        assertThat(Term.parse(term).before(event, CALENDAR)).isEqualTo(last);
    }

    @Test
    @DisplayName("of calendar days or months needs no calendar, one of working days does")
    void withoutCalendar() {
        LocalDate event = LocalDate.of(2022, 2, 10);
        assertThat(Term.parse("20 days").after(event, WorkCalendar.NONE)).isEqualTo(LocalDate.of(2022, 3, 2));
        assertThat(Term.parse("1 month").before(event, WorkCalendar.NONE)).isEqualTo(LocalDate.of(2022, 1, 10));
        assertThatExceptionOfType(UnknownYearException.class)
                .isThrownBy(() -> Term.parse("20 working days").after(event, WorkCalendar.NONE));
    }

    /** Ten days after 1 March 2022 end on 11 March. */
    @ParameterizedTest(name = "of 10 days after 1 March, suspended {0}, ends on {1}")
    @CsvSource({
        "2022-03-10/2022-03-12, 2022-03-14",
        "2022-03-11/2022-03-13, 2022-03-14",
        "2022-03-12/2022-03-14, 2022-03-11",
        "2022-03-05/2022-03-05, 2022-03-12",
        "2022-02-25/2022-03-01, 2022-03-11",
        "2022-02-25/2022-03-02, 2022-03-12",
        "2022-03-01/2022-03-02, 2022-03-12",
        "2022-03-02/2022-03-02, 2022-03-12",
        "2022-03-02/2022-04-01, 2022-04-11",
        "2022-03-05/2022-03-07 2022-03-06/2022-03-08, 2022-03-15",
        "2022-03-06/2022-03-08 2022-03-05/2022-03-07, 2022-03-15",
        "2022-03-05/2022-03-08 2022-03-06/2022-03-07, 2022-03-15",
        "2022-03-05/2022-03-06 2022-03-05/2022-03-06, 2022-03-13",
        "2022-03-05/2022-03-06 2022-03-07/2022-03-08, 2022-03-15",
        "2022-03-05/2022-03-06 2022-03-13/2022-03-13, 2022-03-14",
        "2022-03-05/2022-03-06 2022-03-14/2022-03-14, 2022-03-13"
    })
    void suspended(String suspensions, LocalDate last) {
        assertThat(Term.parse("10 days").after(LocalDate.of(2022, 3, 1), ranges(suspensions), WorkCalendar.NONE))
                .isEqualTo(last);
    }

    /** Five working days after Wednesday 24 April 2019: 25, 26, Sunday 28, 29 and 30 April; 1 to 4 May are off. */
    @ParameterizedTest(name = "of 5 working days after 24 April 2019, suspended {0}, ends on {1}")
    @CsvSource({
        "2019-04-27/2019-04-27, 2019-04-30",
        "2019-04-27/2019-04-28, 2019-05-05",
        "2019-04-30/2019-05-04, 2019-05-05",
        "2019-04-30/2019-05-05, 2019-05-06",
        "2019-05-01/2019-05-05, 2019-04-30",
        "2019-04-25/2019-04-26 2019-04-26/2019-04-28, 2019-05-07"
    })
    void suspendedWorkingDays(String suspensions, LocalDate last) {
        assertThat(Term.parse("5 working days").after(LocalDate.of(2019, 4, 24), ranges(suspensions), CALENDAR))
                .isEqualTo(last);
    }

    /** A month after 31 January 2022 ends on 28 February. */
    @ParameterizedTest(name = "of a month after 31 January 2022, suspended {0}, ends on {1}")
    @CsvSource({
        "2022-02-28/2022-02-28, 2022-03-01",
        "2022-02-01/2022-02-10, 2022-03-10",
        "2022-03-01/2022-03-02, 2022-02-28"
    })
    void suspendedMonths(String suspensions, LocalDate last) {
        assertThat(Term.parse("1 month").after(LocalDate.of(2022, 1, 31), ranges(suspensions), WorkCalendar.NONE))
                .isEqualTo(last);
    }

    @Test
    @DisplayName("that was not suspended ends when it would")
    void notSuspended() {
        LocalDate event = LocalDate.of(2022, 2, 10);
        assertThat(Term.parse("20 days").after(event, List.of(), WorkCalendar.NONE))
                .isEqualTo(LocalDate.of(2022, 3, 2));
    }

    private static List<DateRange> ranges(String text) {
        return Stream.of(text.split(" ")).map(DateRange::parse).toList();
    }

    @ParameterizedTest(name = "''{0}'' is {1} {2}, {3}")
    @CsvSource({
        "1 day, 1, CALENDAR_DAY, 1日",
        "20 days, 20, CALENDAR_DAY, 20日",
        "1 working day, 1, WORKING_DAY, 1个工作日",
        "20 working days, 20, WORKING_DAY, 20个工作日",
        "6 months, 6, MONTH, 6个月",
        "9999 days, 9999, CALENDAR_DAY, 9999日"
    })
    void written(String text, int amount, Term.Unit unit, String zh) {
        Term term = Term.of(amount, unit);
        assertThat(Term.parse(text)).isEqualTo(term);
        assertThat(term).hasToString(text);
        assertThat(term.describe()).isEqualTo(new Text(zh, text));
    }

    @ParameterizedTest(name = "is not ''{0}''")
    @ValueSource(
            strings = {"", "20", "days", "1 days", "2 day", "020 days", "20  days", "20 weeks", "-1 days", "10000 days"
            })
    void notWritten(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(text))
                .withMessage("not a term such as '20 days', '1 working day' or '6 months': '" + text + "'");
    }

    @ParameterizedTest(name = "is not {0} long")
    @ValueSource(ints = {-1, 0, 10_000})
    void notLong(int amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of(amount, Term.Unit.MONTH))
                .withMessage("a term must be 1 to 9999 long, was " + amount);
    }
}
