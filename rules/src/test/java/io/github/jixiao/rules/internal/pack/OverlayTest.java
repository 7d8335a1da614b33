package io.github.jixiao.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.scheme.LatePolicy;
import io.github.jixiao.rules.scheme.Scheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scheme inherits from its base, and how it must say what it changes. */
class OverlayTest {
    @TempDir
    Path directory;

    private Scheme over(String entries) {
        PackFolder.in(directory).scheme("over", """
                        scheme: over
                        title: {zh: 下位办法, en: Overlay}
                        first-year: 2021
                        evaluations: [department]
                        base: house/main
                        entries:
                        """ + entries.indent(2));
        return RuleBooks.of(directory)
                .inForce(Jurisdiction.parse("zz"), FiscalYear.of(2021))
                .scheme("house/over");
    }

    @Test
    void whatIsNotRedefinedIsInheritedWithItsOwnBasis() {
        Scheme over = over("{}");
        assertThat(over.late().value()).isEqualTo(LatePolicy.NOTHING);
        assertThat(over.late().basis().entry()).isEqualTo("house/main#late");
        assertThat(over.sections()).hasSize(1);
    }

    @Test
    void anEntryMayBeReplacedByName() {
        Scheme over =
                over("late: {value: judged, provision: zz:law#1, evidence: unverified, replaces: house/main#late}");
        assertThat(over.late().value()).isEqualTo(LatePolicy.JUDGED);
        assertThat(over.late().basis().entry()).isEqualTo("house/over#late");
        assertThat(over.late().basis().evidence()).isEqualTo(EvidenceMark.UNVERIFIED);
    }

    @Test
    void redefiningInSilenceIsRefused() {
        refused(
                "late: {value: judged, provision: zz:law#1, evidence: fictional}",
                "late",
                "conflicts with the inherited entry; write 'replaces: house/main#late' or leave it out");
    }

    @Test
    void replacingTheWrongEntryIsRefused() {
        refused(
                "late: {value: judged, provision: zz:law#1, evidence: fictional, replaces: house/main#goals}",
                "late",
                "write 'replaces: house/main#late' or leave it out (it says house/main#goals)");
    }

    @Test
    void anOptionalEntryMayBeRemoved() {
        Scheme over = over(
                "satisfaction: {remove: true, provision: zz:law#1, evidence: fictional, replaces: house/main#satisfaction}");
        assertThat(over.satisfaction()).isEmpty();
    }

    @Test
    void aRemovalGivesItsProvisionToo() {
        refused(
                "satisfaction: {remove: true, evidence: fictional, replaces: house/main#satisfaction}",
                "satisfaction.provision",
                "missing");
    }

    @Test
    void aNecessaryEntryMayNotBeRemoved() {
        refused(
                "late: {remove: true, provision: zz:law#1, evidence: fictional, replaces: house/main#late}",
                "late",
                "missing: a scheme needs it");
    }

    @Test
    void theWeightsOfAnOverlayMustAddUpAgain() {
        refused(
                "section.output: {value: 80, provision: zz:law#1, evidence: fictional, replaces: house/main#section.output}",
                "entries",
                "the weights add up to 90, not to full-marks 100");
    }

    @Test
    void withoutSectionsTheWeightsNeedNotReachTheFullMarks() {
        Scheme over = over("section.output:"
                + " {remove: true, provision: zz:law#1, evidence: fictional, replaces: house/main#section.output}");
        assertThat(over.sections()).isEmpty();
        assertThat(over.execution()).isPresent();
    }

    @Test
    void itsOwnSectionsComeBeforeTheInheritedOnes() {
        Scheme over = over("""
                section.cost: {value: 20, provision: zz:law#1, evidence: fictional}
                execution.weight: {value: 5, provision: zz:law#1, evidence: fictional, replaces: house/main#execution.weight}
                full-marks: {value: 115, provision: zz:law#1, evidence: fictional, replaces: house/main#full-marks}
                """);
        assertThat(over.sections())
                .extracting(section -> section.value().name())
                .containsExactly("cost", "output");
    }

    private void refused(String entries, String entry, String reason) {
        assertThatThrownBy(() -> over(entries))
                .isInstanceOfSatisfying(PackException.class, refusal -> {
                    assertThat(refusal.file()).isEqualTo("schemes/over.yaml");
                    assertThat(refusal.entry()).isEqualTo(entry);
                })
                .hasMessageContaining(reason);
    }
}
