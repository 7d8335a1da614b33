package io.github.jixiao.rules.quality;

import java.text.Normalizer;
import java.util.Locale;

/** Texts made comparable. */
final class Plain {
    private Plain() {}

    /** Letters and digits only, full-width forms made narrow, in lower case. */
    static String of(String text) {
        return narrow(text).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** Full-width digits, signs and letters made narrow. */
    static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
