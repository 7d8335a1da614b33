package io.github.jixiao.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.application.ApplicationRules;
import io.github.jixiao.rules.law.PackException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A pack that says how results are applied")
class ApplicationPackTest {
    @TempDir
    Path directory;

    private RuleBook book(String name, String value, String replaces) {
        return OverlayPack.book(directory, "application", OverlayPack.entry(name, value, replaces));
    }

    @ParameterizedTest(name = "{0}: {1} is refused: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                // a cell against the yardstick, which for medium in Hubei is keep, control-new, adjust or cut
                "running-medium | [cancel] | cn-42/application#running-medium | of which the yardstick 'decisions' allows",
                "running-medium | [withdraw] | cn-42/application#running-medium | unknown 'withdraw'",
                // a table in which worse is better
                "running-poor | [] | cn-42/application#running-poor | is milder than a better grade",
                "running-good | [increase] | cn-42/application#running-good | running-good: is milder",
                "running-excellent | [priority, keep] | cn-42/application#running-excellent | running-good: is milder",
                "one-off-good | [priority] | cn-42/application#one-off-good | one-off-medium: is milder",
                "strictness | [cancel, priority] | cn/application#strictness | must name every decision once",
                "picks | {improved: strictest, steady: mildest, declined: strictest} | cn/application#picks | worse trend",
                "picks | {improved: mildest, steady: mildest} | cn/application#picks | missing",
                "grades | [{code: poor, zh: 差, en: poor}] | cn/application#grades | yardstick 'decisions'",
                "rows | [{row: running, zh: 甲, en: a, terms: [one-off]}] | cn/application#rows | fits every item",
                "rows | [{row: running, zh: 甲, en: a}, {row: running, zh: 乙, en: b}] | cn/application#rows | names that differ",
                "rows | [{row: others, zh: 甲, en: a}] | cn/application#rows | others-excellent: nothing is recorded",
                "change-cut | {less: 0.1, more: 0.1} | '' | either 'less' or 'more'",
                "change-cut | {} | '' | either 'less' or 'more'",
                "change-cut | {less: 1.5} | '' | at most 100 %",
                "change-exit | {less: 1} | '' | leaves nothing",
                "completion | by 12-31 | cn/application#completion | must count from the feedback",
                "completion | 10 days before | cn/application#completion | must count from the feedback",
                "expired | [] | cn/application#expired | must not be empty",
                "reviews | {excellent: admit, good: admit, medium: open, poor: refuse} | cn/application#reviews | unknown key",
                "on-holiday | [exit] | '' | unknown rule",
            })
    @DisplayName("is refused where it is malformed or contradicts itself or the yardsticks")
    void refused(String name, String value, String replaces, String reason) {
        assertThatThrownBy(() -> book(name, value, replaces).application())
                .isInstanceOf(PackException.class)
                .hasMessageContaining(reason);
    }

    @Test
    @DisplayName("is refused where its grades do not end with the poorest of the yardstick")
    void gradesInOrder() {
        String grades = "[{code: poor, zh: 差, en: poor}, {code: medium, zh: 中, en: medium},"
                + " {code: good, zh: 良, en: good}, {code: excellent, zh: 优, en: excellent}]";
        assertThatThrownBy(() -> book("grades", grades, "cn/application#grades").application())
                .isInstanceOf(PackException.class)
                .hasMessageContaining("must end with the yardstick 'poor-grade', poor, end with excellent");
    }

    @Test
    @DisplayName("may replace a cell with others that go with the grade")
    void replaced() {
        ApplicationRules rules = book("running-poor", "[cut, exit]", "cn-42/application#running-poor")
                .application()
                .rules();
        assertThat(Objects.requireNonNull(Objects.requireNonNull(rules.linkage().get("running"))
                                .get("poor"))
                        .value())
                .containsExactly(ResultDecision.CUT, ResultDecision.EXIT);
    }

    @Test
    @DisplayName("has a factor for bonds from 2021 on, and nothing before 2015")
    void years() {
        assertThat(rules(2020).factors()).hasSize(1);
        assertThat(rules(2021).factors()).hasSize(2);
        assertThat(rules(2015).rectificationPlan()).isEmpty();
        assertThatThrownBy(() -> rules(2014)).isInstanceOf(PackException.class);
    }

    private static ApplicationRules rules(int year) {
        return RuleBooks.standard()
                .inForce(Jurisdiction.parse("cn"), FiscalYear.of(year))
                .application()
                .rules();
    }
}
