package io.github.jixiao.io.json;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What reading one document has come upon so far: findings, and fields to be kept. */
final class Problems {
    private static final int LONGEST_QUOTE = 80;

    private final boolean tolerant;
    private final List<Finding> findings = new ArrayList<>();
    private final List<UnknownField> unknown = new ArrayList<>();

    Problems(boolean tolerant) {
        this.tolerant = tolerant;
    }

    void add(JsonFinding code, Place at, Object... arguments) {
        Finding finding = Finding.of(code, at.pointer(), arguments);
        findings.add(
                tolerant
                        ? new Finding(
                                finding.code(),
                                code.tolerated(),
                                finding.pointer(),
                                finding.arguments(),
                                finding.provisions(),
                                finding.zh(),
                                finding.en())
                        : finding);
    }

    void wrongType(Json.Kind expected, Json found, Place at) {
        add(
                JsonFinding.WRONG_JSON_TYPE,
                at,
                "expected",
                expected.words(),
                "found",
                found.kind().words());
    }

    void unusable(String value, RuntimeException reason, Place at) {
        String message = reason.getMessage();
        add(
                JsonFinding.UNUSABLE_VALUE,
                at,
                "value",
                quoted(value),
                "reason",
                message == null ? reason.toString() : message);
    }

    void unknownWord(JsonFinding code, String value, Collection<String> known, Place at) {
        add(code, at, "value", quoted(value), "known", String.join(", ", known));
    }

    void unknownField(String name, Json value, Collection<String> known, Place parent) {
        unknown.add(new UnknownField(parent.path(), name, value));
        add(
                JsonFinding.UNKNOWN_FIELD,
                parent.field(name),
                "field",
                name,
                "value",
                quoted(JsonText.write(value, false)),
                "known",
                String.join(", ", known));
    }

    /** Returns a mark for {@link #forgetSince(int)}. */
    int mark() {
        return unknown.size();
    }

    /** Forgets the unknown fields since a mark: what they stood in could not be read. */
    void forgetSince(int mark) {
        unknown.subList(mark, unknown.size()).clear();
    }

    Findings findings() {
        return new Findings(findings);
    }

    List<UnknownField> unknown() {
        return List.copyOf(unknown);
    }

    static String quoted(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return text.substring(0, end) + "…";
    }
}
