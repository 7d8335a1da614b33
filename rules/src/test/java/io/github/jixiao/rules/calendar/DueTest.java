package io.github.jixiao.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The days in time")
class DueTest {
    @ParameterizedTest(name = "from June to September: {0} is {1}, {2} days late")
    @CsvSource({
        "2022-05-31, EARLY, 0",
        "2022-06-01, IN_TIME, 0",
        "2022-06-02, IN_TIME, 0",
        "2022-09-29, IN_TIME, 0",
        "2022-09-30, IN_TIME, 0",
        "2022-10-01, LATE, 1",
        "2022-10-02, LATE, 2"
    })
    void window(LocalDate day, Due.Timing timing, long late) {
        Due due = Due.of(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 9, 30));
        assertThat(due.timing(day)).isEqualTo(timing);
        assertThat(due.contains(day)).isEqualTo(timing == Due.Timing.IN_TIME);
        assertThat(due.daysLate(day)).isEqualTo(late);
    }

    @Test
    @DisplayName("until a day have no first day that anything could be before")
    void open() {
        Due due = Due.until(LocalDate.of(2022, 8, 31));
        assertThat(due.contains(LocalDate.MIN)).isTrue();
        assertThat(due.contains(LocalDate.of(2022, 8, 31))).isTrue();
        assertThat(due.contains(LocalDate.of(2022, 9, 1))).isFalse();
    }

    @ParameterizedTest(name = "{0} extended to {1} are {2}")
    @CsvSource({
        "2022-02-10/2022-03-02, 2022-03-02, 2022-02-10/2022-03-02",
        "2022-02-10/2022-03-02, 2022-03-03, 2022-02-10/2022-03-03",
        "../2022-03-02, 2022-04-30, ../2022-04-30"
    })
    void extended(String due, LocalDate day, String extended) {
        assertThat(Due.parse(due).extendedTo(day)).isEqualTo(Due.parse(extended));
    }

    @Test
    @DisplayName("cannot be extended to a day before the last")
    void shortened() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Due.parse("../2022-03-02").extendedTo(LocalDate.of(2022, 3, 1)))
                .withMessage("an extension to 2022-03-01 is before the last day 2022-03-02");
    }

    @ParameterizedTest(name = "read back from {0}")
    @ValueSource(strings = {"../2022-08-31", "2022-06-01/2022-09-30", "2022-06-01/2022-06-01"})
    void written(String text) {
        assertThat(Due.parse(text)).hasToString(text);
    }

    @ParameterizedTest(name = "are not ''{0}''")
    @ValueSource(
            strings = {
                "",
                "2022-08-31",
                "2022-08-31/..",
                "/2022-08-31",
                "2022-02-30/2022-03-01",
                "../2022-08-31/",
                "a/b"
            })
    void notWritten(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Due.parse(text))
                .withMessage("not two days joined by '/': '" + text + "'");
    }

    @Test
    @DisplayName("may be one, but do not run backwards")
    void order() {
        LocalDate day = LocalDate.of(2022, 3, 2);
        assertThat(Due.of(day, day).contains(day)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Due.of(day, day.minusDays(1)))
                .withMessage("the last day 2022-03-01 is before the first day 2022-03-02");
    }
}
