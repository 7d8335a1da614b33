package io.github.jixiao.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.law.PackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which a pack is refused, and that the refusal says where and why. */
class PackRefusalTest {
    private static final String MAIN = "schemes/main.yaml";

    @TempDir
    Path directory;

    private void refused(String file, String entry, String reason) {
        PackException refusal = catchThrowableOfType(PackException.class, () -> RuleBooks.of(directory));
        assertThat(refusal).isNotNull();
        assertThat(refusal.file()).isEqualTo(file);
        assertThat(refusal.entry()).isEqualTo(entry);
        assertThat(refusal.getMessage()).contains(reason);
    }

    /** Per file: what stands there | what stands there instead (⏎ a line break, ∅ nothing) | entry | reason. */
    static Stream<Arguments> malformed() {
        String table = """
            @ pack.yaml
            version: | edition: | version | missing
            title: | colour: red⏎title: | colour | unknown key; known here: pack, jurisdiction
            version: "1" | version: 1 | version | must be text, was 1
            jurisdiction: zz | jurisdiction: somewhere | jurisdiction | not a jurisdiction
            pack: house | pack: My House | pack | lower-case letters
            instruments/law.yaml, | ../law.yaml, | files | must be <name>.yaml in one of instruments, schemes
            instruments/law.yaml, | schemes/main.yaml, | files | an item twice
            @ instruments/law.yaml
            issuer: 某地财政局 | issuer: " " | issuer | must be text
            issuer: | publisher: | issuer | missing
            number: | nummer: | nummer | unknown key
            zz:law | zz:law#1 | id | as a whole
            zz:law | law | id | not a provision
            2020-01-01 | 2020-02-30 | adopted | must be a day
            , en: The scheme | ∅ | clauses.1.en | missing
            "1": | "1 a": | clauses.1 a | not a clause
            @ schemes/main.yaml
            first-year: 2020 | first-year: soon | first-year | must be a whole number
            first-year: 2020 | first-year: 1948 | first-year | 1949 to 2999
            first-year: 2020 | first-year: 2020⏎last-year: 2019 | last-year | 2019 is before the first year 2020
            evaluations: [self] | evaluations: [myself] | evaluations | unknown 'myself'; known: self, department
            evaluations: [self] | evaluations: [] | evaluations | must not be empty
            evaluations: [self] | evaluations: self | evaluations | must be a list
            first-year | features: {costs: true}⏎first-year | features | unknown 'costs'; known: cost-indicators
            first-year | features: {cost-indicators: maybe}⏎first-year | features.cost-indicators | must be true or false
            first-year | base: cn/self-1999⏎first-year | base | no scheme 'cn/self-1999'; known here: house/main
            first-year | base: house/main⏎first-year | base | a cycle: house/main -> house/main
            goals: {value: ratio, | goals: { | goals.value | missing
            goals: {value: ratio, | goals: {value: product, | goals.value | unknown 'product'; known: sum, ratio
            goals: {value: ratio, | goals: {value: ratio, valid: 1, | goals.valid | unknown key; known here: remove, value, provision, evidence, replaces, note
            {value: ratio, provision: zz:law#1, evidence: fictional} | ratio | goals | must be a mapping
            ratio, provision: zz:law#1 | ratio | goals.provision | missing
            ratio, provision: zz:law#1 | ratio, provision: the law | goals.provision | not a provision
            ratio, provision: zz:law#1 | ratio, provision: zz:law | goals.provision | no clause zz:law is recorded; zz:law has the clauses [1]
            ratio, provision: zz:law#1 | ratio, provision: zz:law#2 | goals.provision | no clause zz:law#2
            ratio, provision: zz:law#1 | ratio, provision: zz:lore#1 | goals.provision | no instrument zz:lore is recorded; known here: [zz:law]
            ratio, provision: zz:law#1, evidence: fictional | ratio, provision: zz:law#1 | goals.evidence | missing
            ratio, provision: zz:law#1, evidence: fictional | ratio, provision: zz:law#1, evidence: rumour | goals.evidence | unknown 'rumour'; known: verified
            goals: {value: ratio, | goals: {remove: true, | goals.remove | needs 'replaces'
            goals: {value: ratio, | goals: {value: ratio, replaces: cn/self-2020#goals, | goals | nothing of that key is inherited
            goals: | goal: | goals | missing: a scheme needs it
            late: | luck: {value: 1, provision: zz:law#1, evidence: fictional}⏎  late: | luck | unknown key; known here: full-marks
            execution.cap: | execution.top: | execution.cap | missing
            {value: 100, | {value: many, | full-marks.value | must be a number
            {value: 100, | {value: 0, | full-marks.value | must be above 0
            {value: 90, | {value: -90, | section.output.value | must not be negative
            {value: 90, | {value: 89.99, | entries | the weights add up to 99.99, not to full-marks 100: execution.weight 10, section.output 89.99
            {value: 90, | {value: 90.01, | entries | the weights add up to 100.01
            section.output: | section.outcome: | section.outcome | unknown 'outcome'
            {value: 90, | {value: {categories: [outcome], weight: 90}, | section.output.value.categories | unknown 'outcome'
            section.output: | section.all: {value: {categories: [output], weight: 0}, provision: zz:law#1, evidence: fictional}⏎  section.output: | section.output | category output stands in another section too
            scale: 4 | scale: 7 | row-rounding.value | rounding must keep 0 to 6 decimals
            scale: 4 | scale: 1.5 | row-rounding.value.scale | must be a whole number
            half-even | unnecessary | row-rounding.value.mode | must say how to round
            half-even | HALF_EVEN | row-rounding.value.mode | unknown 'HALF_EVEN'
            partly-from: 60 | partly-from: 80 | bands.value | bands must rise
            share: 0.5 | share: 50 | satisfaction.value[1].share | at most 1
            from: 60, share | from: 90, share | satisfaction | must lie below
            , to: output | ∅ | missing.value.shift.to | missing
            from: satisfaction, | from: output, | missing.value.shift | to itself
            , from: 60}]} | , from: 60}, {code: fail, zh: 差, en: fail, from: 60}]} | grades.value | must lie below
            , from: 60}]} | }]} | grades.value.scale[0].from | missing
            """;
        List<Arguments> rows = new ArrayList<>();
        String file = "";
        for (String line : table.lines().toList()) {
            if (line.startsWith("@ ")) {
                file = line.substring(2);
                continue;
            }
            String[] cells = line.replace("⏎", "\n").replace("∅", "").split(" \\| ?", -1);
            rows.add(arguments(file, cells[0], cells[1], cells[2], cells[3]));
        }
        return rows.stream();
    }

