package io.github.jixiao.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A social credit code has 18 characters, the last of which follows from the others (GB 32100-2015).
 *
 * <p>Each character counts 0 to 30 (digits, then letters without I, O, S, V, Z), times the weight of its place, the
 * i-th power of 3 modulo 31:
 *
 * <pre>
 * place   1  2  3  4  5  6  7  8   9 10 11 12 13 14 15  16  17
 * weight  1  3  9 27 19 26 16 17  20 29 25 13  8 24 10  30  28
 * char    9  1  3  5  0  1  0  0   M  0  0  0  1  0  0   Y   4
 * counts  9  1  3  5  0  1  0  0  21  0  0  0  1  0  0  30   4
 * product 9  3 27 135 0 26  0  0 420  0  0  0  8  0  0 900 112   sum 1640 = 52 * 31 + 28
 * </pre>
 *
 * <p>31 - 28 = 3 is the last character. The code is the example printed in the standard.
 */
class SocialCreditCodeTest {
    private static final String RIGHT = "91350100M000100Y43";

    private static boolean valid(String code) {
        return new SocialCreditCode.Check().isValid(code, NoContext.get());
    }

    @Test
    void theExampleOfTheStandardIsRight() {
        assertThat(valid(RIGHT)).isTrue();
    }

    /**
     * 1*1 + 2*3 + 4*9 + 2*27 + 4*20 + 2*29 + 6*28 = 403 = 13 * 31, so that 31 - 0 = 31, which is written 0.
     */
    @Test
    void aSumThatLeavesNothingHasTheCheckCharacterZero() {
        assertThat(valid("124200004200000060")).isTrue();
        assertThat(valid("124200004200000061")).isFalse();
    }

    /** One less in the last place than above: 403 - 28 = 375 = 12 * 31 + 3, and 31 - 3 = 28 is W. */
    @Test
    void theCheckCharacterMayBeALetter() {
        assertThat(valid("12420000420000005W")).isTrue();
        assertThat(valid("124200004200000050")).isFalse();
    }

    @Test
    void onlyOneLastCharacterIsRight() {
        String alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        assertThat(alphabet.chars().filter(last -> valid(RIGHT.substring(0, 17) + (char) last)))
                .containsExactly((int) '3');
    }

    @Test
    void oneChangedOrExchangedCharacterIsNoticed() {
        assertThat(valid("91350100M000100Y33")).isFalse();
        assertThat(valid("91350100M000100Y53")).isFalse();
        assertThat(valid("81350100M000100Y43")).isFalse();
        assertThat(valid("91350100N000100Y43")).isFalse();
        assertThat(valid("19350100M000100Y43")).isFalse();
        assertThat(valid("91350100M0001004Y3")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91350100M000100Y4",
                "91350100M000100Y430",
                "91350100m000100y43",
                "91350100M000100y43",
                " 91350100M000100Y43",
                "91350100M000100Y4 ",
                "91350100-000100Y43",
                "９1350100M000100Y43"
            })
    void aTextOfAnotherLengthOrWithOtherCharactersIsWrong(String code) {
        assertThat(valid(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {'I', 'O', 'S', 'V', 'Z'})
    void lettersThatLookLikeDigitsAreWrongInEveryPlace(char letter) {
        for (int place = 0; place < 17; place++) {
            String start = RIGHT.substring(0, place) + letter + RIGHT.substring(place + 1, 17);
            assertThat("0123456789ABCDEFGHJKLMNPQRTUWXY".chars().filter(last -> valid(start + (char) last)))
                    .isEmpty();
        }
        assertThat(valid(RIGHT.substring(0, 17) + letter)).isFalse();
    }

    @Test
    void noCodeIsNotAWrongCode() {
        assertThat(new SocialCreditCode.Check().isValid(null, NoContext.get())).isTrue();
    }
}
