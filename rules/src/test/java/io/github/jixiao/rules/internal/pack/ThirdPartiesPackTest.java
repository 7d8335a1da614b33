package io.github.jixiao.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.thirdparty.ThirdPartyRules;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A pack that says who may be engaged")
class ThirdPartiesPackTest {
    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}: {1} is refused: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "clean-years | 0 | cn/third-parties#clean-years | must be 1 year or more, was 0",
                "repeat-years | three | cn/third-parties#repeat-years | must be a whole number",
                "no-subletting | sometimes | cn/third-parties#no-subletting | must be true or false",
                "lead-title | high | cn/third-parties#lead-title | unknown 'high'",
                "barred-ties | [] | cn/third-parties#barred-ties | must not be empty",
                "report-grades | {stage: exact, scale: [{code: a, zh: 甲, en: a, from: 60}]} | cn/third-parties#report-grades | must begin at 0",
                "report-grades | {stage: exact, scale: [{code: a, zh: 甲, en: a, from: 0}]} | cn/third-parties#report-grades | a consequence for each of the grades [a]",
                "report-consequences | {excellent: preferred} | cn/third-parties#report-consequences | names [excellent]",
                "open-on-sunday | true | '' | unknown condition",
            })
    @DisplayName("is refused where it is malformed")
    void refused(String name, String value, String replaces, String reason) {
        assertThatThrownBy(() -> OverlayPack.book(directory, "third-parties", OverlayPack.entry(name, value, replaces))
                        .thirdParties())
                .isInstanceOf(PackException.class)
                .hasMessageContaining(reason);
    }

    @Test
    @DisplayName("holds the national conditions from 2021 on, and in Hubei those of the Decision before")
    void years() {
        assertThat(rules("cn", 2020).cleanYears()).isEmpty();
        assertThat(rules("cn", 2020).scopeStated()).isEmpty();
        assertThat(rules("cn", 2021).cleanYears().orElseThrow().value()).isEqualTo(3);
        assertThat(rules("cn-42", 2020).scopeStated().orElseThrow().basis().provision())
                .hasToString("cn-42:2017-227#10.1");
        assertThat(rules("cn-42", 2021).scopeStated().orElseThrow().basis().provision())
                .hasToString("cn:caiyu-2021-6#rights-and-duties");
    }

    private static ThirdPartyRules rules(String place, int year) {
        return RuleBooks.standard()
                .inForce(Jurisdiction.parse(place), FiscalYear.of(year))
                .thirdParties()
                .rules();
    }
}
