package io.github.jixiao.rules.quality;

import java.util.List;

/**
 * The words of a dictionary (词表), each with the longer words in which it does not count.
 *
 * <p>不断 is vague, 不断电 is not: the latter is an exception of the former. Immutable and thread-safe.
 *
 * @param words the words, in the order of the pack
 * @since 0.1.0
 */
public record WordList(List<Word> words) {
    /** Copies the list. */
    public WordList {
        words = List.copyOf(words);
    }

    /**
     * A word of a dictionary.
     *
     * @param text the word
     * @param exceptIn longer words that hold it and mean something else
     */
    public record Word(String text, List<String> exceptIn) {
        /**
         * Copies the list and checks that each exception holds the word.
         *
         * @throws IllegalArgumentException if an exception does not hold the word, and so could never apply
         */
        public Word {
            exceptIn = List.copyOf(exceptIn);
            for (String longer : exceptIn) {
                if (longer.length() <= text.length() || !longer.contains(text)) {
                    throw new IllegalArgumentException(
                            "'" + longer + "' can be no exception of '" + text + "', since it does not hold it");
                }
            }
        }

        boolean isIn(String sentence) {
            return without(sentence).contains(text);
        }

        boolean ends(String sentence) {
            return without(sentence).endsWith(text);
        }

        /** The sentence with the exceptions blanked out; a blank stays, so that nothing new comes together. */
        private String without(String sentence) {
            String rest = sentence;
            for (String longer : exceptIn) {
                rest = rest.replace(longer, " ");
            }
            return rest;
        }
    }

    /**
     * Returns the words that a text holds.
     *
     * @param text the text
     * @return the words, in the order of the dictionary; none that stands only within one of its exceptions
     */
    public List<String> in(String text) {
        return words.stream().filter(word -> word.isIn(text)).map(Word::text).toList();
    }

    /** Whether the text ends in one of the words. */
    boolean end(String text) {
        return words.stream().anyMatch(word -> word.ends(text));
    }

    /** Whether the text is one of the words. */
    boolean has(String text) {
        return words.stream().anyMatch(word -> word.text().equals(text));
    }
}
