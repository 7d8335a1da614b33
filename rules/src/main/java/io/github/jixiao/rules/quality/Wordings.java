package io.github.jixiao.rules.quality;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What goals and target values say in words that nobody could measure. */
final class Wordings {
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[。；;！!？?\\r\\n]+");

    private Wordings() {}

    static void check(Subject subject, Report report) {
        for (int i = 0; i < subject.goals().size(); i++) {
            String text = subject.goals().get(i).text();
            if (!subject.isPlaceholder(text)) {
                goal(subject, text, Subject.goalPointer(i) + "/text", report);
            }
        }
        subject.rows().forEach(row -> value(subject, row, report));
    }

    private static void goal(Subject subject, String text, String pointer, Report report) {
        if (isEmpty(subject, text)) {
            report.tell(
                    QualityCheck.GOAL_WITHOUT_OBJECT, pointer, subject.by(WordKind.EMPTY_WORDS), "text", text.strip());
        }
        Set<String> vague = new LinkedHashSet<>();
        for (String sentence : END_OF_SENTENCE.split(text, -1)) {
            if (!subject.hasNumber(sentence)) {
                vague.addAll(subject.words(WordKind.VAGUE_WORDS).in(sentence));
            }
        }
        if (!vague.isEmpty()) {
            report.tell(
                    QualityCheck.VAGUE_GOAL,
                    pointer,
                    subject.by(WordKind.VAGUE_WORDS),
                    "words",
                    String.join("、", vague));
        }
    }

    /** Whether nothing is left of a goal without its verbs and general nouns. */
    private static boolean isEmpty(Subject subject, String text) {
        String rest = Plain.of(text);
        List<String> longestFirst = subject.words(WordKind.EMPTY_WORDS).words().stream()
                .map(WordList.Word::text)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String word : longestFirst) {
            rest = rest.replace(word, "");
        }
        return rest.isEmpty();
    }

    private static void value(Subject subject, Subject.Row row, Report report) {
        String words = row.cell().words().orElse("");
        List<String> vague = subject.words(WordKind.VAGUE_WORDS).in(words);
        if (!vague.isEmpty() && !subject.hasNumber(words)) {
            report.tell(
                    QualityCheck.VAGUE_VALUE,
                    row.pointer() + "/target",
                    subject.by(WordKind.VAGUE_WORDS),
                    "name",
                    row.name(),
                    "target",
                    row.cell().shown(),
                    "words",
                    String.join("、", vague));
        }
    }
}
