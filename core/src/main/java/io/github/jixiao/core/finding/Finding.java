package io.github.jixiao.core.finding;

import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.value.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One thing that is wrong or noteworthy in a document: what, where, how grave, and on which provision.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the stable code, such as {@code OVER_EXECUTION}
 * @param severity what it stops
 * @param pointer where in the document, as a JSON pointer (RFC 6901); empty for the document as a whole
 * @param arguments the values named in the message, in order
 * @param provisions the provisions it rests on; empty for a matter of form or arithmetic
 * @param zh the message in Chinese
 * @param en the message in English
 * @since 0.1.0
 */
public record Finding(
        String code,
        Severity severity,
        String pointer,
        Map<String, String> arguments,
        List<ProvisionRef> provisions,
        String zh,
        String en) {
    /** Copies the collections, keeping their order. */
    public Finding {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        provisions = List.copyOf(provisions);
    }

    /**
     * Returns a finding with its messages filled in.
     *
     * @param code the kind of finding
     * @param pointer where, as a JSON pointer
     * @param arguments names and values in turn, for the named places of the message; a {@link Text} fills each
     *     message in its language, any other value as its text
     * @return the finding, without a provision; its arguments hold the Chinese of a {@link Text}
     * @throws IllegalArgumentException if a name has no value
     */
    public static Finding of(FindingCode code, String pointer, Object... arguments) {
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException("argument without a value: " + arguments[arguments.length - 1]);
        }
        Map<String, String> zh = new LinkedHashMap<>();
        Map<String, String> en = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].toString();
            Object value = arguments[i + 1];
            zh.put(name, value instanceof Text text ? text.zh() : value.toString());
            en.put(name, value instanceof Text text ? text.en() : value.toString());
        }
        return new Finding(
                code.name(), code.severity(), pointer, zh, List.of(), filled(code.zh(), zh), filled(code.en(), en));
    }

    /** Fills all places in one pass, so that a value which looks like a place stays as it is. */
    private static String filled(String message, Map<String, String> values) {
        StringBuilder text = new StringBuilder(message.length() + 32);
        int at = 0;
        while (true) {
            int open = message.indexOf('{', at);
            int close = open < 0 ? -1 : message.indexOf('}', open);
            if (close < 0) {
                return text.append(message, at, message.length()).toString();
            }
            String value = values.get(message.substring(open + 1, close));
            text.append(message, at, open).append(value == null ? message.substring(open, close + 1) : value);
            at = close + 1;
        }
    }

    /**
     * Returns this finding resting on further provisions.
     *
     * @param refs the provisions
     * @return a copy with the provisions added at the end
     */
    public Finding basedOn(ProvisionRef... refs) {
        List<ProvisionRef> all = new ArrayList<>(provisions);
        all.addAll(List.of(refs));
        return new Finding(code, severity, pointer, arguments, all, zh, en);
    }

    /**
     * Returns this finding in a larger document.
     *
     * @param prefix the pointer of the part in which it was found
     * @return a copy whose pointer starts with the prefix
     */
    public Finding under(String prefix) {
        return new Finding(code, severity, prefix + pointer, arguments, provisions, zh, en);
    }

    /**
     * Returns the message in a language.
     *
     * @param locale Chinese for the Chinese message, any other for the English one
     * @return the message
     */
    public String message(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
