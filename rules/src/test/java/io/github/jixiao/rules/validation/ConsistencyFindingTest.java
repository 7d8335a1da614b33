package io.github.jixiao.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsistencyFindingTest {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    @ParameterizedTest
    @EnumSource(ConsistencyFinding.class)
    void bothLanguagesAreThere(ConsistencyFinding code) {
        assertThat(code.zh()).containsPattern("\\p{IsHan}");
        assertThat(code.en()).doesNotContainPattern("\\p{IsHan}").doesNotEndWith(".");
    }

    /** What differs only by language, such as a list of names, must not be lost in one of them. */
    @ParameterizedTest
    @EnumSource(ConsistencyFinding.class)
    void theChineseMessageTellsAllThatTheEnglishOneTells(ConsistencyFinding code) {
        assertThat(places(code.zh())).containsAll(places(code.en()));
    }

    private static Set<String> places(String message) {
        return PLACE.matcher(message).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
