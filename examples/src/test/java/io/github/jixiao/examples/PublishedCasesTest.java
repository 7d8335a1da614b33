package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.io.sheet.Sheet;
import io.github.jixiao.io.sheet.SheetAssessor;
import io.github.jixiao.io.sheet.SheetResult;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.scoring.Reconciliation;
import io.github.jixiao.rules.scoring.RoundingHabit;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known by hand of each shipped sheet: its execution score, and why it contradicts itself if it does. */
class PublishedCasesTest {
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*:)?");
    private static final Map<String, String> TEXTS = new TreeMap<>();
    private static final Map<String, SheetResult> RESULTS = new TreeMap<>();

    static {
        SheetAssessor assessor = SheetAssessor.of(RuleBooks.standard());
        try (SheetFiles files = SheetFiles.of(List.of())) {
            for (Path file : files.all()) {
                String text = Files.readString(file);
                SheetResult result = assessor.read(text).orThrow();
                TEXTS.put(result.sheet().id(), text);
                RESULTS.put(result.sheet().id(), result);
            }
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /**
     * One line of published-cases.csv.
     *
     * @param id the sheet
     * @param inconsistent whether the publication contradicts itself or its own rule
     * @param executionScore the execution score as printed, empty for none
     * @param reproduced AGREES, a rounding habit, or why it cannot follow: DIFFERS, NOT_COMPUTED
     * @param finding the finding that must name the inconsistency, empty for none
     */
    record Case(String id, boolean inconsistent, String executionScore, String reproduced, String finding) {
        SheetResult result() {
            return Objects.requireNonNull(RESULTS.get(id), id);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static List<Case> cases() throws IOException {
        String name = "/published-cases.csv";
        try (InputStream in = Objects.requireNonNull(PublishedCasesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cell -> new Case(cell[0], cell[1].equals("yes"), cell[2], cell[3], cell[4]))
                    .toList();
        }
    }

    static Stream<Case> scored() throws IOException {
        return cases().stream().filter(any -> !any.executionScore().isEmpty());
    }

    static Stream<Case> inconsistent() throws IOException {
        return cases().stream().filter(Case::inconsistent);
    }

    static Stream<Case> consistent() throws IOException {
        return cases().stream().filter(any -> !any.inconsistent());
    }

    @Test
    @DisplayName("every shipped sheet has its line, and every line its sheet")
    void listed() throws IOException {
        assertThat(cases()).extracting(Case::id).containsExactlyElementsOf(RESULTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("no cell is lost: every text of the file stands in the sheet, targets and results in the evaluation")
    void nothingIsLost(Case shipped) {
        List<String> cells = new ArrayList<>();
        collect(shipped.result().sheet(), cells);
        List<String> printed = TEXT.matcher(Objects.requireNonNull(TEXTS.get(shipped.id())))
                .results()
                .filter(match -> match.group(2) == null)
                .map(match -> match.group(1).replace("\\\"", "\"").replace("\\\\", "\\"))
                .filter(text -> !text.equals("jixiao/sheet"))
                .toList();
        assertThat(cells).containsAll(printed);

        List<Sheet.Row> rows = shipped.result().sheet().rows();
        for (EvaluationRow row : shipped.result().evaluation().rows()) {
            Sheet.Row from = rows.get(Integer.parseInt(row.indicator().id()) - 1);
            assertThat(row.indicator().targetText()).isEqualTo(from.target());
            row.actual().ifPresent(actual -> assertThat(actual.text()).isEqualTo(from.actual()));
        }
        assertThat(shipped.result().evaluation().rows()).hasSameSizeAs(rows);
    }

    @ParameterizedTest
    @MethodSource("scored")
    @DisplayName("an execution score printed is reproduced to the cent, or explained by a named habit of rounding")
    void executionIsReproduced(Case shipped) {
        Reconciliation.Line line = shipped.result()
                .marking()
                .orElseThrow()
                .reconciliation()
                .lines()
                .get(0);

        assertThat(line.id()).isEqualTo("execution");
        assertThat(line.stated().orElseThrow()).isEqualByComparingTo(shipped.executionScore());
        switch (shipped.reproduced()) {
            case "AGREES" -> assertThat(line.agreement()).isEqualTo(Reconciliation.Agreement.AGREES);
            case "DIFFERS", "NOT_COMPUTED" -> {
                assertThat(shipped.inconsistent()).isTrue();
                assertThat(line.agreement()).hasToString(shipped.reproduced());
            }
            default -> {
                assertThat(line.agreement()).isEqualTo(Reconciliation.Agreement.EXPLAINED);
                assertThat(line.cause())
                        .contains(RoundingHabit.valueOf(shipped.reproduced()).text());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("inconsistent")
    @DisplayName("a publication that contradicts itself is told so by the finding that names how")
    void contradictionIsTold(Case shipped) {
        assertThat(shipped.result().findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .map(Finding::code))
                .contains(shipped.finding());
    }

    @ParameterizedTest
    @MethodSource("consistent")
    @DisplayName("a publication that does not contradict itself has no error")
    void noFalseAlarm(Case shipped) {
        assertThat(shipped.result().findings().stream().filter(finding -> finding.severity() == Severity.ERROR))
                .isEmpty();
        assertThat(shipped.finding()).isEmpty();
    }

    private static void collect(Object value, List<String> texts) {
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(content -> collect(content, texts));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, texts));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, content) -> collect(content, texts));
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                try {
                    collect(component.getAccessor().invoke(record), texts);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(component.toString(), e);
                }
            }
        }
    }
}
