package io.github.jixiao.io.compliance;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.compliance.DutyStatus;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes duties as a table. */
final class DutyCsv {
    /** What may begin a formula, also in full width. */
    private static final String FORMULA = "=+-@＝＋－＠";

    private static final List<Text> COLUMNS = List.of(
            Labels.YEAR,
            Labels.CLAUSE,
            Labels.TERM,
            Labels.STATUS,
            Labels.DUE,
            Labels.DONE,
            Labels.ORGAN,
            new Text("责任机关标识", "Organ id"),
            Labels.SUBJECT,
            new Text("对象标识", "About id"),
            Labels.LIMIT,
            Labels.GAP,
            Labels.EVIDENCE,
            Labels.PROVISIONS);

    private DutyCsv() {}

    static String of(List<DutyLine> lines, Locale locale) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(COLUMNS.stream().map(column -> column.in(locale)).toList());
            for (DutyLine line : lines) {
                csv.writeRecord(
                        cells(line, locale).stream().map(DutyCsv::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(DutyLine line, Locale locale) {
        return List.of(
                line.year().toString(),
                line.id(),
                line.term().in(locale),
                words(line.status().map(DutyStatus::label), locale),
                day(line.due()),
                day(line.done()),
                line.organName().in(locale),
                line.organ().orElse(""),
                line.subjectName().in(locale),
                line.subject(),
                words(line.limit(), locale),
                words(line.gap(), locale),
                String.join(" ", line.evidence()),
                Labels.provisions(line.provisions()));
    }

    private static String words(Optional<Text> words, Locale locale) {
        return words.map(text -> text.in(locale)).orElse("");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** What is blank may be dropped by a spreadsheet, so that the first character that is not counts. */
    private static String harmless(String cell) {
        return cell.chars()
                .filter(each -> !isBlank(each))
                .limit(1)
                .mapToObj(first -> FORMULA.indexOf(first) >= 0 ? "'" + cell : cell)
                .findFirst()
                .orElse(cell);
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
