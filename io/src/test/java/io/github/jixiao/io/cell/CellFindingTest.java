package io.github.jixiao.io.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Severity;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CellFindingTest {
    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");

    @ParameterizedTest
    @EnumSource
    void bothLanguagesNameTheSameValues(CellFinding finding) {
        assertThat(places(finding.zh())).isEqualTo(places(finding.en())).contains("{cell}");
    }

    @ParameterizedTest
    @EnumSource
    void cellAloneIsNeverAnError(CellFinding finding) {
        assertThat(finding.severity()).isNotEqualTo(Severity.ERROR);
    }

    @Test
    void longCellIsShownByItsFirst60Characters() {
        assertThat(arguments("长".repeat(60))).containsEntry("cell", "长".repeat(60));
        assertThat(arguments("长".repeat(61))).containsEntry("cell", "长".repeat(60) + "…");
    }

    private static Map<String, String> arguments(String cell) {
        return CellFinding.CELL_COMPOUND.on(CellText.of(cell)).all().get(0).arguments();
    }

    private static Set<String> places(String message) {
        return PLACE.matcher(message).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
