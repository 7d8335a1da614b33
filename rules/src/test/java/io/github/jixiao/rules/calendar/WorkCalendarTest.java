package io.github.jixiao.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.core.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The working days of 2018 to 2020")
class WorkCalendarTest {
    private static final WorkCalendar THREE = Notices.calendar(Notices.Y2019, Notices.Y2020, Notices.Y2018);
    private static final WorkCalendar ONLY_2018 = Notices.calendar(Notices.Y2018);
    private static final WorkCalendar ONLY_2019 = Notices.calendar(Notices.Y2019);
    private static final WorkCalendar WITHOUT_2019 = Notices.calendar(Notices.Y2018, Notices.Y2020);

    private static void unknown(int year, ThrowingCallable question) {
        assertThat(catchThrowableOfType(UnknownYearException.class, question))
                .isNotNull()
                .extracting(UnknownYearException::year)
                .isEqualTo(year);
    }

    /** From the notices of 2018 and, for the last days of 2018, of 2019. */
    @ParameterizedTest(name = "{0} is worked: {1} with the notice of 2019, {2} without")
    @CsvSource({
        "2018-12-28, true, true",
        "2018-12-29, true, false",
        "2018-12-30, false, false",
        "2018-12-31, false, true"
    })
    void theNextYearsNoticeChangesTheLastDays(LocalDate day, boolean with, boolean without) {
        assertThat(THREE.isWorkingDay(day)).isEqualTo(with);
        assertThat(ONLY_2018.isWorkingDay(day)).isEqualTo(without);
    }

    @Test
    @DisplayName("are settled once the next year is known, and rest on its notices if they reach back")
    void settled() {
        assertThat(ONLY_2018.isSettled(2018)).isFalse();
        assertThat(THREE.isSettled(2018)).isTrue();
        assertThat(ONLY_2019.isSettled(2018)).isFalse();
        assertThat(ONLY_2018.basis(2018)).isEqualTo(Notices.Y2018.notices());
        assertThat(THREE.basis(2018)).hasSize(3).containsAll(Notices.Y2019.notices());
        assertThat(THREE.basis(2019)).isEqualTo(Notices.Y2019.notices());
        unknown(2021, () -> THREE.basis(2021));
    }

    @Test
    @DisplayName("rest on the next year's notices too if those change but a single weekend day")
    void reachingBackByWorkAlone() {
        HolidayArrangement next = Notices.year(2020, "https://www.gov.cn/n", "", "2019-12-28");
        assertThat(Notices.calendar(Notices.Y2019, next).basis(2019)).hasSize(3);
    }

    @ParameterizedTest(name = "own notice off {0} worked {1}, next notice off {2} worked {3}: worked {4}")
    @CsvSource({"2018-12-29/2018-12-29, '', '', 2018-12-29, true", "'', 2018-12-29, 2018-12-29/2018-12-29, '', false"})
    void theLaterNoticePrevails(String off, String work, String nextOff, String nextWork, boolean worked) {
        HolidayArrangement own = Notices.year(2018, "https://www.gov.cn/a", off, work);
        HolidayArrangement next = Notices.year(2019, "https://www.gov.cn/b", nextOff, nextWork);

        assertThat(Notices.calendar(own, next).isWorkingDay(LocalDate.of(2018, 12, 29)))
                .isEqualTo(worked);
    }

