package io.github.jixiao.rules.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.law.Strength;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.PackException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Powers")
class PowersTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private static Powers.Entry entry(String pack, boolean given, Set<GovernmentForm> forms, String... replaces) {
        return new Powers.Entry(
                OrganKind.AUDIT_ORGAN,
                ActKind.SPOT_CHECK,
                given ? Optional.of(Strength.MAY) : Optional.empty(),
                forms,
                given ? Optional.empty() : Optional.of(new Text("不得", "not")),
                DAY,
                new Basis(
                        pack + "/powers#audit-organ.spot-check",
                        ProvisionRef.parse("zz:law#1"),
                        EvidenceMark.FICTIONAL),
                Set.of(replaces));
    }

    private static Powers powers(Powers.Entry... entries) {
        return Powers.of(List.of(entries), List.of());
    }

    @Test
    @DisplayName("of two packs that agree are those of both, the nearer first")
    void agreement() {
        Powers both = powers(entry("b", true, Set.of())).over(powers(entry("a", true, Set.of())));
        assertThat(both.entries())
                .extracting(entry -> entry.basis().entry())
                .containsExactly("b/powers#audit-organ.spot-check", "a/powers#audit-organ.spot-check");
    }

    @Test
    @DisplayName("that contradict those below are refused unless they say what they replace")
    void conflict() {
        Powers below = powers(entry("a", true, Set.of()));
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> powers(entry("b", false, Set.of())).over(below))
                .withMessageContaining("conflicts with an inherited entry")
                .withMessageContaining("a/powers#audit-organ.spot-check");

        Powers replaced = powers(entry("b", false, Set.of(), "a/powers#audit-organ.spot-check"))
                .over(below);
        assertThat(replaced.entries())
                .extracting(entry -> entry.basis().entry())
                .containsExactly("b/powers#audit-organ.spot-check");
    }

    @Test
    @DisplayName("of forms that do not meet contradict nothing")
    void forms() {
        Powers below = powers(entry("a", true, Set.of(GovernmentForm.COUNTY)));
        assertThat(powers(entry("b", false, Set.of(GovernmentForm.TOWNSHIP)))
                        .over(below)
                        .entries())
                .hasSize(2);
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> powers(entry("b", false, Set.of(GovernmentForm.COUNTY, GovernmentForm.PROVINCE)))
                        .over(below));
    }

    @Test
    @DisplayName("cannot replace what is not there")
    void replacesNothing() {
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(
                        () -> powers(entry("b", false, Set.of(), "c/powers#x")).over(Powers.NONE))
                .withMessageContaining("replaces c/powers#x, but nothing of that name is inherited");
    }

    @Test
    @DisplayName("state one thing once")
    void once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> powers(entry("a", true, Set.of()), entry("a", true, Set.of(GovernmentForm.COUNTY))))
                .withMessage("a/powers#audit-organ.spot-check is stated twice");
        assertThat(powers(
                                entry("a", true, Set.of(GovernmentForm.COUNTY)),
                                entry("a", false, Set.of(GovernmentForm.TOWNSHIP)))
                        .entries())
                .hasSize(2);
    }

    @Test
    @DisplayName("give a reason for a denial, and for nothing else")
    void reasons() {
        Powers.Entry given = entry("a", true, Set.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Powers.Entry(
                        given.kind(),
                        given.act(),
                        Optional.empty(),
                        Set.of(),
                        Optional.empty(),
                        DAY,
                        given.basis(),
                        Set.of()));
    }

    @ParameterizedTest(name = "of Hubei give {0} to somebody")
    @EnumSource(ActKind.class)
    void everyActHasItsOrgan(ActKind act) {
        assertThat(Places.HUBEI.entries())
                .anyMatch(entry -> entry.act() == act && entry.strength().isPresent());
    }

    @Test
    @DisplayName("of the nation cite national instruments alone, those of Hubei their own beside them")
    void citations() {
        assertThat(Places.HUBEI.entries())
                .filteredOn(entry -> entry.basis().entry().startsWith("cn/"))
                .isNotEmpty()
                .allMatch(entry ->
                        entry.basis().provision().jurisdiction().toString().equals("cn"));
        assertThat(Places.HUBEI.entries())
                .filteredOn(entry -> entry.basis().entry().startsWith("cn-42/"))
                .isNotEmpty()
                .allMatch(entry ->
                        entry.basis().provision().jurisdiction().toString().equals("cn-42"));
    }

    @ParameterizedTest(name = "of Hubei say where the rule stands: {0}")
    @EnumSource(PowerRule.class)
    void everyRuleHasABasis(PowerRule rule) {
        // A denial stands in its own entry.
        assertThat(Places.HUBEI.rules().stream().anyMatch(stated -> stated.rule() == rule))
                .isEqualTo(rule != PowerRule.POWER_DENIED);
    }

    @Test
    @DisplayName("of third parties are each under a rule on engagements")
    void thirdParties() {
        assertThat(Places.HUBEI.entries())
                .filteredOn(entry -> entry.kind() == OrganKind.THIRD_PARTY
                        && entry.strength().isPresent())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(
                                Places.HUBEI.rules(PowerRule.WITHIN_ENGAGEMENT, entry.act(), LocalDate.of(2022, 1, 1)))
                        .isNotEmpty());
    }

    @Test
    @DisplayName("of Hubei rest on each article of the Decision that says who does what")
    void articles() {
        assertThat(Places.HUBEI.entries().stream()
                        .map(entry -> entry.basis().provision())
                        .filter(ref -> ref.instrument().equals("2017-227"))
                        .map(ref -> ref.clause().orElseThrow().replaceAll("\\..*", ""))
                        .distinct())
                .containsAll(Arrays.asList("2", "3", "4", "6", "7", "8", "9", "10", "11", "12", "13"));
    }
}
