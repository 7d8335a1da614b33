package io.github.jixiao.rules.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.rules.law.Parameter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The rules of target quality")
class QualityRulesTest {
    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");

    private static TargetQuality with(QualityCheck check, Alarm alarm) {
        QualityRules rules = Filings.QUALITY.rules();
        Map<QualityCheck, Parameter<Alarm>> alarms = new EnumMap<>(rules.alarms());
        alarms.put(check, new Parameter<>(alarm, rules.alarm(check).basis()));
        return new TargetQuality(
                QualityRules.builder().from(rules).alarms(alarms).build());
    }

    @ParameterizedTest
    @CsvSource({"MANDATORY, ERROR", "PROMPT, WARNING", "NOTE, INFO"})
    @DisplayName("a check is as loud as its alarm")
    void alarm(Alarm alarm, Severity severity) {
        TargetFiling filing = Filings.withGoal("进一步方便出行").build();
        assertThat(with(QualityCheck.VAGUE_GOAL, alarm).check(filing).all())
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @Test
    @DisplayName("a check that is switched off says nothing")
    void off() {
        TargetFiling filing = Filings.withGoal("进一步方便出行").build();
        assertThat(with(QualityCheck.VAGUE_GOAL, Alarm.OFF).check(filing).all()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the national alarm of a check is its usual severity, and it notes where it may be wrong")
    void national(QualityCheck check) {
        Parameter<Alarm> alarm = Filings.QUALITY.rules().alarm(check);
        assertThat(alarm.value().severity()).contains(check.severity());
        assertThat(check.falsePositives().zh()).isNotBlank();
        assertThat(check.falsePositives().en()).isNotBlank();
        assertThat(places(check.zh())).isEqualTo(places(check.en()));
    }

    private static Set<String> places(String message) {
        return new HashSet<>(PLACE.matcher(message)
                .results()
                .map(match -> match.group().replaceAll("item", "year"))
                .toList());
    }

    @Test
    @DisplayName("rules without a check or a dictionary are refused")
    void incomplete() {
        QualityRules rules = Filings.QUALITY.rules();
        Map<QualityCheck, Parameter<Alarm>> alarms = new EnumMap<>(rules.alarms());
        alarms.remove(QualityCheck.NO_UNIT);
        Map<WordKind, Parameter<WordList>> words = new EnumMap<>(rules.words());
        words.remove(WordKind.OPEN_RATES);
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> QualityRules.builder().from(rules).alarms(alarms).build())
                .withMessageContaining("NO_UNIT");
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> QualityRules.builder().from(rules).words(words).build())
                .withMessageContaining("OPEN_RATES");
    }

    @Test
    @DisplayName("a word does not count within its exceptions, and counts beside them")
    void words() {
        WordList words = new WordList(
                new ArrayList<>(List.of(new WordList.Word("不断", List.of("不断电")), new WordList.Word("较好", List.of()))));
        assertThat(words.in("不断电")).isEmpty();
        assertThat(words.in("不断电，不断水，较好")).containsExactly("不断", "较好");
        assertThat(words.in("不不断电断")).isEmpty();
        assertThat(words.end("供应不断")).isTrue();
        assertThat(words.end("供应不断电")).isFalse();
        assertThat(words.end("较好的供应")).isFalse();
        assertThat(words.has("较好")).isTrue();
        assertThat(words.has("较好的")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"不断", "断电", "不"})
    @DisplayName("an exception that does not hold its word, or is the word, is refused")
    void exceptions(String longer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WordList.Word("不断", List.of(longer)))
                .withMessageContaining("'" + longer + "' can be no exception of '不断'");
    }
}