    @ParameterizedTest(name = "{0}: {2} -> {3}: {4}")
    @MethodSource
    void malformed(String file, String old, String replacement, String entry, String reason) {
        PackFolder.in(directory).edit(file, old, replacement);
        refused(file, entry, reason);
    }

    @Test
    void aDuplicateKeyIsRefusedWithItsLine() {
        PackFolder.in(directory).edit(MAIN, "first-year: 2020", "first-year: 2020\nfirst-year: 2021");
        refused(MAIN, "", "line 4: Duplicate Object property \"first-year\"");
    }

    @Test
    void aDuplicateEntryIsRefused() {
        PackFolder.in(directory)
                .edit(MAIN, "  late:", "  goals: {value: sum, provision: zz:law#1, evidence: fictional}\n  late:");
        refused(MAIN, "", "Duplicate Object property \"goals\"");
    }

    @Test
    void aSyntaxErrorIsRefusedWithItsLine() {
        PackFolder.in(directory).edit(MAIN, "evaluations: [self]", "evaluations: [self");
        refused(MAIN, "", "line 5");
    }

    @Test
    void aSecondDocumentIsRefused() {
        PackFolder.in(directory).write(MAIN, PackFolder.SCHEME + "---\nmore: 1\n");
        refused(MAIN, "", "Trailing token");
    }

    @Test
    void anEmptyFileIsRefused() {
        PackFolder.in(directory).write(MAIN, "# nothing\n");
        refused(MAIN, "", "is empty");
    }

    @Test
    void aFileThatIsNoMappingIsRefused() {
        PackFolder.in(directory).write(MAIN, "- 1\n");
        refused(MAIN, "", "must be a mapping");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        PackFolder.in(directory);
        Files.write(directory.resolve(MAIN), new byte[] {'a', (byte) 0xB0, (byte) 0xEC});
        refused(MAIN, "", "cannot be read as UTF-8");
    }

    @Test
    void aListedFileThatIsMissingIsRefused() throws IOException {
        PackFolder.in(directory);
        Files.delete(directory.resolve(MAIN));
        refused(MAIN, "", "missing from " + directory);
    }

    @Test
    void aDirectoryWithoutPackYamlIsRefused() {
        refused("pack.yaml", "", "missing from " + directory);
    }

    @Test
    void aFileThatIsNotListedIsRefused() {
        PackFolder.in(directory).write("schemes/draft.yml", "scheme: draft\n");
        refused("schemes/draft.yml", "", "is not listed under 'files' in pack.yaml");
    }

    @Test
    void aFileThatIsNotYamlMayLieThere() {
        PackFolder.in(directory).write("README.md", "notes");
        assertThat(RuleBooks.of(directory).packs()).containsExactly("house@1");
    }

    @Test
    void aSchemeIdThatStandsTwiceIsRefused() {
        PackFolder.in(directory).scheme("again", PackFolder.SCHEME.replace("first-year: 2020", "first-year: 2030"));
        refused(MAIN, "scheme", "house/main stands in schemes/again.yaml already");
    }

    @Test
    void anInstrumentThatStandsTwiceIsRefused() {
        PackFolder.in(directory)
                .edit("pack.yaml", "files: [", "files: [instruments/again.yaml, ")
                .write("instruments/again.yaml", PackFolder.LAW);
        refused("instruments/law.yaml", "id", "zz:law is recorded already");
    }

    @Test
    void aCycleOfBasesIsRefused() {
        PackFolder.in(directory)
                .edit(MAIN, "first-year", "base: house/other\nfirst-year")
                .scheme("other", """
                        scheme: other
                        title: {zh: 另一办法, en: Other}
                        first-year: 2020
                        evaluations: [department]
                        base: house/main
                        entries: {}
                        """);
        refused("schemes/other.yaml", "base", "a cycle: house/other -> house/main -> house/other");
    }
}
