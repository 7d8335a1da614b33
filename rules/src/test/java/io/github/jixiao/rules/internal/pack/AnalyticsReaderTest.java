package io.github.jixiao.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.law.PackException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The numbers of analytics in a pack")
class AnalyticsReaderTest {
    private static final String NUMBERS = "analytics/all.yaml";

    @TempDir
    Path directory;

    private PackFolder folder;

    @BeforeEach
    void write() {
        folder = PackFolder.in(directory);
        folder.manifest("house", "zz", "instruments/law.yaml", "schemes/main.yaml", NUMBERS, "yardsticks/all.yaml");
        folder.write("yardsticks/all.yaml", "entries:\n" + entry("recheck-tolerance", "5"));
        folder.write(
                NUMBERS,
                "entries:\n"
                        + entry("high-score", "90")
                        + entry("full-marks", "100")
                        + entry("high-share", "0.9")
                        + entry("least-deviation", "3")
                        + entry("least-scores", "10")
                        + entry("over-achievement", "1.2")
                        + entry("untouched-years", "3")
                        + entry("least-digits", "50")
                        + entry("digit-limit", "16.919")
                        + entry("results-over-money", "0.05")
                        + entry("unspent", "0.2")
                        + entry("coverage", "1")
                        + entry("rounding", "{scale: 4, mode: half-up}")
                        + entry(
                                "roll-up-indicators",
                                "{absolute: sum, relative: fund-weighted, rounding: {scale: 4, mode: half-up}}")
                        + entry("roll-up-scores", "{scale: 2, mode: half-up}")
                        + entry("roll-up-rates", "{scale: 1, mode: half-up}")
                        + entry("roll-up-weight", "executed"));
    }

    private static String entry(String name, String value) {
        return "  " + name + ":\n    - {first-year: 2020, value: " + value
                + ", provision: zz:law#1, evidence: fictional}\n";
    }

    private RuleBook book(int year) {
        return RuleBooks.of(directory).inForce(Jurisdiction.parse("zz"), FiscalYear.of(year));
    }

    @Test
    @DisplayName("are read with their provision")
    void read() {
        assertThat(book(2022).analytics().rules().unspent().value()).hasToString("20%");
        assertThat(book(2022).analytics().rules().unspent().basis().entry()).isEqualTo("house/analytics#unspent");
        assertThatCode(() -> book(2022).rollUp()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "over-achievement|1.2|1|must be above 1",
                "over-achievement|1.2|0.9|must be above 1",
                "untouched-years|3|1|must be at least 2",
                "least-scores|10|0|must be at least 1",
                "least-digits|50|0|must be at least 1",
                "high-share|0.9|1.01|must be a share of at most 1",
                "unspent|0.2|-0.2|must not be negative",
                "results-over-money|0.05|2|must be a share of at most 1",
                "digit-limit|16.919|many|must be a number",
                "full-marks|100|0|must be above 0"
            })
    @DisplayName("are refused where they make no sense, naming the entry")
    void refused(String name, String value, String wrong, String reason) {
        folder.edit(NUMBERS, entry(name, value), entry(name, wrong));
        PackException e =
                catchThrowableOfType(PackException.class, () -> book(2022).analytics());
        assertThat(e).hasMessageContaining(reason).hasMessageContaining(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "roll-up-weight|executed|both|unknown 'both'",
                "roll-up-scores|{scale: 2, mode: half-up}|{scale: 7, mode: half-up}|0 to 6 decimals",
                "coverage|1|1.5|must be a share of at most 1"
            })
    @DisplayName("of a roll-up are refused likewise")
    void rollUpRefused(String name, String value, String wrong, String reason) {
        folder.edit(NUMBERS, entry(name, value), entry(name, wrong));
        PackException e =
                catchThrowableOfType(PackException.class, () -> book(2022).rollUp());
        assertThat(e).hasMessageContaining(reason).hasMessageContaining(name);
    }

    @Test
    @DisplayName("are missing before the first year and without an entry, and the refusal says which")
    void missing() {
        folder.edit(NUMBERS, entry("unspent", "0.2"), "");
        assertThat(catchThrowableOfType(PackException.class, () -> book(2022).analytics()))
                .hasMessageContaining("unspent");
        folder.edit("schemes/main.yaml", "first-year: 2020", "first-year: 2019");
        assertThat(catchThrowableOfType(PackException.class, () -> book(2019).rollUp()))
                .hasMessageContaining("earliest fiscal year recorded is 2020");
    }
}
