package io.github.jixiao.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.io.Reading;
import io.github.jixiao.rules.compliance.ComplianceReport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds for every document: it comes back as it was, and no text is an accident. */
class JsonRoundTripProperties {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return Models.evaluations();
    }

    @Provide
    Arbitrary<PerformanceTarget> targets() {
        return Models.targets();
    }

    @Provide
    Arbitrary<ExpenditureItem> items() {
        return Models.items();
    }

    @Provide
    Arbitrary<Findings> findings() {
        return Models.findings();
    }

    @Provide
    Arbitrary<GovernmentYear> facts() {
        return Facts.governmentYears();
    }

    @Provide
    Arbitrary<ComplianceReport> reports() {
        return Facts.reports();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void evaluationsComeBack(@ForAll("evaluations") Evaluation evaluation) {
        comesBack(evaluation, Evaluation.class);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void targetsComeBack(@ForAll("targets") PerformanceTarget target) {
        comesBack(target, PerformanceTarget.class);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void itemsComeBack(@ForAll("items") ExpenditureItem item) {
        comesBack(item, ExpenditureItem.class);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void findingsComeBack(@ForAll("findings") Findings findings) {
        comesBack(findings, Findings.class);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void factsComeBack(@ForAll("facts") GovernmentYear facts) {
        comesBack(facts, GovernmentYear.class);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void reportsComeBack(@ForAll("reports") ComplianceReport report) {
        comesBack(report, ComplianceReport.class);
    }

    private static <T> void comesBack(T value, Class<T> type) {
        for (JsonFormat format :
                new JsonFormat[] {JsonFormat.strict(), JsonFormat.tolerant().compact()}) {
            String text = format.write(value);
            Reading<Document<T>> reading = format.read(text, type);
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.value()).contains(Document.of(value));
            assertThat(format.write(reading.orThrow())).isEqualTo(text);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void compactDocumentsAreOneLine(@ForAll("evaluations") Evaluation evaluation) {
        assertThat(JsonFormat.strict().compact().write(evaluation)).doesNotContain("\n", "\r");
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void unknownFieldsAnywhereComeBack(@ForAll("evaluations") Evaluation evaluation) {
        JsonFormat format = JsonFormat.tolerant().compact();
        JsonNode tree = MAPPER.readTree(format.write(evaluation));
        addTo(tree);
        Reading<Document<Evaluation>> reading = format.read(MAPPER.writeValueAsString(tree), Evaluation.class);
        assertThat(reading.findings().hasErrors()).isFalse();
        assertThat(reading.orThrow().value()).isEqualTo(evaluation);
        assertThat(MAPPER.readTree(format.write(reading.orThrow()))).isEqualTo(tree);
    }

    /** Adds an unknown field to every object whose field names are not data. */
    private static void addTo(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                if (!entry.getKey().equals("indicatorScores") && !entry.getKey().equals("sectionWeights")) {
                    addTo(entry.getValue());
                }
            });
            object.set("x/~未知", MAPPER.readTree("{\"a\":[1.50,null,true,{\"b\":\"\\u0001\"}]}"));
        } else if (node instanceof ArrayNode array) {
            array.forEach(JsonRoundTripProperties::addTo);
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void unknownFieldsAnywhereInFactsComeBack(@ForAll("facts") GovernmentYear facts) {
        JsonFormat format = JsonFormat.tolerant().compact();
        JsonNode tree = MAPPER.readTree(format.write(facts));
        addTo(tree);
        Reading<Document<GovernmentYear>> reading = format.read(MAPPER.writeValueAsString(tree), GovernmentYear.class);
        assertThat(reading.findings().hasErrors()).isFalse();
        assertThat(reading.orThrow().value()).isEqualTo(facts);
        assertThat(MAPPER.readTree(format.write(reading.orThrow()))).isEqualTo(tree);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void noTextIsAnAccident(@ForAll String text) {
        assertThat(JsonFormat.strict().read(text, Evaluation.class).findings().hasErrors())
                .isTrue();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void noSpoiltDocumentIsAnAccident(
            @ForAll("evaluations") Evaluation evaluation, @ForAll int where, @ForAll int what) {
        String spoils = "{}[]\":,0-eE.nt\\/ 1";
        StringBuilder text = new StringBuilder(JsonFormat.strict().write(evaluation));
        text.setCharAt(Math.floorMod(where, text.length()), spoils.charAt(Math.floorMod(what, spoils.length())));
        Reading<Document<Evaluation>> reading = JsonFormat.tolerant().read(text.toString(), Evaluation.class);
        assertThat(reading.value().isPresent() || reading.findings().hasErrors())
                .isTrue();
        reading.value()
                .ifPresent(document ->
                        assertThat(JsonFormat.strict().write(document)).isNotEmpty());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aTextCutShortIsReported(@ForAll("items") ExpenditureItem item, @ForAll int where) {
        String text = JsonFormat.strict().write(item);
        String cut = text.substring(0, Math.floorMod(where, text.length()));
        assertThat(JsonFormat.strict()
                        .read(cut, ExpenditureItem.class)
                        .findings()
                        .has(JsonFinding.MALFORMED_JSON))
                .isTrue();
    }
}
