package io.github.jixiao.io.json;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.io.Reading;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The canonical JSON of values of one type (规范JSON): one text for each value, on one line, to be hashed or compared.
 *
 * <p>The form is that of the package, with these rules, after RFC 8785 but for its numbers, which are binary there:
 *
 * <ul>
 *   <li>the fields of each object in the order of their names, compared by UTF-16 code units; lists as they are
 *   <li>no blank or line feed between tokens, and no {@code "format"} or {@code "version"} before the attributes
 *   <li>numbers exact in plain notation, without exponent; decimals, money and points without trailing zeros
 *   <li>in texts {@code \"} and {@code \\}, the short escapes {@code \b \t \n \f \r}, and {@code \}{@code u} with four
 *       lower-case hexadecimal digits for the other characters below U+0020 and for surrogates without their other half;
 *       every other character as itself
 *   <li>UTF-8 where bytes are wanted
 * </ul>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type
 * @since 0.1.0
 */
public final class CanonicalJson<T> {
    private final Class<T> type;
    private final Shape shape;

    private CanonicalJson(Class<T> type, Shape shape) {
        this.type = type;
        this.shape = shape;
    }

    /**
     * Returns the canonical JSON of a type.
     *
     * @param type a type of the model, or a public record of such
     * @param <T> that type
     * @return its canonical JSON
     * @throws IllegalArgumentException if it has no JSON form
     */
    public static <T> CanonicalJson<T> of(Class<T> type) {
        return new CanonicalJson<>(type, new Shapes().of(type));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its canonical text, without a line feed
     */
    public String write(T value) {
        StringBuilder text = new StringBuilder(512);
        write(shape.write(value), text);
        return text.toString();
    }

    /**
     * Reads one line of a text of which each line holds a value (NDJSON).
     *
     * <p>Every departure from the form is an error, except that the text may be written in another way: that is told by
     * {@link JsonFinding#NOT_CANONICAL}.
     *
     * @param text the line
     * @param line its number from 1 on, by which findings name it; their pointers see the lines as the elements of an array
     * @return the value as far as it could be read, and what was wrong with it
     */
    public Reading<T> readLine(String text, int line) {
        Problems problems = new Problems(false);
        Optional<T> value = JsonText.read(text, problems)
                .flatMap(json -> shape.read(json, Place.ROOT, problems))
                .map(type::cast);
        if (value.isPresent()
                && !problems.findings().hasErrors()
                && !write(value.get()).equals(text)) {
            problems.add(JsonFinding.NOT_CANONICAL, Place.ROOT);
        }
        return new Reading<>(
                value,
                new Findings(problems.findings().stream()
                        .map(finding -> inLine(finding, line))
                        .toList()));
    }

    private static Finding inLine(Finding finding, int line) {
        return new Finding(
                finding.code(),
                finding.severity(),
                "/" + (line - 1) + finding.pointer(),
                finding.arguments(),
                finding.provisions(),
                "第" + line + "行记录：" + finding.zh(),
                "record on line " + line + ": " + finding.en());
    }

    private static void write(Json json, StringBuilder text) {
        if (json instanceof Json.Obj object) {
            text.append('{');
            String separator = "";
            for (Map.Entry<String, Json> field : new TreeMap<>(object.fields()).entrySet()) {
                text.append(separator);
                quote(field.getKey(), text);
                text.append(':');
                write(field.getValue(), text);
                separator = ",";
            }
            text.append('}');
        } else if (json instanceof Json.Arr array) {
            text.append('[');
            for (int i = 0; i < array.elements().size(); i++) {
                text.append(i == 0 ? "" : ",");
                write(array.elements().get(i), text);
            }
            text.append(']');
        } else if (json instanceof Json.Atom atom) {
            if (atom.kind() == Json.Kind.TEXT) {
                quote(atom.text(), text);
            } else {
                text.append(atom.text());
            }
        }
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int shortened = "\b\t\n\f\r\"\\".indexOf(c);
            if (shortened >= 0) {
                text.append('\\').append("btnfr\"\\".charAt(shortened));
            } else if (c < ' ' || isLoneSurrogate(value, i)) {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private static boolean isLoneSurrogate(String value, int at) {
        char c = value.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
    }
}
