package io.github.jixiao.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every jurisdiction and every address of law. */
class LawProperties {
    /** Codes without a 00 before their end: one, two, three or four levels below the nation. */
    @Provide
    Arbitrary<Jurisdiction> jurisdictions() {
        Arbitrary<String> province = Arbitraries.integers().between(11, 99).map(Object::toString);
        Arbitrary<String> pair = Arbitraries.oneOf(
                        Arbitraries.just(90), Arbitraries.integers().between(1, 99))
                .map("%02d"::formatted);
        Arbitrary<String> township = Arbitraries.integers().between(1, 999).map("%03d"::formatted);
        Arbitrary<String> digits = Arbitraries.oneOf(
                Arbitraries.just(""),
                province,
                Combinators.combine(province, pair).as(String::concat),
                Combinators.combine(province, pair, pair).as((p, c, d) -> p + c + d),
                Combinators.combine(province, pair, pair, township).as((p, c, d, t) -> p + c + d + t));
        return Combinators.combine(Arbitraries.of("cn", "zz"), digits)
                .as((country, code) -> Jurisdiction.parse(code.isEmpty() ? country : country + "-" + code));
    }

    @Provide
    Arbitrary<ProvisionRef> provisions() {
        Arbitrary<String> word =
                Arbitraries.strings().withChars("abcxyz0189").ofMinLength(1).ofMaxLength(6);
        Arbitrary<String> instrument = word.list().ofMinSize(1).ofMaxSize(4).map(words -> String.join("-", words));
        Arbitrary<Optional<String>> clause = Arbitraries.strings()
                .withChars("AZaz09.-()")
                .ofMinLength(1)
                .ofMaxLength(10)
                .optional(0.8);
        return Combinators.combine(jurisdictions(), instrument, clause).as(ProvisionRef::new);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theWrittenJurisdictionReadsBackAsItself(@ForAll("jurisdictions") Jurisdiction jurisdiction) {
        assertThat(Jurisdiction.parse(jurisdiction.toString())).isEqualTo(jurisdiction);
        assertThat(Jurisdiction.parse(jurisdiction.country() + "-" + jurisdiction.divisionCode()))
                .isEqualTo(jurisdiction);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyAncestorIsOfAHigherLevelAndHoldsTheArea(@ForAll("jurisdictions") Jurisdiction jurisdiction) {
        Jurisdiction below = jurisdiction;
        Optional<Jurisdiction> above = below.parent();
        while (above.isPresent()) {
            assertThat(above.get().level()).isLessThan(below.level());
            assertThat(jurisdiction.isWithin(above.get())).isTrue();
            assertThat(above.get().isWithin(jurisdiction)).isFalse();
            assertThat(Jurisdiction.parse(above.get().toString())).isEqualTo(above.get());
            below = above.get();
            above = below.parent();
        }
        assertThat(below.level()).isEqualTo(AdministrativeLevel.CENTRAL);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderAgreesWithEquality(
            @ForAll("jurisdictions") Jurisdiction one, @ForAll("jurisdictions") Jurisdiction other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theWrittenProvisionReadsBackAsItself(@ForAll("provisions") ProvisionRef provision) {
        assertThat(ProvisionRef.parse(provision.toString())).isEqualTo(provision);
        assertThat(provision.whole().clause()).isEmpty();
        assertThat(provision.toString()).startsWith(provision.whole().toString());
    }
}
