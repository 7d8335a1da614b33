package io.github.jixiao.io.report;

import io.github.jixiao.core.value.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * A builder of HTML that escapes whatever is put in: every text and every value of an attribute.
 *
 * <p>Names of elements and attributes are written as they are; they must be literals of this package.
 */
final class Html {
    private static final Set<String> LINES =
            Set.of("section", "table", "thead", "tbody", "tr", "ul", "li", "details", "div", "dl", "p", "head", "body");

    private final StringBuilder text = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. */
    Html open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Html close() {
        String element = open.pop();
        text.append("</").append(element).append('>');
        if (LINES.contains(element)) {
            text.append('\n');
        }
        return this;
    }

    /** An element that has no content, such as {@code meta}. */
    Html empty(String element, String... attributes) {
        tag(element, attributes);
        return this;
    }

    /** Words in no language or in one alone: names, numbers, cells. */
    Html text(String words) {
        escape(words);
        return this;
    }

    /** Words in both languages; the style sheet shows one. */
    Html text(Text words) {
        if (words.zh().equals(words.en())) {
            return text(words.zh());
        }
        return leaf("span", words.zh(), "class", "zh", "lang", "zh-CN")
                .leaf("span", words.en(), "class", "en", "lang", "en");
    }

    /** An element that holds only words. */
    Html leaf(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /** An element that holds only words in both languages. */
    Html leaf(String element, Text words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /** A style sheet or script of this package, written as it is. */
    Html embed(String element, String content) {
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

    /** The page, once every element is closed. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return text.toString();
    }
}
