package io.github.jixiao.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.io.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** In tolerant mode a document of a later version or another program is read, and what is unknown stays in it. */
class TolerantDocumentTest {
    private static final JsonFormat FORMAT = JsonFormat.tolerant().compact();
    private static final String LATER = """
        {"format":"jixiao/performance-target","version":7,"goals":[{"text":"甲","indicators":[\
        {"id":"1","category":"OUTPUT","name":"a","target":{"type":"yes-no","expected":true,"sure":0.50},\
        "statedDirection":"ON_TARGET","scoringRule":{"type":"judged"},"tag":["x",{"y":1E+3}]},\
        {"id":"2","category":"OUTPUT","name":"b","scoringRule":{"type":"by-target"},\
        "tag":"second"}],"owner":"张三"},{"text":"乙","owner":"李四"}],"extra":{"a":[],"b":{},"c":null,"d":-0}}\
        """;

    private final Document<PerformanceTarget> later = read(LATER).orThrow();

    private static Reading<Document<PerformanceTarget>> read(String text) {
        return FORMAT.read(text, PerformanceTarget.class);
    }

    @Test
    void comesBackAsItWas() {
        assertThat(FORMAT.write(later)).isEqualTo(LATER);
        assertThat(FORMAT.write(read(FORMAT.indented().write(later)).orThrow())).isEqualTo(LATER);
        assertThat(later.version()).isEqualTo(7);
    }

    @Test
    void listsTheUnknownFields() {
        assertThat(later.unknownFields())
                .containsExactly(
                        Map.entry("/goals/0/indicators/0/target/sure", "0.50"),
                        Map.entry("/goals/0/indicators/0/tag", "[\"x\",{\"y\":1E+3}]"),
                        Map.entry("/goals/0/indicators/1/tag", "\"second\""),
                        Map.entry("/goals/0/owner", "\"张三\""),
                        Map.entry("/goals/1/owner", "\"李四\""),
                        Map.entry("/extra", "{\"a\":[],\"b\":{},\"c\":null,\"d\":-0}"));
    }

    @Test
    void tellsWhatIsUnknownWithoutStopping() {
        Reading<Document<PerformanceTarget>> reading = read(LATER);
        assertThat(reading.findings().hasErrors()).isFalse();
        assertThat(reading.findings().has(JsonFinding.NEWER_VERSION)).isTrue();
        assertThat(reading.findings().stream().filter(finding -> finding.severity() == Severity.INFO))
                .hasSize(6)
                .allMatch(finding -> finding.code().equals("UNKNOWN_FIELD"));
    }

