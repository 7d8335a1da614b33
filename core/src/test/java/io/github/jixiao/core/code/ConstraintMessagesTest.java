package io.github.jixiao.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.target.WeightsAddUp;
import io.github.jixiao.core.value.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each constraint has a message in English and in Chinese. */
class ConstraintMessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"ContributorValidationMessages", "ContributorValidationMessages_zh"})
    void eachConstraintHasItsMessageAndNoMessageIsLeftOver(String bundle) throws IOException {
        Properties messages = new Properties();
        InputStream stream = Money.class.getResourceAsStream("/" + bundle + ".properties");
        assertThat(stream).isNotNull();
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        assertThat(messages.stringPropertyNames())
                .containsExactlyInAnyOrder(
                        key(SocialCreditCode.class),
                        key(DivisionCode.class),
                        key(BudgetYear.class),
                        key(WeightsAddUp.class));
        assertThat(messages.values()).doesNotContain("").doesNotHaveDuplicates();
    }

    private static String key(Class<? extends Annotation> constraint) {
        try {
            Object template = constraint.getMethod("message").getDefaultValue();
            assertThat(template).isEqualTo("{" + constraint.getName() + ".message}");
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
        return constraint.getName() + ".message";
    }
}
