package io.github.jixiao.io.json;

import static io.github.jixiao.io.json.JsonFinding.MALFORMED_JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.io.Reading;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of fault, put into the golden document at one place, is found there; the rest is still read. */
class StrictFindingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # finding          | pointer                                       | value? | old                      | new
        UNKNOWN_FIELD       | /year2                                        | true   | "year": 2022,            | "year": 2022, "year2": 1,
        UNKNOWN_FIELD       | /item/a~1b~0                                  | true   | "id": "P-001",           | "id": "P-001", "a/b~": {},
        UNKNOWN_FIELD       | /target/goals/0/indicators/1/x                | true   | "id": "2",               | "id": "2", "x": null,
        UNKNOWN_FIELD       | /actuals/1/value/x                            | true   | "not-applicable",        | "not-applicable", "x": 1,
        DUPLICATE_FIELD     | /year                                         | true   | "year": 2022,            | "year": 2021, "year": 2022,
        DUPLICATE_FIELD     | /target/goals/0/indicators/0/target/bound/unit| true   | "number": 95,            | "number": 95, "unit": "km",
        NULL_FIELD          | /year                                         | true   | "year": 2022,            | "year": null,
        WRONG_JSON_TYPE     | /year                                         | true   | "year": 2022,            | "year": "2022",
        WRONG_JSON_TYPE     | /target/goals/0/weight                        | true   | "weight": 80,            | "weight": [80],
        WRONG_JSON_TYPE     | /actuals/0/evidence/2                         | true   | "title": "照片" }         | "title": "照片" }, 7
        WRONG_JSON_TYPE     | /filed/indicatorScores/1                      | true   | "1": 50                  | "1": true
        WRONG_JSON_TYPE     | /complete                                     | true   | "complete": true         | "complete": "true"
        WRONG_JSON_TYPE     | /actuals/1/value/type                         | true   | "type": "not-applicable" | "type": 1
        UNKNOWN_WORD        | /item/kind                                    | false  | "PROJECT"                | "project"
        UNKNOWN_WORD        | /item/term                                    | true   | "RECURRING"              | "YEARLY"
        UNKNOWN_WORD        | /filed/sectionWeights/OUT                     | true   | "OUTPUT": 50             | "OUT": 50
        UNKNOWN_MEMBER_TYPE | /target/goals/0/indicators/0/target/type      | true   | "at-least"               | "AtLeast"
        MISSING_ATTRIBUTE   | /item                                         | false  | "name": "农村公路养护",    |
        MISSING_ATTRIBUTE   | /target/goals/0/indicators/0/target/bound     | true   | "number": 95,            |
        MISSING_ATTRIBUTE   | /actuals/1/value                              | true   | "type": "not-applicable",|
        UNUSABLE_VALUE      | /item                                         | false  | "id": "P-001"            | "id": " "
        UNUSABLE_VALUE      | /item/period                                  | true   | 2022-01-01/              | 2023-01-01/
        UNUSABLE_VALUE      | /filed/executionRate                          | true   | 92.5%                    | 很高
        UNUSABLE_VALUE      | /year                                         | true   | "year": 2022             | "year": 1066
        UNUSABLE_VALUE      | /target/goals/0                               | false  | "weight": 80             | "weight": -1
        UNUSABLE_VALUE      |                                               | false  | "indicatorId": "2"       | "indicatorId": "1"
        MISSING_FORMAT      |                                               | true   | "format": "jixiao/evaluation", |
        WRONG_FORMAT        | /format                                       | false  | jixiao/evaluation        | jixiao/findings
        WRONG_FORMAT        | /format                                       | false  | "jixiao/evaluation"      | 1
        MISSING_VERSION     |                                               | true   | "version": 1,            |
        WRONG_VERSION       | /version                                      | true   | "version": 1,            | "version": 0,
        WRONG_VERSION       | /version                                      | true   | "version": 1,            | "version": "1",
        NEWER_VERSION       | /version                                      | true   | "version": 1,            | "version": 2,
        """)
    void areFoundWhereTheyAre(JsonFinding code, String pointer, boolean hasValue, String old, String replacement) {
        Reading<Document<Evaluation>> reading = read(old, replacement == null ? "" : replacement);
        Finding first = reading.findings().all().get(0);
        assertThat(first.code()).isEqualTo(code.name());
        assertThat(first.pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(first.severity()).isEqualTo(Severity.ERROR);
        assertThat(first.zh() + first.en()).doesNotContainPattern("\\{[a-z]+}");
        assertThat(reading.value().isPresent()).isEqualTo(hasValue);
    }

    @Test
    void areAllListedInTheOrderOfTheDocument() {
        String text = """
            {"format": "jixiao/evaluation", "version": 1, "x": 1,
             "item": {"id": 7, "name": "n", "kind": "PROJECT", "unit": 8, "term": "?"},
             "year": 1, "target": {"goals": [{"weight": "1", "y": 2}, 3]},
             "complete": 1, "x": 2}\
            """;
        Reading<Document<Evaluation>> reading = JsonFormat.strict().read(text, Evaluation.class);
        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings().stream().map(finding -> finding.code() + " " + finding.pointer()))
                .containsExactly(
                        "DUPLICATE_FIELD /x",
                        "UNKNOWN_FIELD /x",
                        "WRONG_JSON_TYPE /item/id",
                        "WRONG_JSON_TYPE /item/unit",
                        "UNKNOWN_WORD /item/term",
                        "UNUSABLE_VALUE /year",
                        "WRONG_JSON_TYPE /target/goals/0/weight",
                        "UNKNOWN_FIELD /target/goals/0/y",
                        "WRONG_JSON_TYPE /target/goals/1",
                        "WRONG_JSON_TYPE /complete");
    }

    @Test
    void sayInBothLanguagesWhatIsNeeded() {
        Finding finding =
                read("\"year\": 2022", "\"year\": \"2022\"").findings().all().get(0);
        assertThat(finding.zh()).isEqualTo("此处应为数字，实为文本");
        assertThat(finding.en()).isEqualTo("a number is needed here, found a text");
        Finding field =
                read("\"year\": 2022", "\"jahr\": 2022").findings().all().get(0);
        assertThat(field.arguments())
                .containsEntry("field", "jahr")
                .containsEntry("value", "2022")
                .containsEntry("known", "item, year, kind, funding, target, actuals, filed, complete");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        MALFORMED_JSON | 1 | {
        MALFORMED_JSON | 1 | {"a": nul}
        MALFORMED_JSON | 1 | {"a": 01}
        MALFORMED_JSON | 1 | {"a": NaN}
        MALFORMED_JSON | 1 | {'a': 1}
        MALFORMED_JSON | 1 | {"a": 1,}
        MALFORMED_JSON | 1 | // {}
        MALFORMED_JSON | 1 | ]
        WRONG_JSON_TYPE | 0 | []
        WRONG_JSON_TYPE | 0 | null
        TRAILING_TEXT  | 1 | {} {}
        TRAILING_TEXT  | 1 | {} x
        """)
    void ofTheTextNameLineAndColumn(JsonFinding code, int line, String text) {
        Finding finding = JsonFormat.strict()
                .read(text, Evaluation.class)
                .findings()
                .all()
                .get(0);
        assertThat(finding.code()).isEqualTo(code.name());
        assertThat(finding.pointer()).isEmpty();
        if (line > 0) {
            assertThat(finding.arguments()).containsEntry("line", Integer.toString(line));
        }
    }

    @Test
    void pointToTheLineThatIsMalformed() {
        Finding finding = JsonFormat.strict()
                .read("{\n  \"a\": 1,\n  \"b\": ?\n}", Evaluation.class)
                .findings()
                .all()
                .get(0);
        assertThat(finding.zh()).startsWith("第3行第8列不是合法的JSON");
        assertThat(finding.en()).startsWith("line 3, column 8 is not valid JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void ofAnEmptyTextAreThatItIsNotJson(String text) {
        assertThat(JsonFormat.strict().read(text, Evaluation.class).findings().has(MALFORMED_JSON))
                .isTrue();
    }

    @Test
    void ofADeepTextAreThatItIsNotRead() {
        String deep = "[".repeat(100_000);
        assertThat(JsonFormat.strict().read(deep, Evaluation.class).findings().has(MALFORMED_JSON))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void areNeverGraverInTolerantMode(JsonFinding code) {
        assertThat(code.tolerated()).isGreaterThanOrEqualTo(code.severity());
        assertThat(places(code.zh())).hasSameElementsAs(places(code.en()));
    }

    private static List<String> places(String message) {
        return Arrays.stream(message.split("(?=\\{)|(?<=})"))
                .filter(part -> part.startsWith("{"))
                .toList();
    }

    private static Reading<Document<Evaluation>> read(String old, String replacement) {
        String golden = JsonFormat.strict().compact().write(GoldenDocumentTest.evaluation());
        String wanted = old.replace(": ", ":").replace(", ", ",").replace(" }", "}");
        assertThat(golden).contains(wanted);
        int at = golden.indexOf(wanted);
        String spoilt = golden.substring(0, at) + replacement + golden.substring(at + wanted.length());
        return JsonFormat.strict().read(spoilt, Evaluation.class);
    }
}
