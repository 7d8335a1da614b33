package io.github.jixiao.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.RelationKind;
import io.github.jixiao.rules.law.Instrument;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.responsibility.GovernmentForm;
import io.github.jixiao.rules.responsibility.HierarchyFinding;
import io.github.jixiao.rules.responsibility.LevelRules;
import io.github.jixiao.rules.responsibility.LevelStep;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The file of levels")
class LevelsReaderTest {
    private static final String PATH = "responsibility/levels.yaml";

    /** Every form the same, but for the township. */
    private static final String FILE = "note: Made for this test.\nforms:\n"
            + Arrays.stream(GovernmentForm.values())
                    .filter(form -> form != GovernmentForm.TOWNSHIP)
                    .map(form -> form(Kebab.of(form), "[standing-committee]", "may: [" + kinds("") + "]", ""))
                    .collect(Collectors.joining())
            + form(
                    "township",
                    "[]",
                    "may: [" + kinds("standing-committee") + "]",
                    "      - {none: [standing-committee], instead: {kind: peoples-congress, at: own}, provision: zz:law#1,"
                            + " evidence: fictional}\n")
            + """
            relations:
              leads:
                - {from: [government], to: [government], steps: [next-down], provision: zz:law#1, evidence: fictional}
            single: {value: [government], provision: zz:law#1, evidence: fictional}
            budget-holders: {value: [budget-department], provision: zz:law#1, evidence: fictional}
            office-names: {value: [公署], provision: zz:law#1, evidence: fictional}
            findings:
              relation-cycle: {provision: zz:law#1, evidence: fictional}
            """;

    @TempDir
    Path directory;

    private static String kinds(String without) {
        return Arrays.stream(OrganKind.values())
                .map(Kebab::of)
                .filter(kind -> !kind.equals(without))
                .collect(Collectors.joining(", "));
    }

    private static String form(String name, String bodies, String group, String more) {
        return """
                  %s:
                    preliminary-review: {value: %s, provision: zz:law#1, evidence: fictional}
                    organs:
                      - {%s, provision: zz:law#1, evidence: fictional}
                """.formatted(name, bodies, group) + more;
    }

    private LevelRules read(String text) {
        PackFolder folder = PackFolder.in(directory).write(PATH, text);
        PackFiles files = PackFiles.in(folder.directory());
        Instrument law = InstrumentReader.read(files, "instruments/law.yaml");
        return LevelsReader.read(files, PATH, "house", new Provisions(List.of(law)));
    }

    @Test
    @DisplayName("says what there is, who stands in, and how organs may stand to each other")
    void isRead() {
        LevelRules levels = read(FILE);

        LevelRules.OrganRule rule = levels.rule(GovernmentForm.TOWNSHIP, OrganKind.STANDING_COMMITTEE);
        assertThat(rule.presence()).isEqualTo(LevelRules.Presence.NONE);
        assertThat(rule.standIn()).contains(new LevelRules.StandIn(OrganKind.PEOPLES_CONGRESS, LevelRules.Place.OWN));
        assertThat(rule.basis().entry()).isEqualTo("house/levels#township.standing-committee");
        assertThat(levels.rule(GovernmentForm.COUNTY, OrganKind.PUBLIC).presence())
                .isEqualTo(LevelRules.Presence.MAY);
        assertThat(levels.reviewBodies(GovernmentForm.TOWNSHIP)).isEmpty();
        assertThat(levels.relations()).singleElement().satisfies(relation -> {
            assertThat(relation.kind()).isEqualTo(RelationKind.LEADS);
            assertThat(relation.steps()).containsExactly(LevelStep.NEXT_DOWN);
            assertThat(relation.basis().entry()).isEqualTo("house/levels#leads");
        });
        assertThat(levels.bases()).containsOnlyKeys(HierarchyFinding.RELATION_CYCLE);
        assertThat(levels.single().basis().entry()).isEqualTo("house/levels#single");
    }

    /** What stands there | what stands there instead | a part of the refusal. */
    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        'may: [peoples-congress, ' | 'may: [' | says nothing of PEOPLES_CONGRESS
        '  township:' | '  village:' | unknown 'village'
        'none: [standing-committee]' | 'none: [standing-committee, public]' | public is stated twice
        'none: [standing-committee], ' | '' | missing: names no organ
        'at: own' | 'at: above' | unknown 'above'
        'value: [], ' | 'value: [presidium], ' | unknown 'presidium'
        'steps: [next-down]' | 'steps: [sideways]' | unknown 'sideways'
        '  leads:' | '  likes:' | unknown 'likes'
        'relation-cycle: {provision: zz:law#1' | 'relation-cycle: {provision: zz:law#9' | no clause zz:law#9 is recorded
        'relation-cycle:' | 'relation-circle:' | unknown 'relation-circle'
        'single: {value: [government]' | 'single: {value: []' | must not be empty
        'office-names:' | 'offices:' | missing
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
