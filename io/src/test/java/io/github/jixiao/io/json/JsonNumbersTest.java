package io.github.jixiao.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.io.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are exact: never a binary fraction, never rounded, always in plain notation. */
class JsonNumbersTest {
    private static final JsonFormat FORMAT = JsonFormat.strict().compact();

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1E+3, 1000",
        "1.5e-3, 0.0015",
        "1.500, 1.5",
        "100, 100",
        "-0.0, 0",
        "12345678901234567890, 12345678901234567890",
        "0.12345678901234567891, 0.12345678901234567891",
        "1E-20, 0.00000000000000000001",
        "4E+25, 40000000000000000000000000"
    })
    void areReadExactlyAndWrittenPlainly(String written, String normal) {
        PerformanceTarget target = read(written).orThrow().value();
        assertThat(target.weightTotal()).contains(Points.parse(written));
        assertThat(FORMAT.write(target)).isEqualTo(json(normal));
    }

    @Test
    void mayHaveAThousandDigits() {
        assertThat(read("1".repeat(1000)).orThrow().value().weightTotal()).contains(Points.parse("1".repeat(1000)));
        assertThat(FORMAT.write(read("1E999").orThrow())).isEqualTo(json("1" + "0".repeat(999)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999", "1E-998", "-1E998", "1.5E-997", "0E-999"})
    void thatAreReadAreReadAgainOnceWritten(String written) {
        String again = FORMAT.write(read(written).orThrow());
        assertThat(FORMAT.write(FORMAT.read(again, PerformanceTarget.class).orThrow()))
                .isEqualTo(again);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1E1000", "1e-999", "-1E999", "1e-1000", "123456E996", "1E+999999999", "1E99999999999999999999"})
    void areRefusedWhereTheyWouldFillTheMemory(String huge) {
        Findings findings = read(huge).findings();
        assertThat(findings.has(JsonFinding.UNUSABLE_VALUE)).isTrue();
        assertThat(findings.all().get(0).pointer()).isEqualTo("/weightTotal");
    }

    @Test
    void longerThanAThousandDigitsAreRefused() {
        assertThat(read("1".repeat(1001)).findings().hasErrors()).isTrue();
    }

    private static Reading<Document<PerformanceTarget>> read(String number) {
        return FORMAT.read(json(number), PerformanceTarget.class);
    }

    private static String json(String number) {
        return "{\"format\":\"jixiao/performance-target\",\"version\":1,\"weightTotal\":" + number + "}";
    }
}
