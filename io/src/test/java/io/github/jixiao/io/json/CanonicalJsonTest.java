package io.github.jixiao.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.io.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Canonical JSON")
class CanonicalJsonTest {
    /** Attributes in no order. */
    public record Sample(
            String name, Decimal amount, List<String> list, Map<String, Money> map, Optional<DossierId> id) {}

    private static final CanonicalJson<Sample> JSON = CanonicalJson.of(Sample.class);
    private static final DossierId ID = DossierId.ofItemYear("P/1", FiscalYear.of(2022));

    private static Sample sample(String name) {
        return new Sample(name, Decimal.parse("0"), List.of(), Map.of(), Optional.empty());
    }

    @Test
    @DisplayName("sorts fields by name, keeps lists, leaves out what is absent, writes plain decimals and no blank")
    void form() {
        Map<String, Money> map = new LinkedHashMap<>();
        map.put("z", Money.parse("1.50"));
        map.put("中", Money.parse("1.2万元"));
        map.put("A", Money.parse("-0.01"));
        Sample sample = new Sample("路", Decimal.parse("1.20E+3"), List.of("b", "a"), map, Optional.of(ID));
        assertThat(JSON.write(sample))
                .isEqualTo("{\"amount\":1200,\"id\":\"item-year/P/1/2022\",\"list\":[\"b\",\"a\"],"
                        + "\"map\":{\"A\":-0.01,\"z\":1.5,\"中\":12000},\"name\":\"路\"}");
        assertThat(JSON.write(sample("a"))).isEqualTo("{\"amount\":0,\"name\":\"a\"}");
    }

    @Test
    @DisplayName("sorts by UTF-16 code units: a character beyond U+FFFF comes before U+FB33, as in RFC 8785, 3.2.3")
    void order() {
        Map<String, Money> map = new LinkedHashMap<>();
        for (String name : List.of("€", "\r", "\uFB33", "1", "\uD83D\uDE00", "\u0080", "ö")) {
            map.put(name, Money.parse("0"));
        }
        assertThat(JSON.write(new Sample("", Decimal.parse("0"), List.of(), map, Optional.empty())))
                .contains("{\"\\r\":0,\"1\":0,\"\u0080\":0,\"ö\":0,\"€\":0,\"\uD83D\uDE00\":0,\"\uFB33\":0}");
    }

    @Test
    @DisplayName("escapes quotes, backslashes, control characters and halves of surrogates, and nothing else")
    void escapes() {
        String text = "\"\\/\b\t\n\f\r\u0000\u001f\u007f\u2028中\uD83D\uDE00\uD83Dx\uDE00";
        assertThat(JSON.write(sample(text)))
                .isEqualTo("{\"amount\":0,\"name\":\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028中\uD83D\uDE00"
                        + "\\ud83dx\\ude00\"}");
        assertThat(JSON.write(sample("\uD83D"))).endsWith("\"\\ud83d\"}");
    }

    @Test
    @DisplayName("is read line by line, with findings that name line and place")
    void findings() {
        Reading<Sample> missing = JSON.readLine("{\"name\":\"a\"}", 3);
        assertThat(missing.value()).isEmpty();
        Finding finding = missing.findings().all().get(0);
        assertThat(finding.code()).isEqualTo("MISSING_ATTRIBUTE");
        assertThat(finding.pointer()).isEqualTo("/2");
        assertThat(finding.en()).isEqualTo("record on line 3: the mandatory field 'amount' is missing");
        assertThat(finding.zh()).isEqualTo("第3行记录：缺少必填字段“amount”");
        Reading<Sample> wrong = JSON.readLine("{\"amount\":\"1\",\"name\":\"a\"}", 12);
        assertThat(wrong.findings().all()).extracting(Finding::pointer).containsExactly("/11/amount");
        assertThat(JSON.readLine("", 1).findings().has(JsonFinding.MALFORMED_JSON))
                .isTrue();
        assertThat(JSON.readLine("{\"amount\":1,\"name\":\"a\",\"x\":1}", 1)
                        .findings()
                        .all())
                .extracting(Finding::code)
                .containsExactly("UNKNOWN_FIELD");
    }

    @Test
    @DisplayName("tells what is written in another way, and takes its value")
    void notCanonical() {
        for (String text : List.of(
                "{\"name\":\"a\",\"amount\":0}",
                "{\"amount\":0, \"name\":\"a\"}",
                "{\"amount\":0.0,\"name\":\"a\"}",
                "{\"amount\":0,\"name\":\"\\u0061\"}",
                "{\"amount\":0,\"list\":[],\"name\":\"a\"}")) {
            Reading<Sample> reading = JSON.readLine(text, 1);
            assertThat(reading.value()).contains(sample("a"));
            assertThat(reading.findings().all())
                    .as(text)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.code()).isEqualTo("NOT_CANONICAL"));
            assertThat(reading.findings().hasErrors()).isFalse();
        }
    }

    @Test
    @DisplayName("is of types of the model only")
    void refuses() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Thread.class));
    }
}
