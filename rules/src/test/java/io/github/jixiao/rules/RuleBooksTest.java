package io.github.jixiao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.internal.pack.PackFolder;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.scheme.Scheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBooksTest {
    private static final FiscalYear YEAR = FiscalYear.of(2022);

    @TempDir
    Path directory;

    @Test
    void theShippedPacksAreReadOnce() {
        assertThat(RuleBooks.standard()).isSameAs(RuleBooks.standard());
        assertThat(RuleBooks.standard().packs())
                .containsExactly(
                        "cn@2026.1",
                        "cn-42@2026.1",
                        "cn-44@2026.1",
                        "cn-50@2026.1",
                        "cn-51@2026.1",
                        "zz@2026.1",
                        "zz-01@2026.1");
    }

    @Test
    void aBookHasThePacksOfItsPlaceAndThoseAboveNearestFirst() {
        assertThat(Samples.book("cn-420112", 2022).packs()).containsExactly("cn-42@2026.1", "cn@2026.1");
        assertThat(Samples.book("cn-500107", 2022).packs()).containsExactly("cn-50@2026.1", "cn@2026.1");
        assertThat(Samples.book("cn-11", 2022).packs()).containsExactly("cn@2026.1");
        assertThat(Samples.book("cn-42", 2022)).hasToString("rules of cn-42 for 2022 [cn-42@2026.1, cn@2026.1]");
    }

    @Test
    void aYearBeforeTheFirstIsRefusedNamingTheEarliest() {
        assertThat(Samples.book("cn", 2016).schemes()).isNotEmpty();
        assertThatThrownBy(() -> Samples.book("cn-42", 2014))
                .isInstanceOf(PackException.class)
                .hasMessage("no rule is recorded for cn-42 in 2014; the earliest fiscal year recorded is 2015");
        assertThatThrownBy(() -> Samples.book("zz", 2019))
                .hasMessageContaining("the earliest fiscal year recorded is 2020");
    }

    @Test
    void aPlaceWithoutAnyPackIsRefused() {
        assertThatThrownBy(() -> Samples.book("aa", 2022))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("no rule is recorded for aa or a place above it");
    }

    @Test
    void aHostPackIsAddedToACopy() {
        PackFolder.in(directory).manifest("city", "cn-4201", "instruments/law.yaml", "schemes/main.yaml");
        RuleBooks books = RuleBooks.standard().with(directory);
        RuleBook wuhan = books.inForce(Jurisdiction.of("420112"), YEAR);
        assertThat(wuhan.packs()).containsExactly("city@1", "cn-42@2026.1", "cn@2026.1");
        assertThat(scheme(wuhan, EvaluationKind.SELF).id()).isEqualTo("city/main");
        assertThat(scheme(wuhan, EvaluationKind.SPOT_CHECK).id()).isEqualTo("cn-42/self-2020");
        assertThat(RuleBooks.standard().packs()).doesNotContain("city@1");
        assertThat(scheme(Samples.book("cn-420112", 2022), EvaluationKind.SELF).id())
                .isEqualTo("cn-42/self-2020");
    }

    @Test
    void aHostPackForAPlaceThatHasOneComesBeforeIt() {
        PackFolder.in(directory).manifest("mine", "cn-42", "instruments/law.yaml", "schemes/main.yaml");
        RuleBook hubei = RuleBooks.standard().with(directory).inForce(Jurisdiction.parse("cn-42"), YEAR);
        assertThat(hubei.packs()).containsExactly("mine@1", "cn-42@2026.1", "cn@2026.1");
        assertThat(scheme(hubei, EvaluationKind.SELF).id()).isEqualTo("mine/main");
    }

    @Test
    void aHostPackMayBuildOnShippedSchemesAndCiteShippedInstruments() {
        PackFolder.in(directory).manifest("mine", "cn-42", "schemes/main.yaml").write("schemes/main.yaml", """
                        scheme: main
                        title: {zh: 本单位办法, en: Our own}
                        first-year: 2022
                        evaluations: [self]
                        base: cn-42/self-2020
                        entries:
                          reverse:
                            {value: linear, provision: cn-42:2017-227#8.5, evidence: unverified, replaces: cn-42/self-2020#reverse}
                        """);
        directory.resolve("instruments/law.yaml").toFile().delete();
        Scheme mine = scheme(
                RuleBooks.standard().with(directory).inForce(Jurisdiction.parse("cn-42"), YEAR), EvaluationKind.SELF);
        assertThat(mine.reverse().basis().entry()).isEqualTo("mine/main#reverse");
        assertThat(mine.bands().basis().entry()).isEqualTo("cn-42/self-2020#bands");
        assertThat(mine.about().basis().entry()).isEqualTo("cn/self-2020#about");
    }

    @Test
    void aHostPackMayNotBuildOnAPlaceItDoesNotLieIn() {
        PackFolder.in(directory)
                .manifest("mine", "cn-43", "instruments/law.yaml", "schemes/main.yaml")
                .edit("schemes/main.yaml", "first-year", "base: cn-42/self-2020\nfirst-year");
        assertThatThrownBy(() -> RuleBooks.standard().with(directory))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("no scheme 'cn-42/self-2020'");
    }

    @Test
    void aHostPackMayNotTakeAShippedIdOrRecordAShippedInstrument() {
        PackFolder folder = PackFolder.in(directory).manifest("zz", "zz", "instruments/law.yaml", "schemes/main.yaml");
        assertThatThrownBy(() -> RuleBooks.standard().with(directory))
                .hasMessage("pack.yaml: pack: there is a pack 'zz' already");
        folder.manifest("mine", "zz", "instruments/law.yaml", "schemes/main.yaml")
                .edit("instruments/law.yaml", "zz:law", "zz:handbook");
        assertThatThrownBy(() -> RuleBooks.standard().with(directory))
                .hasMessage("instruments/law.yaml: id: zz:handbook is recorded already");
    }

    @Test
    void packsOnDiskMayStandAlone() {
        PackFolder.in(directory);
        assertThat(RuleBooks.of(directory).packs()).containsExactly("house@1");
        assertThat(RuleBooks.of().packs()).isEmpty();
    }

    @Test
    void aProvisionIsLookedUpInThePacksOfTheBook() {
        RuleBook hubei = Samples.book("cn-42", 2022);
        assertThat(hubei.provision(ProvisionRef.parse("cn-42:result-application#4"))
                        .orElseThrow()
                        .zh())
                .contains("90", "80", "60");
        assertThat(hubei.provision(ProvisionRef.parse("cn-42:result-application#99")))
                .isEmpty();
        assertThat(hubei.provision(ProvisionRef.parse("cn-42:result-application")))
                .isEmpty();
        assertThat(hubei.provision(ProvisionRef.parse("zz:handbook#1"))).isEmpty();
        assertThat(hubei.instrument(ProvisionRef.parse("cn-42:2017-227#8.5"))
                        .orElseThrow()
                        .number())
                .contains("公告第二百二十七号");
        assertThat(hubei.instruments())
                .extracting(instrument -> instrument.ref().toString())
                .contains("cn:caiyu-2020-10");
    }

    private static Scheme scheme(RuleBook book, EvaluationKind kind) {
        return book.scheme(kind, ItemKind.PROJECT, Samples.PLAIN);
    }
}
