package io.github.jixiao.io.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.io.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every distinct cell of the published evaluation sheets, against the numbers that a person read from it. */
class PublishedCellsTest {
    private static final CellReader READER = CellReader.of(Optional.of(FiscalYear.of(2021)));
    private static final Map<String, String> SIGNS =
            Map.of("≥", "ge", ">", "gt", "≤", "le", "<", "lt", "=", "eq", "≈", "about");

    /** What a cell says: operator, numbers and unit, empty where it has none. */
    private record Content(String operator, String value, String value2, String unit) {
        static final Content NONE = new Content("", "", "", "");

        static Content of(String operator, Quantity quantity) {
            return new Content(operator, quantity.number().toString(), "", quantity.unit());
        }

        boolean hasNumberOrOperator() {
            return !operator.isEmpty() || !value.isEmpty();
        }
    }

    private record Published(String source, String side, String cell, Content content) {
        Reading<?> read() {
            return side.equals("target") ? READER.target(cell) : READER.actual(cell);
        }
    }

    @Test
    void numbersOperatorsAndUnitsAreReadAsAPersonReadThem() throws IOException {
        List<Published> numeric = cells().stream()
                .filter(published -> published.content.hasNumberOrOperator())
                .toList();
        List<String> different = numeric.stream()
                .filter(published -> !content(published.read()).equals(published.content))
                .map(published -> published + " was read as " + published.read())
                .toList();
        assertThat(numeric).hasSizeGreaterThan(200);
        assertThat(different)
                .as("%d of %d cells differ: %s", different.size(), numeric.size(), different)
                .hasSizeLessThanOrEqualTo(numeric.size() / 20);
    }

    @Test
    void cellsWithoutANumberGetNone() throws IOException {
        assertThat(cells())
                .filteredOn(published -> !published.content.hasNumberOrOperator())
                .allSatisfy(published ->
                        assertThat(content(published.read())).as(published.cell).isEqualTo(Content.NONE));
    }

    @Test
    void everyCellIsTypedOrKeptAsWritten() throws IOException {
        assertThat(cells()).allSatisfy(published -> {
            Object value = published.read().value().orElseThrow();
            if (value instanceof TargetValue.Verbatim verbatim) {
                assertThat(verbatim.text()).isEqualTo(published.cell);
                assertThat(published.read().findings()).isNotEmpty();
            }
            if (value instanceof ActualValue.Stated stated) {
                assertThat(stated.text()).isEqualTo(published.cell);
            }
        });
    }

    private static Content content(Reading<?> reading) {
        return reading.value().map(value -> content(value, reading.findings())).orElse(Content.NONE);
    }

    private static Content content(Object value, Findings findings) {
        if (value instanceof TargetValue.AtLeast target) {
            return Content.of("ge", target.bound());
        } else if (value instanceof TargetValue.MoreThan target) {
            return Content.of("gt", target.bound());
        } else if (value instanceof TargetValue.AtMost target) {
            return Content.of("le", target.bound());
        } else if (value instanceof TargetValue.LessThan target) {
            return Content.of("lt", target.bound());
        } else if (value instanceof TargetValue.Exactly target) {
            return Content.of("eq", target.value());
        } else if (value instanceof TargetValue.About target) {
            return Content.of("about", target.value());
        } else if (value instanceof TargetValue.Undirected target) {
            return Content.of("", target.value());
        } else if (value instanceof TargetValue.Between target) {
            return new Content(
                    "range", target.lower().toString(), target.upper().toString(), target.unit());
        } else if (value instanceof ActualValue.Measured actual) {
            return Content.of("", actual.value());
        } else if (value instanceof ActualValue.Approximate actual) {
            return Content.of("about", actual.value());
        } else if (value instanceof ActualValue.Bound actual) {
            // The bound does not say which operator it was written with; the cell does.
            return Content.of(content(READER.target(actual.text())).operator, actual.value());
        }
        return findings.stream()
                .filter(finding -> finding.code().equals(CellFinding.OPERATOR_WITHOUT_NUMBER.name()))
                .map(finding -> SIGNS.getOrDefault(finding.arguments().get("operator"), ""))
                .map(operator -> new Content(operator, "", "", ""))
                .findFirst()
                .orElse(Content.NONE);
    }

    private static List<Published> cells() throws IOException {
        try (InputStream stream = PublishedCellsTest.class.getResourceAsStream("published-cells.csv")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(PublishedCellsTest::published).toList();
        }
    }

    private static Published published(String line) {
        String[] columns = line.split(",", -1);
        if (columns.length != 8) {
            throw new UncheckedIOException(new IOException("not 8 columns: " + line));
        }
        Content content = new Content(columns[3], plain(columns[4]), plain(columns[5]), columns[6]);
        return new Published(columns[0], columns[1], columns[2], content);
    }

    private static String plain(String number) {
        return number.isEmpty() ? "" : Decimal.parse(number).toString();
    }
}
