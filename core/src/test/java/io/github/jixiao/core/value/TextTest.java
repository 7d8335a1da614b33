package io.github.jixiao.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is Chinese for Chinese readers and English for all others. */
class TextTest {
    @ParameterizedTest
    @CsvSource({
        "zh, 产出",
        "zh-CN, 产出",
        "zh-TW, 产出",
        "zh-Hans-CN, 产出",
        "en, output",
        "en-CN, output",
        "fr, output",
        "und, output"
    })
    void theLanguageOfTheReaderDecides(String tag, String expected) {
        assertThat(new Text("产出", "output").in(Locale.forLanguageTag(tag))).isEqualTo(expected);
    }
}
