package io.github.jixiao.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.rules.calendar.HolidayArrangement;
import io.github.jixiao.rules.calendar.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The shipped holidays of 2017 to 2026")
class HolidaysReaderCases {
    private static final PackFiles NATION = PackFiles.shipped("cn");
    private static final WorkCalendar CALENDAR = WorkCalendar.of(IntStream.rangeClosed(2017, 2026)
            .mapToObj(HolidaysReaderCases::holidays)
            .toList());

    private static HolidayArrangement holidays(int year) {
        return HolidaysReader.read(NATION, "holidays/" + year + ".yaml");
    }

    /** Picked from the notices: where days off and weekend days worked begin and end, with their neighbours. */
    @ParameterizedTest(name = "{0}, a {1}, is worked: {2}")
    @CsvSource(textBlock = """
        # 2017: Spring Festival 27 January to 2 February; Sunday 22 January and Saturday 4 February are worked
        2017-01-21, SATURDAY, false
        2017-01-22, SUNDAY, true
        2017-01-23, MONDAY, true
        2017-01-26, THURSDAY, true
        2017-01-27, FRIDAY, false
        2017-02-02, THURSDAY, false
        2017-02-03, FRIDAY, true
        2017-02-04, SATURDAY, true
        2017-02-05, SUNDAY, false
        # 2018: National Day 1 to 7 October; Saturday 29 and Sunday 30 September are worked
        2018-09-28, FRIDAY, true
        2018-09-29, SATURDAY, true
        2018-09-30, SUNDAY, true
        2018-10-01, MONDAY, false
        2018-10-05, FRIDAY, false
        2018-10-06, SATURDAY, false
        2018-10-08, MONDAY, true
        # 2019: New Year 30 December to 1 January; Saturday 29 December 2018 is worked
        2018-12-28, FRIDAY, true
        2018-12-29, SATURDAY, true
        2018-12-30, SUNDAY, false
        2018-12-31, MONDAY, false
        2019-01-01, TUESDAY, false
        2019-01-02, WEDNESDAY, true
        # 2019, second notice: Labour Day 1 to 4 May; Sundays 28 April and 5 May are worked
        2019-04-27, SATURDAY, false
        2019-04-28, SUNDAY, true
        2019-04-30, TUESDAY, true
        2019-05-01, WEDNESDAY, false
        2019-05-03, FRIDAY, false
        2019-05-04, SATURDAY, false
        2019-05-05, SUNDAY, true
        2019-05-06, MONDAY, true
        # 2020, second notice: Spring Festival from 24 January prolonged to 2 February; Sunday 19 January is worked
        2020-01-18, SATURDAY, false
        2020-01-19, SUNDAY, true
        2020-01-23, THURSDAY, true
        2020-01-24, FRIDAY, false
        2020-01-30, THURSDAY, false
        2020-01-31, FRIDAY, false
        2020-02-01, SATURDAY, false
        2020-02-02, SUNDAY, false
        2020-02-03, MONDAY, true
        # 2021: Spring Festival 11 to 17 February; Sunday 7 and Saturday 20 February are worked
        2021-02-06, SATURDAY, false
        2021-02-07, SUNDAY, true
        2021-02-10, WEDNESDAY, true
        2021-02-11, THURSDAY, false
        2021-02-17, WEDNESDAY, false
        2021-02-18, THURSDAY, true
        2021-02-20, SATURDAY, true
        2021-02-21, SUNDAY, false
        # 2022: Spring Festival 31 January to 6 February; Saturday 29 and Sunday 30 January are worked
        2022-01-28, FRIDAY, true
        2022-01-29, SATURDAY, true
        2022-01-30, SUNDAY, true
        2022-01-31, MONDAY, false
        2022-02-04, FRIDAY, false
        2022-02-05, SATURDAY, false
        2022-02-07, MONDAY, true
        # 2023: New Year 31 December to 2 January; no day is worked for it
        2022-12-30, FRIDAY, true
        2022-12-31, SATURDAY, false
        2023-01-02, MONDAY, false
        2023-01-03, TUESDAY, true
        # 2023: Spring Festival 21 to 27 January; Saturday 28 and Sunday 29 January are worked
        2023-01-20, FRIDAY, true
        2023-01-23, MONDAY, false
        2023-01-27, FRIDAY, false
        2023-01-28, SATURDAY, true
        2023-01-29, SUNDAY, true
        2023-01-30, MONDAY, true
        # 2024: Spring Festival 10 to 17 February, not its eve; Sundays 4 and 18 February are worked
        2024-02-03, SATURDAY, false
        2024-02-04, SUNDAY, true
        2024-02-09, FRIDAY, true
        2024-02-12, MONDAY, false
        2024-02-16, FRIDAY, false
        2024-02-17, SATURDAY, false
        2024-02-18, SUNDAY, true
        2024-02-19, MONDAY, true
        # 2025: Spring Festival 28 January to 4 February; Sunday 26 January and Saturday 8 February are worked
        2025-01-25, SATURDAY, false
        2025-01-26, SUNDAY, true
        2025-01-27, MONDAY, true
        2025-01-28, TUESDAY, false
        2025-02-04, TUESDAY, false
        2025-02-05, WEDNESDAY, true
        2025-02-08, SATURDAY, true
        2025-02-09, SUNDAY, false
        # 2026: New Year 1 to 3 January; Sunday 4 January is worked
        2026-01-01, THURSDAY, false
        2026-01-02, FRIDAY, false
        2026-01-03, SATURDAY, false
        2026-01-04, SUNDAY, true
        2026-01-05, MONDAY, true
        # 2026: Spring Festival 15 to 23 February; Saturdays 14 and 28 February are worked
        2026-02-14, SATURDAY, true
        2026-02-15, SUNDAY, false
        2026-02-23, MONDAY, false
        2026-02-24, TUESDAY, true
        2026-02-28, SATURDAY, true
        2026-03-01, SUNDAY, false
        """)
    void picked(LocalDate day, DayOfWeek weekday, boolean worked) {
        assertThat(day.getDayOfWeek()).isEqualTo(weekday);
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(worked);
    }

