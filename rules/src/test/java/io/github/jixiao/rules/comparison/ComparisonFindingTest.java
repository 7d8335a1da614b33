package io.github.jixiao.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonFindingTest {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    @ParameterizedTest
    @EnumSource(ComparisonFinding.class)
    void bothLanguagesAreThereAndTellTheSame(ComparisonFinding code) {
        assertThat(code.zh()).containsPattern("\\p{IsHan}");
        assertThat(code.en()).doesNotContainPattern("\\p{IsHan}").doesNotEndWith(".");
        assertThat(places(code.zh())).isEqualTo(places(code.en()));
    }

    private static Set<String> places(String message) {
        return PLACE.matcher(message).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
