package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.value.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A calculation sheet (评分底稿): every step from the filing and the law to the score.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scheme the coordinates of the scheme
 * @param root the last step, whose value is the score
 * @since 0.1.0
 */
public record CalculationSheet(String scheme, Step root) {
    /**
     * A step whose stated value does not follow from its operands.
     *
     * @param path the keys from the root to the step, joined by slashes
     * @param stated the value stated
     * @param recomputed the value that follows
     */
    public record Fault(String path, BigDecimal stated, BigDecimal recomputed) {}

    /**
     * A step in which two sheets differ.
     *
     * @param path the keys from the root to the step, joined by slashes
     * @param label what the step is
     * @param before its value in the first sheet, empty where it is not there
     * @param after its value in the second sheet, empty where it is not there
     */
    public record Difference(String path, Text label, Optional<BigDecimal> before, Optional<BigDecimal> after) {}

    /**
     * Recomputes every step from its operands.
     *
     * @return the first step, operands before results, that does not follow; empty if all do
     */
    public Optional<Fault> verify() {
        return verify(root, root.key());
    }

    private static Optional<Fault> verify(Step step, String path) {
        for (Step operand : step.operands()) {
            Optional<Fault> fault = verify(operand, path + "/" + operand.key());
            if (fault.isPresent()) {
                return fault;
            }
        }
        BigDecimal recomputed = step.recomputed();
        return recomputed.compareTo(step.value()) == 0
                ? Optional.empty()
                : Optional.of(new Fault(path, step.value(), recomputed));
    }

    /**
     * Tells why another sheet has another score.
     *
     * @param other the other sheet, of the same or a similar document
     * @return the steps that differ, causes before consequences; empty if none does
     */
    public List<Difference> diff(CalculationSheet other) {
        List<Difference> found = new ArrayList<>();
        diff(Optional.of(root), Optional.of(other.root), root.key(), found);
        return found;
    }

    private static void diff(Optional<Step> before, Optional<Step> after, String path, List<Difference> found) {
        Set<String> keys = new LinkedHashSet<>();
        before.ifPresent(step -> step.operands().forEach(operand -> keys.add(operand.key())));
        after.ifPresent(step -> step.operands().forEach(operand -> keys.add(operand.key())));
        for (String key : keys) {
            diff(operand(before, key), operand(after, key), path + "/" + key, found);
        }
        boolean same = before.isPresent()
                && after.isPresent()
                && before.get().kind() == after.get().kind()
                && before.get().value().compareTo(after.get().value()) == 0;
        if (!same) {
            Text label = after.or(() -> before).map(Step::label).orElseThrow();
            found.add(new Difference(path, label, before.map(Step::value), after.map(Step::value)));
        }
    }

    private static Optional<Step> operand(Optional<Step> step, String key) {
        return step.flatMap(parent -> parent.operands().stream()
                .filter(operand -> operand.key().equals(key))
                .findFirst());
    }

    /**
     * Returns every step in words, with where each number comes from.
     *
     * @param locale Chinese for Chinese text, any other for English
     * @return the text, one line a step
     */
    public String asText(Locale locale) {
        return new SheetText(locale).of(this);
    }
}
