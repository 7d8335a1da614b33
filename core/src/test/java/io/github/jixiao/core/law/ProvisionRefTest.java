package io.github.jixiao.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of a provision names its jurisdiction, instrument and clause. */
class ProvisionRefTest {
    @Test
    void anAddressIsReadByItsParts() {
        ProvisionRef ref = ProvisionRef.parse("cn-42:2017-227#6.7");
        assertThat(ref.jurisdiction()).isEqualTo(Jurisdiction.of("420000"));
        assertThat(ref.instrument()).isEqualTo("2017-227");
        assertThat(ref.clause()).contains("6.7");
        assertThat(ref).isEqualTo(new ProvisionRef(Jurisdiction.of("420000"), "2017-227", Optional.of("6.7")));
        assertThat(ref).hasToString("cn-42:2017-227#6.7");
    }

    @Test
    void anInstrumentAsAWholeHasNoClause() {
        ProvisionRef ref = ProvisionRef.parse("cn:caiyu-2020-10");
        assertThat(ref.clause()).isEmpty();
        assertThat(ref).hasToString("cn:caiyu-2020-10").isEqualTo(ref.whole());
        assertThat(ProvisionRef.parse("cn:caiyu-2020-10#19(2)").whole()).isEqualTo(ref);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cn:a#1", "cn:a#6.7", "cn:a#19(2)", "cn:a#annex-1", "cn:a#A.b-(C)", "cn:2020#1", "zz:a-b-c"})
    void addressesOfTheseFormsAreRead(String text) {
        assertThat(ProvisionRef.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "cn",
                "cn-42",
                "cn#1",
                "cn:",
                "cn:#1",
                ":a#1",
                "CN:a#1",
                "cn-4:a",
                "cn:A",
                "cn:a_b",
                "cn:-a",
                "cn:a-",
                "cn:a--b",
                "cn:a b",
                "cn:财预",
                "cn:a#",
                "cn:a#1#2",
                "cn:a#1 2",
                "cn:a#一",
                "cn:a#1/2",
                "cn:a:b",
                "cn:a#1:2",
                " cn:a"
            })
    void anAddressOfAnotherFormIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ProvisionRef.parse(text));
    }

    @Test
    void aRefusalNamesThePartThatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProvisionRef.parse("cn-42"))
                .withMessage("not a provision: 'cn-42', expected such as cn-42:2017-227#6.7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProvisionRef.parse("cn:Caiyu"))
                .withMessage("not an instrument of law: 'Caiyu'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProvisionRef.parse("cn:caiyu#"))
                .withMessage("not a clause: ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProvisionRef(Jurisdiction.NATION, "caiyu", Optional.of("第一条")))
                .withMessage("not a clause: '第一条'");
    }

    @Test
    void addressesAreOrderedAsTheyAreWritten() {
        assertThat(Stream.of("cn-42:a", "cn:b", "cn:a#2", "cn:a#1", "cn:a")
                        .map(ProvisionRef::parse)
                        .sorted()
                        .map(ProvisionRef::toString))
                .containsExactly("cn-42:a", "cn:a", "cn:a#1", "cn:a#2", "cn:b");
    }
}
