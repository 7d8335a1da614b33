package io.github.jixiao.io.json;

import io.github.jixiao.io.Reading;
import java.util.Optional;

/**
 * The JSON documents of the model, to and from text: evaluations, targets, items, findings, scores, assessments, the facts
 * of a government's year, compliance reports and the events of a dossier.
 *
 * <pre>{@code
 * JsonFormat json = JsonFormat.strict();
 * Reading<Document<Evaluation>> reading = json.read(text, Evaluation.class);
 * reading.findings().forEach(finding -> System.out.println(finding.pointer() + ": " + finding.zh()));
 * Evaluation evaluation = reading.orThrow().value();
 * String again = json.write(evaluation);
 * }</pre>
 *
 * <p>Reading reports all that is wrong, each with its JSON pointer, and goes on: what cannot be read is left out where
 * the model allows it, and a value comes with the findings wherever one can be made. The two modes differ only in how
 * grave they take what another program might rightly have written:
 *
 * <table>
 *   <caption>Severity by mode</caption>
 *   <tr><th>finding<th>strict<th>tolerant
 *   <tr><td>{@link JsonFinding#UNKNOWN_FIELD}: kept in the {@link Document}<td>error<td>info
 *   <tr><td>{@link JsonFinding#DUPLICATE_FIELD}: the last one counts<td>error<td>warning
 *   <tr><td>{@link JsonFinding#NULL_FIELD}: counts as left out<td>error<td>warning
 *   <tr><td>{@link JsonFinding#MISSING_FORMAT}, {@link JsonFinding#MISSING_VERSION}<td>error<td>warning
 *   <tr><td>{@link JsonFinding#NEWER_VERSION}<td>error<td>warning
 *   <tr><td>all others<td>error<td>error
 * </table>
 *
 * <p>The form of the documents is described with the package. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class JsonFormat {
    private static final JsonFormat STRICT = new JsonFormat(false, true);
    private static final JsonFormat TOLERANT = new JsonFormat(true, true);

    private final boolean tolerant;
    private final boolean indented;

    private JsonFormat(boolean tolerant, boolean indented) {
        this.tolerant = tolerant;
        this.indented = indented;
    }

    /**
     * Returns the format that takes every departure from the form of the documents as an error.
     *
     * @return the strict format, writing indented
     */
    public static JsonFormat strict() {
        return STRICT;
    }

    /**
     * Returns the format that bears with documents of later versions and other programs.
     *
     * @return the tolerant format, writing indented
     */
    public static JsonFormat tolerant() {
        return TOLERANT;
    }

    /**
     * Returns this format writing each document on one line.
     *
     * @return the compact format
     */
    public JsonFormat compact() {
        return new JsonFormat(tolerant, false);
    }

    /**
     * Returns this format writing documents indented by two blanks, with a line feed on every system.
     *
     * @return the indented format
     */
    public JsonFormat indented() {
        return new JsonFormat(tolerant, true);
    }

    /**
     * Reads a document.
     *
     * @param text any text; a byte order mark at its start is skipped
     * @param type what the document should hold, such as an evaluation or the facts of a government's year
     * @param <T> that type
     * @return the document as far as it could be read, and what was wrong with it
     * @throws IllegalArgumentException if there is no document for this type: never because of the text
     */
    public <T> Reading<Document<T>> read(String text, Class<T> type) {
        RootFormat format = RootFormat.of(type);
        Problems problems = new Problems(tolerant);
        Optional<Document<T>> document = JsonText.read(text, problems)
                .flatMap(json -> format.read(json, problems))
                .map(root -> new Document<>(type.cast(root.value()), root.version(), problems.unknown()));
        return new Reading<>(document, problems.findings());
    }

    /**
     * Writes a value as a document of the current version.
     *
     * @param value what can be read back, such as an evaluation or the facts of a government's year
     * @return its JSON
     * @throws IllegalArgumentException if there is no document for values of this type
     */
    public String write(Object value) {
        return write(value instanceof Document<?> document ? document : Document.of(value));
    }

    /**
     * Writes a document, with its unknown fields where they stood.
     *
     * @param document the document
     * @return its JSON
     */
    public String write(Document<?> document) {
        return JsonText.write(document.toJson(), indented);
    }
}
