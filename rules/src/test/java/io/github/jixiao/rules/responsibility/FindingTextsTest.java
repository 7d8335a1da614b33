package io.github.jixiao.rules.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.value.Text;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The texts of findings, rules and forms")
class FindingTextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    static Stream<FindingCode> codes() {
        return Stream.concat(Arrays.stream(HierarchyFinding.values()), Arrays.stream(PowerFinding.values()));
    }

    static Stream<Text> labels() {
        return Stream.of(
                        Arrays.stream(PowerRule.values()).map(PowerRule::label),
                        Arrays.stream(GovernmentForm.values()).map(GovernmentForm::label),
                        Arrays.stream(ReviewBody.values()).map(ReviewBody::label),
                        Places.HUBEI.entries().stream().flatMap(entry -> entry.reason().stream()))
                .flatMap(all -> all);
    }

    @ParameterizedTest(name = "{0} tells the same in both languages")
    @MethodSource("codes")
    void codes(FindingCode code) {
        assertThat(code.zh()).containsPattern("\\p{IsHan}");
        assertThat(code.en()).doesNotContainPattern("\\p{IsHan}").doesNotEndWith(".");
        assertThat(places(code.zh())).containsAll(places(code.en()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("labels")
    void labels(Text label) {
        assertThat(label.zh()).containsPattern("\\p{IsHan}");
        assertThat(label.en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
    }

    private static Set<String> places(String message) {
        return PLACE.matcher(message).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
