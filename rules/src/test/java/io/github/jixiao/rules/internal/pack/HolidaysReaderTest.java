package io.github.jixiao.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.rules.calendar.HolidayArrangement;
import io.github.jixiao.rules.law.PackException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The file of a year's holidays")
class HolidaysReaderTest {
    private static final String PATH = "holidays/2019.yaml";
    private static final String FILE = """
            year: 2019
            notices:
              - http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm
            off:
              2018-12-30/2019-01-01: 元旦
              2019-04-05: 清明节
            work:
              2018-12-29: 元旦
            note: Made for this test.
            """;

    @TempDir
    Path directory;

    @BeforeEach
    void folder() throws IOException {
        Files.createDirectory(directory.resolve("holidays"));
    }

    private HolidayArrangement read(String path, String text) {
        try {
            Files.writeString(directory.resolve(path), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return HolidaysReader.read(PackFiles.in(directory), path);
    }

    @Test
    @DisplayName("holds days, periods and the addresses of the notices")
    void isRead() {
        HolidayArrangement holidays = read(PATH, FILE);

        assertThat(holidays.year()).isEqualTo(2019);
        assertThat(holidays.notices())
                .containsExactly(URI.create("http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm"));
        assertThat(holidays.off())
                .extracting(holiday -> holiday.days() + " " + holiday.name())
                .containsExactly("2018-12-30/2019-01-01 元旦", "2019-04-05/2019-04-05 清明节");
        assertThat(holidays.work()).containsExactly(new HolidayArrangement.MakeUpDay(LocalDate.of(2018, 12, 29), "元旦"));
    }

    /** What stands there | what stands there instead (⏎ a line break) | entry | reason. */
    @ParameterizedTest(name = "{0} -> {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        year: 2019 | year: soon | year | must be a whole number
        year: 2019 | year: 2018 | year | must be the year that the file is named after, was 2018
        year: 2019 | '' | year | missing
        '  - http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm' | '  []' | '' | rest on no notice
        - http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm | - the notice | notices | what is not an address
        - http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm | - notice | '' | not the address of a notice: 'notice'
        - http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm | - http://a/b⏎  - http://a/b | notices | an item twice
        'off:' | 'free:' | off | missing
        2019-04-05: 清明节 | 2019-04-31: 清明节 | off | must be a day such as 2022-10-01, was '2019-04-31'
        2019-04-05: 清明节 | 2019-04-05/2019-04-04: 清明节 | off | the last day 2019-04-04 is before the first day 2019-04-05
        2019-04-05: 清明节 | 2019-04-05/: 清明节 | off | not a period of two days
        2019-04-05: 清明节 | 2019-04-05: ' ' | off.2019-04-05 | must be text
        2019-04-05: 清明节 | 2019-04-05: 清明节⏎  2019-04-05: 清明节 | '' | Duplicate Object property
        2019-04-05: 清明节 | 2019-04-05: 清明节⏎  2019-04-04/2019-04-06: 清明节 | '' | 2019-04-05 is named twice
        2019-04-05: 清明节 | 2018-12-29: 元旦 | '' | 2018-12-29 is named twice
        2019-04-05: 清明节 | 2020-04-05: 清明节 | '' | 2020-04-05 is neither in 2019 nor in December before it
        2018-12-29: 元旦 | 2018-12-28: 元旦 | '' | the make-up day 2018-12-28 is a FRIDAY
        2018-12-29: 元旦 | 2018-12-29/2018-12-29: 元旦 | work | must be a day such as
        'note:' | 'source:' | source | unknown key; known here: year, notices, off, work, note
        """)
    void refused(String old, String replacement, String entry, String reason) {
        assertThat(FILE).contains(old);
        String text = FILE.replace(old, replacement.replace("⏎", "\n"));

        PackException refusal = catchThrowableOfType(PackException.class, () -> read(PATH, text));

        assertThat(refusal).isNotNull();
        assertThat(refusal.file()).isEqualTo(PATH);
        assertThat(refusal.entry()).isEqualTo(entry);
        assertThat(refusal).hasMessageContaining(reason);
    }

    @Test
    @DisplayName("may name no day at all")
    void noDays() {
        HolidayArrangement holidays = read(PATH, "year: 2019\nnotices: [http://www.gov.cn/n]\noff: {}\nwork: {}\n");
        assertThat(holidays.off()).isEmpty();
        assertThat(holidays.work()).isEmpty();
    }
}
