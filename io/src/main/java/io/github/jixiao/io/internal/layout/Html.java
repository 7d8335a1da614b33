package io.github.jixiao.io.internal.layout;

import io.github.jixiao.core.value.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * A builder of HTML that escapes whatever is put in: every text and every value of an attribute.
 *
 * <p>Names of elements and attributes are written as they are; they must be literals of the reports. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class Html {
    private static final Set<String> LINES =
            Set.of("section", "table", "thead", "tbody", "tr", "ul", "li", "details", "div", "dl", "p", "head", "body");

    private final StringBuilder text = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param element its name
     * @param attributes names and values in turn
     * @return this builder
     */
    public Html open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /**
     * Closes the element opened last.
     *
     * @return this builder
     */
    public Html close() {
        String element = open.pop();
        text.append("</").append(element).append('>');
        if (LINES.contains(element)) {
            text.append('\n');
        }
        return this;
    }

    /**
     * Adds an element that has no content, such as {@code meta}.
     *
     * @param element its name
     * @param attributes names and values in turn
     * @return this builder
     */
    public Html empty(String element, String... attributes) {
        tag(element, attributes);
        return this;
    }

    /**
     * Adds words in no language or in one alone: names, numbers, cells.
     *
     * @param words the words
     * @return this builder
     */
    public Html text(String words) {
        escape(words);
        return this;
    }

    /**
     * Adds words in both languages, of which the style sheet shows one.
     *
     * @param words the words
     * @return this builder
     */
    public Html text(Text words) {
        if (words.zh().equals(words.en())) {
            return text(words.zh());
        }
        return leaf("span", words.zh(), "class", "zh", "lang", "zh-CN")
                .leaf("span", words.en(), "class", "en", "lang", "en");
    }

    /**
     * Adds an element that holds only words.
     *
     * @param element its name
     * @param words the words
     * @param attributes names and values in turn
     * @return this builder
     */
    public Html leaf(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /**
     * Adds an element that holds only words in both languages.
     *
     * @param element its name
     * @param words the words
     * @param attributes names and values in turn
     * @return this builder
     */
    public Html leaf(String element, Text words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /**
     * Adds a style sheet or script of the reports, written as it is.
     *
     * @param element {@code style} or {@code script}
     * @param content its content
     * @return this builder
     * @throws IllegalArgumentException if the content could end the element
     */
    public Html embed(String element, String content) {
        if (content.contains("</")) {
            throw new IllegalArgumentException("a " + element + " must not hold '</'");
        }
        tag(element);
        text.append(content).append("</").append(element).append(">\n");
        return this;
    }

    private void tag(String element, String... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
        text.append('>');
    }

    /** Escapes what has a meaning in HTML; control characters, which have none, are shown as a replacement. */
    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            switch (character) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                case '\n', '\t' -> text.append(character);
                default -> text.append(character < ' ' || character == 0x7F ? '\uFFFD' : character);
            }
        }
    }

    /**
     * Returns the page.
     *
     * @return the HTML, once every element is closed
     * @throws IllegalStateException if an element is open
     */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return text.toString();
    }
}
