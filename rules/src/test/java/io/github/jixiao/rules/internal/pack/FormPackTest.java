package io.github.jixiao.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.target.ScoringRule.StepRounding;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.form.Form;
import io.github.jixiao.rules.form.Measure;
import io.github.jixiao.rules.form.RowRule;
import io.github.jixiao.rules.law.PackException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A pack of forms")
class FormPackTest {
    private static final String FORM = "forms/table.yaml";
    private static final String POLICIES = "evaluation/all.yaml";

    @TempDir
    Path directory;

    private PackFolder folder;

    @BeforeEach
    void write() {
        folder = PackFolder.in(directory);
        folder.manifest("house", "zz", "instruments/law.yaml", FORM, POLICIES, "yardsticks/all.yaml");
        directory.resolve("schemes/main.yaml").toFile().delete();
        folder.write("yardsticks/all.yaml", """
                entries:
                  least:
                    - {first-year: 2020, value: 0.4, provision: zz:law#1, evidence: fictional}
                """);
        folder.write(POLICIES, """
                entries:
                  form-row-rounding:
                    - {first-year: 2020, value: {scale: 2, mode: half-up}, provision: zz:law#1, evidence: fictional}
                  form-total-rounding:
                    - {first-year: 2020, value: {scale: 1, mode: down}, provision: zz:law#1, evidence: fictional}
                  form-step-rounding:
                    - {first-year: 2020, value: floor, provision: zz:law#1, evidence: fictional}
                    - {first-year: 2022, value: ceiling, provision: zz:law#1, evidence: fictional}
                  form-unused-points:
                    - {first-year: 2020, value: keep, provision: zz:law#1, evidence: fictional}
                """);
        folder.write(FORM, """
                form: table
                title: {zh: 表, en: Table}
                first-year: 2021
                last-year: 2022
                subject: policy
                evaluations: [self]
                graded: false
                full-marks: {value: 50, provision: zz:law#1, evidence: fictional}
                floors:
                  - {yardstick: least, sections: [b]}
                note: A note.
                sections:
                  - id: a
                    title: {zh: 甲, en: A}
                    rows:
                      - id: steps
                        title: {zh: 扣分, en: steps}
                        group: {zh: 组, en: group}
                        points: 30
                        rule:
                          kind: steps
                          from: 100
                          direction: higher-is-better
                          step: 5
                          each: 2
                          measure: {form: ratio, zh: 率, en: rate, part: [p], less: [q], whole: [w]}
                        provision: zz:law#1
                        evidence: fictional
                        note: A note.
                  - id: b
                    title: {zh: 乙, en: B}
                    rows:
                      - id: choice
                        title: {zh: 择一, en: choice}
                        points: 20
                        rule:
                          kind: either-or
                          by: best
                          alternatives:
                            - id: yes
                              title: {zh: 是否, en: yes or no}
                              rule: {kind: direct}
                            - id: bands
                              title: {zh: 分档, en: bands}
                              rule:
                                kind: bands
                                edge: upper
                                worth: share
                                bands: [{up-to: 0, share: 1}, {up-to: 10, share: 0.5}]
                                measure: {form: saving, zh: 率, en: rate, planned: p, actual: w}
                        provision: zz:law#1
                        evidence: fictional
                """.replace("- id: yes", "- id: whether"));
    }

    private Form read(int year) {
        return RuleBooks.of(directory)
                .inForce(Jurisdiction.parse("zz"), FiscalYear.of(year))
                .forms()
                .form("house/table");
    }

