package io.github.jixiao.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The holidays of a year")
class HolidayArrangementTest {
    private static final String NOTICE = "https://www.gov.cn/notice";

    @ParameterizedTest(name = "of {0} with ''{1}'' off and ''{2}'' worked: {3}")
    @CsvSource({
        "1948, '', '', 'the year of holidays must be 1949 to 2999, was 1948'",
        "3000, '', '', 'the year of holidays must be 1949 to 2999, was 3000'",
        "2019, 2018-11-30/2018-12-01, '', 2018-11-30 is neither in 2019 nor in December before it",
        "2019, 2019-12-31/2020-01-01, '', 2020-01-01 is neither in 2019 nor in December before it",
        "2019, 2017-12-31/2017-12-31, '', 2017-12-31 is neither in 2019 nor in December before it",
        "2019, 2019-01-01/9999-01-01, '', 9999-01-01 is neither in 2019 nor in December before it",
        "2019, '', 2018-11-25, 2018-11-25 is neither in 2019 nor in December before it",
        "2019, '', 2020-01-04, 2020-01-04 is neither in 2019 nor in December before it",
        "2019, 2019-05-01/2019-05-04 2019-05-04/2019-05-06, '', 2019-05-04 is named twice",
        "2019, 2019-05-01/2019-05-04, 2019-05-04, 2019-05-04 is named twice",
        "2019, '', 2019-05-05 2019-05-05, 2019-05-05 is named twice",
        "2019, '', 2019-05-03, 'the make-up day 2019-05-03 is a FRIDAY, which is worked anyway'",
        "2019, '', 2019-05-06, 'the make-up day 2019-05-06 is a MONDAY, which is worked anyway'"
    })
    void unusable(int year, String off, String work, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notices.year(year, NOTICE, off, work))
                .withMessage(reason);
    }

    @Test
    @DisplayName("rest on a notice that has an address")
    void notices() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notices.year(2019, "", "", ""))
                .withMessage("the holidays of 2019 rest on no notice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notices.year(2019, "notice-1", "", ""))
                .withMessage("not the address of a notice: 'notice-1'");
    }

    @Test
    @DisplayName("may be of the first and the last year, and reach from 1 December before to 31 December")
    void limits() {
        assertThat(Notices.year(1949, NOTICE, "", "").year()).isEqualTo(1949);
        assertThat(Notices.year(2999, NOTICE, "", "").year()).isEqualTo(2999);
        assertThat(Notices.year(2019, NOTICE, "2018-12-01/2018-12-03 2019-12-31/2019-12-31", "")
                        .off())
                .hasSize(2);
    }

    @Test
    @DisplayName("are kept in order, and may have a Saturday and the Sunday after it worked")
    void order() {
        HolidayArrangement holidays =
                Notices.year(2019, NOTICE, "2019-05-01/2019-05-04 2019-02-04/2019-02-10", "2019-02-03 2019-02-02");

        assertThat(holidays.off().get(0).days().first()).isEqualTo(LocalDate.of(2019, 2, 4));
        assertThat(holidays.work().get(0).day()).isEqualTo(LocalDate.of(2019, 2, 2));
    }
}