    /**
     * Days off and make-up days are the sums of the numbers in the notices of the year, such as 1+7+3+3+1+1+7 for 2018.
     * Working days are the days of the year less its Saturdays and Sundays and less the public holidays, of which there
     * are 11 a year and from 2025 on 13 (全国年节及纪念日放假办法, as amended in 2024); 2020 has two less, Friday 31 January and
     * Saturday 1 February.
     */
    @ParameterizedTest(name = "{0}: {1} days off, {2} make-up days, {3} working days, notice {4}")
    @CsvSource({
        "2017, 24, 5, 249, 2016-12/01/content_5141603.htm",
        "2018, 23, 6, 250, 2017-11/30/content_5243579.htm",
        "2019, 24, 7, 250, 2019-03/22/content_5375877.htm",
        "2020, 30, 6, 249, 2020-01/27/content_5472352.htm",
        "2021, 31, 7, 250, 2020-11/25/content_5564127.htm",
        "2022, 31, 7, 249, 2021-10/25/content_5644835.htm",
        "2023, 27, 7, 249, 2022-12/08/content_5730844.htm",
        "2024, 28, 8, 251, 202310/content_6911528.htm",
        "2025, 28, 5, 248, 202411/content_6986383.htm",
        "2026, 33, 6, 248, 202511/content_7047091.htm"
    })
    void counted(int year, long off, int work, int working, String lastNotice) {
        HolidayArrangement holidays = holidays(year);

        assertThat(holidays.off().stream()
                        .mapToLong(holiday -> ChronoUnit.DAYS.between(
                                        holiday.days().first(), holiday.days().last())
                                + 1)
                        .sum())
                .isEqualTo(off);
        assertThat(holidays.work()).hasSize(work);
        assertThat(CALENDAR.workingDaysIn(DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))))
                .isEqualTo(working);
        assertThat(holidays.notices().get(holidays.notices().size() - 1).toString())
                .endsWith("www.gov.cn/zhengce/zhengceku/" + lastNotice);
    }

    @Test
    @DisplayName("change the last days of the year before in 2019 and 2023 only")
    void turnsOfTheYear() {
        assertThat(IntStream.rangeClosed(2017, 2025)
                        .filter(year -> CALENDAR.basis(year).size()
                                > holidays(year).notices().size()))
                .containsExactly(2018, 2022);
    }
}
