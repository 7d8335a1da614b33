package io.github.jixiao.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.quality.Alarm;
import io.github.jixiao.rules.quality.QualityCheck;
import io.github.jixiao.rules.quality.QualityRules;
import io.github.jixiao.rules.quality.WordKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A pack with rules of target quality")
class QualityPackTest {
    private static final String CHECKS = "quality/checks.yaml";
    private static final String WORDS = "quality/words.yaml";
    private static final String THRESHOLDS = "quality/thresholds.yaml";

    @TempDir
    Path directory;

    @TempDir
    Path above;

    @BeforeEach
    void write() {
        PackFolder house = PackFolder.in(directory);
        house.manifest("house", "zz", "instruments/law.yaml", "schemes/main.yaml", CHECKS, WORDS, THRESHOLDS);
        for (String file : new String[] {CHECKS, WORDS, THRESHOLDS}) {
            house.write(file, shipped(file));
        }
    }

    /** The file of the nation, citing the law and the forms of the house. */
    static String shipped(String file) {
        String name = "/io/github/jixiao/rules/packs/cn/" + file;
        try (InputStream in = Objects.requireNonNull(RuleBooks.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("provision: \"?cn:[^\",\\s]+\"?", "provision: \"zz:law#1\"")
                    .replace("form: cn/", "form: house/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private QualityRules rules(String place, int year, Path... directories) {
        return RuleBooks.of(directories)
                .inForce(Jurisdiction.parse(place), FiscalYear.of(year))
                .targetQuality()
                .rules();
    }

    @Test
    @DisplayName("is read with its words, exceptions and coordinates")
    void read() {
        QualityRules rules = rules("zz", 2022, directory);
        assertThat(rules.alarm(QualityCheck.COPIED_FROM_YEAR).value()).isEqualTo(Alarm.NOTE);
        assertThat(rules.alarm(QualityCheck.NO_UNIT).basis().entry()).isEqualTo("house/quality#no-unit");
        assertThat(rules.words(WordKind.VAGUE_WORDS).in("线路不断电")).isEmpty();
        assertThat(rules.likenessToItem().value()).hasToString("90%");
        assertThat(rules.likenessToYear().value()).hasToString("98%");
        assertThat(rules.likenessLength().value()).isEqualTo(40);
        assertThat(rules.amountTolerance().value()).hasToString("1%");
        assertThat(rules.softeningTolerance().value()).hasToString("0%");
    }

    @Test
    @DisplayName("of a place replaces what it sees otherwise from a year on, here switched off and made mandatory")
    void replaced() {
        PackFolder.in(above)
                .manifest("upper", "zz-01", "instruments/law.yaml", "schemes/main.yaml", "quality/own.yaml")
                .write("instruments/law.yaml", PackFolder.LAW.replace("zz:law", "zz-01:law"))
                .write("schemes/main.yaml", PackFolder.SCHEME.replace("zz:law", "zz-01:law"))
                .write("quality/own.yaml", """
                        entries:
                          no-unit:
                            - {first-year: 2015, value: prompt, provision: "zz-01:law#1", evidence: fictional, replaces: "house/quality#no-unit"}
                            - {first-year: 2022, value: "off", provision: "zz-01:law#1", evidence: fictional, replaces: "house/quality#no-unit"}
                          no-quality:
                            - {first-year: 2015, value: mandatory, provision: "zz-01:law#1", evidence: fictional, replaces: "house/quality#no-quality"}
                        """);
        QualityRules of2021 = rules("zz-01", 2021, directory, above);
        QualityRules of2022 = rules("zz-01", 2022, directory, above);
        assertThat(of2021.alarm(QualityCheck.NO_UNIT).value()).isEqualTo(Alarm.PROMPT);
        assertThat(of2022.alarm(QualityCheck.NO_UNIT).value()).isEqualTo(Alarm.OFF);
        assertThat(of2022.alarm(QualityCheck.NO_QUALITY).value().severity()).contains(Severity.ERROR);
        assertThat(of2022.alarm(QualityCheck.NO_QUANTITY).basis().entry()).isEqualTo("house/quality#no-quantity");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quality/checks.yaml     | value: note                        | value: loud                     | unknown 'loud'; known: mandatory, prompt, note, off
            quality/checks.yaml     | no-unit:                           | no-units:                       | no-unit: nothing is recorded for 2022 in any pack
            quality/words.yaml      | "不断": [不断电,                   | "不断": [停电,                  | '停电' can be no exception of '不断'
            quality/words.yaml      | "不断": [不断电,                   | "不断": [1,                     | must be a list of text
            quality/thresholds.yaml | value: 40                          | value: 40.5                     | must be a whole number
            quality/thresholds.yaml | value: 0.01                        | value: -0.01                    | must not be negative
            """)
    @DisplayName("is refused with the file, the place and what to do")
    void refused(String file, String old, String replacement, String reason) {
        PackFolder house = PackFolder.in(directory)
                .manifest("house", "zz", "instruments/law.yaml", "schemes/main.yaml", CHECKS, WORDS, THRESHOLDS)
                .edit(file, old, replacement);
        assertThatThrownBy(() -> rules("zz", 2022, house.directory()))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(reason);
    }

    @Test
    @DisplayName("has no rules before its first year")
    void before() {
        assertThatThrownBy(() -> rules("zz", 2014, directory))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("the earliest fiscal year recorded is 2015");
    }
}
