package io.github.jixiao.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Text;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All days are counted by hand on the calendar of the year. */
@DisplayName("A deadline")
class DeadlineTest {
    private static final WorkCalendar CALENDAR = Notices.calendar(Notices.Y2018, Notices.Y2019, Notices.Y2020);
    private static final FiscalYear YEAR = FiscalYear.of(2019);

    private static Due due(String deadline, String event, WorkCalendar calendar) {
        return Deadline.parse(deadline)
                .due(Optional.of(LocalDate.parse(event)), YEAR, calendar)
                .orElseThrow();
    }

    /** 1 to 4 May 2019 are off, Sunday 5 May is worked; 18 May is a Saturday. */
    @ParameterizedTest(name = "{0} an event on {1} leaves {2}")
    @CsvSource(delimiter = '|', textBlock = """
        20 days after | 2019-04-11 | 2019-04-11/2019-05-01
        20 days after, or the next working day | 2019-04-10 | 2019-04-10/2019-04-30
        20 days after, or the next working day | 2019-04-11 | 2019-04-11/2019-05-05
        20 days after, or the next working day | 2019-04-14 | 2019-04-14/2019-05-05
        20 days after, or the next working day | 2019-04-15 | 2019-04-15/2019-05-05
        20 days after, or the next working day | 2019-04-16 | 2019-04-16/2019-05-06
        20 days after, or the next working day | 2019-04-28 | 2019-04-28/2019-05-20
        20 working days after | 2019-04-22 | 2019-04-22/2019-05-21
        6 months after | 2019-08-31 | 2019-08-31/2020-02-29
        30 days before | 2019-01-31 | ../2019-01-01
        3 working days before | 2019-05-06 | ../2019-04-29
        by 08-31 | 2019-04-11 | ../2019-08-31
        """)
    void counted(String deadline, String event, String due) {
        assertThat(due(deadline, event, CALENDAR)).hasToString(due);
    }

    @ParameterizedTest(name = "{0} for the fiscal year {1} leaves {2}")
    @CsvSource(delimiter = '|', textBlock = """
        by 08-31 | 2019 | ../2019-08-31
        by 08-31, or the next working day | 2019 | ../2019-09-02
        by 06-30 of year-1 | 2019 | ../2018-06-30
        by 06-30 of year-1, or the next working day | 2019 | ../2018-07-02
        by 02-29 | 2019 | ../2019-02-28
        by 02-29 | 2020 | ../2020-02-29
        06-01 to 09-30 | 2019 | 2019-06-01/2019-09-30
        06-01 to 09-30 of year+1 | 2018 | 2019-06-01/2019-09-30
        06-01 to 09-29 of year+1, or the next working day | 2017 | 2018-06-01/2018-09-29
        10-01 to 10-06, or the next working day | 2019 | 2019-10-01/2019-10-08
        """)
    void dated(String deadline, int year, String due) {
        assertThat(Deadline.parse(deadline).due(Optional.empty(), FiscalYear.of(year), CALENDAR))
                .contains(Due.parse(due));
    }

