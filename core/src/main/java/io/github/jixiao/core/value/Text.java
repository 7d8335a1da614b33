package io.github.jixiao.core.value;

import java.util.Locale;

/**
 * A text in Chinese and English.
 *
 * <p>Immutable and thread-safe.
 *
 * @param zh in Chinese
 * @param en in English
 * @since 0.1.0
 */
public record Text(String zh, String en) {
    /**
     * Returns the text in a language.
     *
     * @param locale Chinese for the Chinese text, any other for the English one
     * @return the text
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
