package io.github.jixiao.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.lifecycle.LifecycleRules;
import io.github.jixiao.rules.lifecycle.StepRule;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A pack that says of steps who, when and on which provision")
class LifecyclePackTest {
    @TempDir
    Path directory;

    private RuleBook book(String name, String value, String replaces) {
        return OverlayPack.book(directory, "lifecycle", OverlayPack.entry(name, value, replaces));
    }

    private static LifecycleRules rules(RuleBook book) {
        return book.lifecycle(GovernmentYear.builder()
                        .government("gov")
                        .year(FiscalYear.of(2022))
                        .addOrgans(Organ.builder()
                                .id("gov")
                                .kind(OrganKind.GOVERNMENT)
                                .name("某市人民政府")
                                .jurisdiction(Jurisdiction.of("429900"))
                                .build())
                        .build())
                .rules();
    }

    private static StepRule step(LifecycleRules rules, String id) {
        return rules.steps().stream()
                .filter(rule -> rule.transition().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1} is refused: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "T99 | {by: [finance-department]} | '' | packs cannot add steps",
                "T28 | {by: [finance-department]} | '' | conflicts with an inherited value",
                "T28 | {by: []} | cn/lifecycle#T28 | must not be empty",
                "T28 | {guards: [reason-given]} | cn/lifecycle#T28 | missing",
                "T28 | {by: [clerk]} | cn/lifecycle#T28 | unknown 'clerk'",
                "T28 | {by: [budget-department], guards: [in-a-good-mood]} | cn/lifecycle#T28 | unknown 'in-a-good-mood'",
                "T28 | {by: [budget-department], limit: some-day} | cn/lifecycle#T28 | no time limit 'some-day'",
                "T28 | {by: [budget-department], to: archived} | cn/lifecycle#T28 | unknown key",
                "returns | many | cn/lifecycle#returns | must be a whole number",
                "evaluated-version | newest | cn/lifecycle#evaluated-version | unknown 'newest'",
                "overdue-decisions | [] | cn/lifecycle#overdue-decisions | must not be empty",
            })
    @DisplayName("is refused where it is malformed, or goes beyond the table")
    void refused(String name, String value, String replaces, String reason) {
        assertThatThrownBy(() -> rules(book(name, value, replaces)))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(reason);
    }

    @Test
    @DisplayName("switches a step off for its place, and leaves the others as they are")
    void disabled() {
        LifecycleRules rules = rules(book("T65", "{disabled: true}", "cn/lifecycle#T65"));
        assertThat(step(rules, "T65").enabled()).isFalse();
        assertThat(step(rules, "T66").enabled()).isTrue();
        assertThat(step(rules, "T65").basis().entry()).isEqualTo("city/lifecycle#T65");
    }

    @Test
    @DisplayName("gives a step to other organs, with a time limit of a pack below")
    void replaced() {
        LifecycleRules rules = rules(book("T28", "{by: [finance-department], limit: year-end}", "cn/lifecycle#T28"));
        assertThat(step(rules, "T28").actors()).containsExactly(OrganKind.FINANCE_DEPARTMENT);
        assertThat(step(rules, "T28").limit().orElseThrow().name()).isEqualTo("year-end");
    }
}