    @Test
    @DisplayName("is read with its rules and with the policies and floors in force for the year")
    void reads() {
        Form form = read(2021);

        assertThat(form.fullMarks().value()).isEqualTo(Points.of(50));
        assertThat(form.fullMarks().basis().entry()).isEqualTo("house/table#full-marks");
        assertThat(form.rateRounding()).isEmpty();
        assertThat(form.grades()).isEmpty();
        assertThat(form.floors().get(0).share().value()).hasToString("40%");
        assertThat(form.stepRounding().value()).isEqualTo(StepRounding.FLOOR);
        assertThat(read(2022).stepRounding().value()).isEqualTo(StepRounding.CEILING);
        assertThat(form.rows().get(0).rule()).isInstanceOfSatisfying(RowRule.Steps.class, rule -> {
            assertThat(rule.measure().less()).containsExactly("q");
            assertThat(rule.from()).isEqualByComparingTo("100");
            assertThat(rule.step()).isEqualByComparingTo("5");
            assertThat(rule.each()).isEqualByComparingTo("2");
        });
        assertThat(form.rows().get(1).rule()).isInstanceOfSatisfying(RowRule.EitherOr.class, rule -> {
            assertThat(rule.inputs()).containsExactlyInAnyOrder("p", "w");
            assertThat(rule.alternatives().get(1).rule())
                    .isInstanceOfSatisfying(
                            RowRule.Bands.class,
                            bands -> assertThat(bands.measure().form()).isEqualTo(Measure.Form.SAVING));
        });
    }

    @ParameterizedTest
    @CsvSource({"2020", "2023"})
    @DisplayName("has no form before its first year and after its last")
    void years(int year) {
        assertThatThrownBy(() -> read(year)).isInstanceOf(PackException.class).hasMessageContaining("no such form");
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "points: 30; points: 31; sections: the rows have 51 points, the full marks are 50",
                "last-year: 2022; last-year: 2020; last-year: 2020 is before the first year 2021",
                "sections: [b]; sections: [c]; must name some of [a, b], was [c]",
                "id: choice; id: steps; 'steps' stands twice in the form",
                "id: bands; id: steps; 'steps' stands twice in the form",
                "{kind: direct}; {kind: guess}; unknown 'guess'; known: direct, judged, levels",
                "step: 5; step: 0; a step must be above 0",
                "zz:law#1; zz:law#9; no clause zz:law#9 is recorded",
                "share: 0.5; share: 1.5; earns more than the better one",
                "subject: policy; subject: weather; unknown 'weather'",
                "value: 50; value: 0; must be above 0",
                "form: saving; form: change; missing",
                "graded: false; graded: maybe; must be true or false",
                "by: best; by: worst; unknown 'worst'",
                "note: A note.; colour: red; unknown key"
            })
    @DisplayName("is refused where a form is malformed, naming what")
    void refusals(String good, String bad, String reason) {
        folder.edit(FORM, good, bad);

        assertThatThrownBy(() -> RuleBooks.of(directory))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith(FORM)
                .hasMessageContaining(reason);
    }

    @Test
    @DisplayName("has no section twice")
    void sectionTwice() {
        folder.edit(FORM, "- id: b\n", "- id: a\n");

        assertThatThrownBy(() -> RuleBooks.of(directory))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("'a' stands twice in the form");
    }

    @Test
    @DisplayName("may leave points to the evaluator, as long as some are left")
    void openPoints() {
        folder.edit(FORM, "        points: 20\n", "");
        assertThat(read(2021).rows().get(1).points()).isEmpty();

        folder.edit(FORM, "points: 30", "points: 50");
        assertThatThrownBy(() -> RuleBooks.of(directory))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("leaves none for the rows without points");
    }

    @Test
    @DisplayName("asks for policies of its year: none recorded, no form")
    void missingPolicy() {
        folder.edit(POLICIES, "form-unused-points", "form-unused-point");

        assertThatThrownBy(() -> read(2021))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("form-unused-points");
    }

    @Test
    @DisplayName("holds no form twice")
    void twice() {
        folder.manifest(
                "house", "zz", "instruments/law.yaml", FORM, "forms/again.yaml", POLICIES, "yardsticks/all.yaml");
        folder.write("forms/again.yaml", text(FORM));

        assertThatThrownBy(() -> RuleBooks.of(directory))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("house/table stands in another file already");
    }

    private String text(String path) {
        return PackFiles.in(directory).read(path);
    }
}
