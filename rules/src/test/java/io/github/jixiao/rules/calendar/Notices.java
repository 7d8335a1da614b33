package io.github.jixiao.rules.calendar;

import io.github.jixiao.core.value.DateRange;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The holidays of 2018 to 2020, transcribed from the notices of the State Council. */
final class Notices {
    static final HolidayArrangement Y2018 = year(
            2018,
            "http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm",
            "2018-01-01/2018-01-01 2018-02-15/2018-02-21 2018-04-05/2018-04-07 2018-04-29/2018-05-01"
                    + " 2018-06-18/2018-06-18 2018-09-24/2018-09-24 2018-10-01/2018-10-07",
            "2018-02-11 2018-02-24 2018-04-08 2018-04-28 2018-09-29 2018-09-30");
    static final HolidayArrangement Y2019 = year(
            2019,
            "http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm"
                    + " http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm",
            "2018-12-30/2019-01-01 2019-02-04/2019-02-10 2019-04-05/2019-04-05 2019-05-01/2019-05-04"
                    + " 2019-06-07/2019-06-07 2019-09-13/2019-09-13 2019-10-01/2019-10-07",
            "2018-12-29 2019-02-02 2019-02-03 2019-04-28 2019-05-05 2019-09-29 2019-10-12");
    static final HolidayArrangement Y2020 = year(
            2020,
            "http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm"
                    + " http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm",
            "2020-01-01/2020-01-01 2020-01-24/2020-02-02 2020-04-04/2020-04-06 2020-05-01/2020-05-05"
                    + " 2020-06-25/2020-06-27 2020-10-01/2020-10-08",
            "2020-01-19 2020-04-26 2020-05-09 2020-06-28 2020-09-27 2020-10-10");

    private Notices() {}

    /** Lists joined by spaces. */
    static HolidayArrangement year(int year, String notices, String off, String work) {
        return new HolidayArrangement(
                year,
                items(notices).map(URI::create).toList(),
                items(off)
                        .map(days -> new HolidayArrangement.Holiday(DateRange.parse(days), "节"))
                        .toList(),
                items(work)
                        .map(day -> new HolidayArrangement.MakeUpDay(LocalDate.parse(day), "节"))
                        .toList());
    }

    static WorkCalendar calendar(HolidayArrangement... years) {
        return WorkCalendar.of(List.of(years));
    }

    private static Stream<String> items(String text) {
        return Stream.of(text.split(" ")).filter(item -> !item.isEmpty());
    }
}
