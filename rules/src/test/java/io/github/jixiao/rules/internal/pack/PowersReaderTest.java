package io.github.jixiao.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.Stage;
import io.github.jixiao.core.law.Strength;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Instrument;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.responsibility.GovernmentForm;
import io.github.jixiao.rules.responsibility.PowerRule;
import io.github.jixiao.rules.responsibility.Powers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The file of powers")
class PowersReaderTest {
    private static final String PATH = "responsibility/powers.yaml";
    private static final String FILE = """
            note: Made for this test.
            in-force: 2020-03-01
            powers:
              finance-department:
                - {must: [target-review, target-reply], provision: zz:law#1, evidence: fictional}
                - {may: [spot-check], forms: [county], replaces: [below/powers#x], provision: zz:law#1, evidence: fictional}
              third-party:
                - must-not: [target-setting]
                  reason: {zh: 不得代替, en: no replacement}
                  provision: zz:law#1
                  evidence: fictional
            rules:
              same-level: [{provision: zz:law#1, evidence: fictional}]
              not-its-own: [{acts: [target-reply], provision: zz:law#1, evidence: fictional}]
              within-engagement:
                - {acts: [spot-check], stages: [evaluation], provision: zz:law#1, evidence: fictional}
            """;

    @TempDir
    Path directory;

    private Powers read(String text) {
        PackFolder folder = PackFolder.in(directory).write(PATH, text);
        PackFiles files = PackFiles.in(folder.directory());
        Instrument law = InstrumentReader.read(files, "instruments/law.yaml");
        return PowersReader.read(files, PATH, "house", new Provisions(List.of(law)));
    }

    @Test
    @DisplayName("says who must, may and must not do what, from when and where")
    void entries() {
        List<Powers.Entry> entries = read(FILE).entries();

        assertThat(entries)
                .extracting(entry -> entry.basis().entry())
                .containsExactly(
                        "house/powers#finance-department.target-review",
                        "house/powers#finance-department.target-reply",
                        "house/powers#finance-department.spot-check",
                        "house/powers#third-party.target-setting");
        assertThat(entries).allMatch(entry -> entry.inForce().equals(LocalDate.of(2020, 3, 1)));
        assertThat(entries.get(0).strength()).contains(Strength.MUST);
        assertThat(entries.get(0).forms()).isEmpty();
        assertThat(entries.get(2).strength()).contains(Strength.MAY);
        assertThat(entries.get(2).forms()).containsExactly(GovernmentForm.COUNTY);
        assertThat(entries.get(2).replaces()).containsExactly("below/powers#x");
        assertThat(entries.get(3).strength()).isEmpty();
        assertThat(entries.get(3).reason()).contains(new Text("不得代替", "no replacement"));
    }

    @Test
    @DisplayName("says for which acts a rule holds; one without acts holds for all")
    void rules() {
        List<Powers.Rule> rules = read(FILE).rules();

        assertThat(rules)
                .filteredOn(rule -> rule.rule() == PowerRule.SAME_LEVEL)
                .hasSize(ActKind.values().length);
        assertThat(rules)
                .filteredOn(rule -> rule.rule() == PowerRule.NOT_ITS_OWN)
                .extracting(Powers.Rule::act)
                .containsExactly(ActKind.TARGET_REPLY);
        assertThat(rules)
                .filteredOn(rule -> rule.rule() == PowerRule.WITHIN_ENGAGEMENT)
                .singleElement()
                .satisfies(rule -> assertThat(rule.stages()).containsExactly(Stage.EVALUATION));
    }

    /** What stands there | what stands there instead | a part of the refusal. */
    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        in-force: 2020-03-01 | in-force: soon | must be a day
        in-force: 2020-03-01 | '' | missing
        '  third-party:' | '  fourth-party:' | unknown 'fourth-party'
        [target-setting] | [goal-setting] | unknown 'goal-setting'
        'reason: {zh: 不得代替, en: no replacement}' | 'note: none' | goes with 'must-not', and only with it
        'must: [target-review, target-reply]' | 'must: [target-review], reason: {zh: 甲, en: a}' | goes with 'must-not'
        'must: [target-review, target-reply], ' | '' | missing: names no act
        'may: [spot-check], forms: [county]' | 'may: [target-reply]' | finance-department.target-reply is stated twice
        forms: [county] | forms: [village] | unknown 'village'
        'same-level: [{' | 'same-level: [{acts: [audit], ' | does not go with a rule for all acts
        'not-its-own: [{acts: [target-reply], ' | 'not-its-own: [{' | missing
        'stages: [evaluation], ' | '' | goes with 'within-engagement', and only with it
        'not-its-own: [{' | 'not-its-own: [{stages: [target], ' | goes with 'within-engagement', and only with it
        'same-level:' | 'some-level:' | unknown 'some-level'
        'same-level: [{provision: zz:law#1' | 'same-level: [{provision: zz:law#7' | no clause zz:law#7 is recorded
        'note:' | 'source:' | unknown key
        """)
    void refused(String old, String replacement, String reason) {
        assertThat(FILE).contains(old);

        PackException refusal = catchThrowableOfType(PackException.class, () -> read(FILE.replace(old, replacement)));

        assertThat(refusal).isNotNull();
        assertThat(refusal.file()).isEqualTo(PATH);
        assertThat(refusal).hasMessageContaining(reason);
    }
}