    @Test
    void losesNothingInStrictModeEither() {
        Reading<Document<PerformanceTarget>> reading = JsonFormat.strict().read(LATER, PerformanceTarget.class);
        assertThat(reading.findings().hasErrors()).isTrue();
        assertThat(reading.value()).contains(later);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DUPLICATE_FIELD | {"format":"jixiao/performance-target","version":1,"weightTotal":1,"weightTotal":80}
        NULL_FIELD      | {"format":"jixiao/performance-target","version":1,"goals":null,"weightTotal":80}
        MISSING_FORMAT  | {"version":1,"weightTotal":80}
        MISSING_VERSION | {"format":"jixiao/performance-target","weightTotal":80}
        NEWER_VERSION   | {"format":"jixiao/performance-target","version":2,"weightTotal":80}
        """)
    void isReadWithAWarning(String code, String text) {
        Reading<Document<PerformanceTarget>> reading = read(text);
        assertThat(reading.findings().stream().map(finding -> finding.severity() + " " + finding.code()))
                .containsExactly("WARNING " + code);
        assertThat(reading.orThrow().value().weightTotal()).contains(Points.of(80));
    }

    @Test
    void keepsUnknownFieldsBehindAnElementThatCouldNotBeRead() {
        String text = LATER.replace("\"name\":\"a\",", "");
        Document<PerformanceTarget> document = read(text).value().orElseThrow();
        assertThat(document.unknownFields())
                .containsEntry("/goals/0/indicators/0/tag", "\"second\"")
                .doesNotContainKeys("/goals/0/indicators/0/target/sure", "/goals/0/indicators/1/tag");
        assertThat(FORMAT.write(document)).contains("\"name\":\"b\"").contains("\"tag\":\"second\"");
    }

    @Test
    void carriesUnknownFieldsThroughAnEdit() {
        Goal goal = later.value().goals().get(0);
        Indicator first =
                goal.indicators().get(0).toBuilder().weight(Points.of(9)).build();
        Indicator fresh = Indicator.builder()
                .id("3")
                .category(IndicatorCategory.COST)
                .name("c")
                .build();
        Goal edited = goal.toBuilder()
                .indicators(List.of(fresh, goal.indicators().get(1), first))
                .build();
        Reading<Document<PerformanceTarget>> reading = later.with(later.value().toBuilder()
                .goals(List.of(edited, later.value().goals().get(1)))
                .build());
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.orThrow().unknownFields().keySet())
                .containsExactly(
                        "/goals/0/indicators/2/target/sure",
                        "/goals/0/indicators/2/tag",
                        "/goals/0/indicators/1/tag",
                        "/goals/0/owner",
                        "/goals/1/owner",
                        "/extra");
        assertThat(read(FORMAT.write(reading.orThrow())).orThrow().value())
                .isEqualTo(reading.orThrow().value());
    }

    @Test
    void lettingElementsChangePlacesKeepsTheirFieldsWithThem() {
        List<Goal> goals = new ArrayList<>(later.value().goals());
        Collections.reverse(goals);
        Document<PerformanceTarget> edited =
                later.with(later.value().toBuilder().goals(goals).build()).orThrow();
        assertThat(edited.unknownFields())
                .containsEntry("/goals/0/owner", "\"李四\"")
                .containsEntry("/goals/1/owner", "\"张三\"")
                .containsEntry("/goals/1/indicators/1/tag", "\"second\"");
    }

    @Test
    void dropsWithAFindingWhatBelongedToSomethingRemoved() {
        Reading<Document<PerformanceTarget>> reading = later.with(later.value().toBuilder()
                .goals(List.of(later.value().goals().get(1)))
                .build());
        assertThat(reading.findings().stream().map(Finding::pointer))
                .containsExactly(
                        "/goals/0/indicators/0/target/sure",
                        "/goals/0/indicators/0/tag",
                        "/goals/0/indicators/1/tag",
                        "/goals/0/owner");
        assertThat(reading.findings().stream())
                .allMatch(finding -> finding.code().equals("UNKNOWN_FIELD_LOST"));
        assertThat(reading.orThrow().unknownFields()).containsOnlyKeys("/goals/0/owner", "/extra");
        assertThat(reading.orThrow().unknownFields()).containsEntry("/goals/0/owner", "\"李四\"");
    }

    static Stream<Optional<TargetValue>> otherTargets() {
        return Stream.of(Optional.empty(), Optional.of(new TargetValue.Verbatim("是")));
    }

    @ParameterizedTest
    @MethodSource("otherTargets")
    void dropsWithAFindingWhatBelongedToAnotherMember(Optional<TargetValue> target) {
        Goal goal = later.value().goals().get(0);
        Indicator other = goal.indicators().get(0).toBuilder().target(target).build();
        Goal edited = goal.toBuilder()
                .indicators(List.of(other, goal.indicators().get(1)))
                .build();
        Reading<Document<PerformanceTarget>> reading = later.with(later.value().toBuilder()
                .goals(List.of(edited, later.value().goals().get(1)))
                .build());
        assertThat(reading.findings().stream().map(Finding::pointer))
                .containsExactly("/goals/0/indicators/0/target/sure");
        assertThat(reading.orThrow().unknownFields()).containsKey("/goals/0/indicators/0/tag");
        assertThat(FORMAT.write(reading.orThrow())).doesNotContain("sure");
    }
}