    /** 2019: 261 weekdays less 17 off, plus 6 weekend days. 2020: 262 less 19, plus 6. 2018: 261 less 18, plus 7. */
    @ParameterizedTest(name = "the year {0} has {1}")
    @CsvSource({"2018, 250", "2019, 250", "2020, 249"})
    void howMany(int year, int days) {
        assertThat(THREE.workingDaysIn(DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))))
                .isEqualTo(days);
    }

    /** Labour Day 2019: 28 April and 5 May, both Sundays, are worked; 1 to 4 May are off. */
    @ParameterizedTest(name = "{1} working days from {0} is {2}")
    @CsvSource({
        "2019-04-26, 1, 2019-04-28",
        "2019-04-26, 3, 2019-04-30",
        "2019-04-26, 4, 2019-05-05",
        "2019-04-26, 5, 2019-05-06",
        "2019-05-01, 1, 2019-05-05",
        "2019-05-04, 1, 2019-05-05",
        "2019-05-04, 0, 2019-05-04",
        "2019-05-06, -1, 2019-05-05",
        "2019-05-05, -1, 2019-04-30",
        "2019-05-04, -1, 2019-04-30",
        "2019-05-06, -4, 2019-04-28",
        "2019-12-31, 1, 2020-01-02",
        "2020-01-02, -1, 2019-12-31"
    })
    void plus(LocalDate day, int count, LocalDate expected) {
        assertThat(THREE.plusWorkingDays(day, count)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "the first from {0} is {1}")
    @CsvSource({
        "2019-04-30, 2019-04-30",
        "2019-05-01, 2019-05-05",
        "2019-05-04, 2019-05-05",
        "2019-05-05, 2019-05-05",
        "2019-05-11, 2019-05-13"
    })
    void firstFrom(LocalDate day, LocalDate expected) {
        assertThat(THREE.firstWorkingDayFrom(day)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({
        "2019-05-01/2019-05-04, 0",
        "2019-04-30/2019-05-04, 1",
        "2019-05-01/2019-05-05, 1",
        "2019-05-05/2019-05-05, 1",
        "2019-04-28/2019-05-06, 5"
    })
    void within(String period, int days) {
        assertThat(THREE.workingDaysIn(DateRange.parse(period))).isEqualTo(days);
    }

    @Test
    @DisplayName("of any other year are not guessed, and the refusal names the year and those there are")
    void otherYears() {
        unknown(2017, () -> THREE.isWorkingDay(LocalDate.of(2017, 12, 31)));
        unknown(2021, () -> THREE.isWorkingDay(LocalDate.of(2021, 1, 1)));
        unknown(-1, () -> THREE.isWorkingDay(LocalDate.of(-1, 1, 1)));
        unknown(-2, () -> THREE.plusWorkingDays(LocalDate.of(-1, 1, 1), -1));
        assertThat(THREE.isWorkingDay(LocalDate.of(2018, 1, 1))).isFalse();
        assertThat(THREE.isWorkingDay(LocalDate.of(2020, 12, 31))).isTrue();
        assertThatThrownBy(() -> THREE.isWorkingDay(LocalDate.of(2021, 1, 1)))
                .hasMessage("no holiday notice of 2021 is recorded, so its working days are unknown;"
                        + " the years that have one are [2018, 2019, 2020]");
        assertThatThrownBy(() -> WorkCalendar.NONE.isWorkingDay(LocalDate.of(2021, 1, 1)))
                .hasMessageEndingWith("; no year has one");
    }

    @Test
    @DisplayName("count from a day of an unknown year if no day of it is counted")
    void fromTheEdge() {
        LocalDate first = LocalDate.of(2019, 1, 2);
        assertThat(ONLY_2019.plusWorkingDays(LocalDate.of(2018, 12, 31), 1)).isEqualTo(first);
        unknown(2018, () -> ONLY_2019.plusWorkingDays(LocalDate.of(2018, 12, 30), 1));
        unknown(2018, () -> ONLY_2019.plusWorkingDays(first, -1));
        assertThat(ONLY_2019.plusWorkingDays(LocalDate.of(2020, 1, 1), -1)).isEqualTo(LocalDate.of(2019, 12, 31));
        unknown(2020, () -> ONLY_2019.plusWorkingDays(LocalDate.of(2020, 1, 2), -1));
        unknown(2020, () -> ONLY_2019.plusWorkingDays(LocalDate.of(2019, 12, 31), 1));
        assertThat(ONLY_2019.plusWorkingDays(LocalDate.of(1, 1, 1), 0)).isEqualTo(LocalDate.of(1, 1, 1));
    }

    /** 2019 has 250 working days, the first on 2 January and the last on 31 December. */
    @Test
    @DisplayName("can be counted to the last of a known year and no further, however far")
    void toTheEnd() {
        LocalDate before = LocalDate.of(2018, 12, 31);
        LocalDate after = LocalDate.of(2020, 1, 1);
        assertThat(ONLY_2019.plusWorkingDays(before, 250)).isEqualTo(LocalDate.of(2019, 12, 31));
        unknown(2020, () -> ONLY_2019.plusWorkingDays(before, 251));
        unknown(2020, () -> ONLY_2019.plusWorkingDays(before, Integer.MAX_VALUE));
        assertThat(ONLY_2019.plusWorkingDays(after, -250)).isEqualTo(LocalDate.of(2019, 1, 2));
        unknown(2018, () -> ONLY_2019.plusWorkingDays(after, -251));
        unknown(2018, () -> ONLY_2019.plusWorkingDays(after, Integer.MIN_VALUE));
    }

    /** 1 January 2018 is off; Tuesday 2 January is the first day worked. */
    @Test
    @DisplayName("include the very first of the first known year")
    void theFirst() {
        LocalDate first = LocalDate.of(2018, 1, 2);
        assertThat(THREE.isWorkingDay(first)).isTrue();
        assertThat(THREE.workingDaysIn(DateRange.of(first, first))).isEqualTo(1);
        assertThat(THREE.plusWorkingDays(LocalDate.of(2018, 1, 1), 1)).isEqualTo(first);
        assertThat(THREE.plusWorkingDays(LocalDate.of(2018, 1, 3), -1)).isEqualTo(first);
        unknown(2017, () -> THREE.plusWorkingDays(first, -1));
    }

    @Test
    @DisplayName("are not counted over a gap between known years")
    void gap() {
        LocalDate friday = LocalDate.of(2018, 12, 28);
        assertThat(WITHOUT_2019.plusWorkingDays(friday, 1)).isEqualTo(LocalDate.of(2018, 12, 31));
        unknown(2019, () -> WITHOUT_2019.plusWorkingDays(friday, 2));
        unknown(2019, () -> WITHOUT_2019.plusWorkingDays(LocalDate.of(2020, 1, 2), -1));
        unknown(2019, () -> WITHOUT_2019.plusWorkingDays(LocalDate.of(2019, 6, 1), 1));
        unknown(2019, () -> WITHOUT_2019.plusWorkingDays(LocalDate.of(2019, 6, 1), -1));
        unknown(2019, () -> WITHOUT_2019.workingDaysIn(DateRange.parse("2018-12-31/2020-01-02")));
        unknown(2021, () -> WITHOUT_2019.workingDaysIn(DateRange.parse("2020-12-31/2021-01-01")));
        unknown(2017, () -> WITHOUT_2019.workingDaysIn(DateRange.parse("2017-12-31/2018-01-01")));
    }

    @Test
    @DisplayName("are told with the years, each of which stands once")
    void years() {
        assertThat(WITHOUT_2019.years()).containsExactly(2018, 2020);
        assertThat(WITHOUT_2019.arrangement(2018)).contains(Notices.Y2018);
        assertThat(WITHOUT_2019.arrangement(2019)).isEmpty();
        assertThat(WITHOUT_2019).hasToString("working days of [2018, 2020]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkCalendar.of(List.of(Notices.Y2018, Notices.Y2019, Notices.Y2018)))
                .withMessage("the holidays of 2018 stand twice");
    }
}