    @Test
    @DisplayName("that is counted from an event does not run without it")
    void noEvent() {
        assertThat(Deadline.parse("20 days after").due(Optional.empty(), YEAR, CALENDAR))
                .isEmpty();
        assertThat(Deadline.parse("30 days before").due(Optional.empty(), YEAR, CALENDAR))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} needs the holidays: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        20 days after | false
        2 months after | false
        30 days before | false
        by 08-31 | false
        06-01 to 09-30 | false
        20 working days after | true
        3 working days before | true
        20 days after, or the next working day | true
        by 08-31, or the next working day | true
        06-01 to 09-30, or the next working day | true
        """)
    void holidays(String deadline, boolean needed) {
        if (needed) {
            assertThatExceptionOfType(UnknownYearException.class)
                    .isThrownBy(() -> due(deadline, "2019-04-10", WorkCalendar.NONE))
                    .withMessageStartingWith("no holiday notice of 2019");
        } else {
            assertThat(due(deadline, "2019-04-10", WorkCalendar.NONE)).isEqualTo(due(deadline, "2019-04-10", CALENDAR));
        }
    }

    /** Twenty days after 10 April 2019, with one day suspended, end on 1 May, which is off until Sunday the 5th. */
    @Test
    @DisplayName("that was suspended rolls forward from the day on which it then ends")
    void suspended() {
        LocalDate event = LocalDate.of(2019, 4, 10);
        Deadline.After deadline = new Deadline.After(Term.parse("20 days"), LastDay.ROLLS_FORWARD);

        assertThat(deadline.due(event, List.of(DateRange.parse("2019-04-30/2019-04-30")), CALENDAR))
                .isEqualTo(Due.of(event, LocalDate.of(2019, 5, 5)));
        assertThat(deadline.due(event, List.of(DateRange.parse("2019-05-01/2019-05-01")), CALENDAR))
                .isEqualTo(Due.of(event, LocalDate.of(2019, 4, 30)));
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
        20 days after | 事件发生后20日内 | within 20 days after the event
        20 working days after | 事件发生后20个工作日内 | within 20 working days after the event
        6 months after | 事件发生后6个月内 | within 6 months after the event
        1 day after, or the next working day | 事件发生后1日内（遇非工作日顺延） | within 1 day after the event (or the next working day)
        30 days before | 事件发生30日前 | at least 30 days before the event
        by 08-31 | 每年8月31日前 | by 31 August each year
        by 06-30 of year-1 | 上年6月30日前 | by 30 June of the year before
        by 02-29 of year+1 | 次年2月底前 | by the end of February of the next year
        by 06-30 of year+2 | 2年后的6月30日前 | by 30 June 2 years later
        by 06-30 of year-3, or the next working day | 3年前的6月30日前（遇非工作日顺延） | by 30 June 3 years earlier (or the next working day)
        06-01 to 09-30 of year+1 | 次年6月至9月 | June to September of the next year
        08-01 to 08-31 | 每年8月 | August each year
        02-01 to 02-29 | 每年2月 | February each year
        01-01 to 02-28 | 每年1月1日至2月28日 | 1 January to 28 February each year
        06-02 to 09-30 | 每年6月2日至9月30日 | 2 June to 30 September each year
        06-01 to 09-29 | 每年6月1日至9月29日 | 1 June to 29 September each year
        """)
    void inWords(String text, String zh, String en) {
        Deadline deadline = Deadline.parse(text);
        assertThat(deadline).hasToString(text);
        assertThat(deadline.describe()).isEqualTo(new Text(zh, en));
    }

    @Test
    @DisplayName("is told with the event that it is counted from")
    void withEvent() {
        Text session = new Text("会议举行", "the session");
        assertThat(new Deadline.Before(Term.parse("30 days")).describe(session))
                .isEqualTo(new Text("会议举行30日前", "at least 30 days before the session"));
        assertThat(Deadline.After.of(Term.parse("20 days")).describe(new Text("批准", "the approval")))
                .isEqualTo(new Text("批准后20日内", "within 20 days after the approval"));
    }

    @Test
    @DisplayName("stays on its last day unless it says otherwise")
    void stays() {
        assertThat(Deadline.After.of(Term.parse("20 days"))).isEqualTo(Deadline.parse("20 days after"));
        assertThat(Deadline.OnDay.of(MonthDay.of(8, 31))).isEqualTo(Deadline.parse("by 08-31"));
        assertThat(Deadline.Window.of(MonthDay.of(6, 1), MonthDay.of(9, 30), 1))
                .isEqualTo(Deadline.parse("06-01 to 09-30 of year+1"));
    }

    @ParameterizedTest(name = "is not ''{0}''")
    @ValueSource(
            strings = {
                "",
                "20 days",
                "after",
                "0 days after",
                "30 days before, or the next working day",
                "by 8-31",
                "by 02-30",
                "by 13-01",
                "by 08-31 of year",
                "by 08-31 of year+0",
                "by 08-31 of year+10",
                "09-30 to 06-01",
                "06-01 to 09-31",
                "06-01 to"
            })
    void notWritten(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Deadline.parse(text));
    }

    @Test
    @DisplayName("between two days of a year may be one day, but does not run backwards")
    void order() {
        MonthDay day = MonthDay.of(6, 1);
        assertThat(Deadline.Window.of(day, day, 0)).hasToString("06-01 to 06-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.Window.of(day, MonthDay.of(5, 31), 0))
                .withMessage("the last day 05-31 is before the first day 06-01 of the year");
    }

    @ParameterizedTest(name = "lies at most 9 years away, not {0}")
    @ValueSource(ints = {-10, 10})
    void tooFar(int offset) {
        MonthDay day = MonthDay.of(6, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deadline.OnDay(day, offset, LastDay.STAYS))
                .withMessage("the year must be at most 9 away, was " + offset);
        assertThatIllegalArgumentException().isThrownBy(() -> Deadline.Window.of(day, day, offset));
        assertThat(Deadline.Window.of(day, day, offset - Integer.signum(offset)).yearOffset())
                .isEqualTo(offset - Integer.signum(offset));
    }
}
