package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.value.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
     * @param recomputed the value that follows, empty where none does: a division by zero
     */
    public record Fault(String path, BigDecimal stated, Optional<BigDecimal> recomputed) {}

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
        Optional<BigDecimal> recomputed = recomputed(step);
        return recomputed.filter(value -> value.compareTo(step.value()) == 0).isPresent()
                ? Optional.empty()
                : Optional.of(new Fault(path, step.value(), recomputed));
    }

    private static Optional<BigDecimal> recomputed(Step step) {
        try {
            return Optional.of(step.recomputed());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
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
        Map<String, Step> left = operands(before);
        Map<String, Step> right = operands(after);
        Set<String> keys = new LinkedHashSet<>(left.keySet());
        keys.addAll(right.keySet());
        for (String key : keys) {
            diff(Optional.ofNullable(left.get(key)), Optional.ofNullable(right.get(key)), path + "/" + key, found);
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

    /** The operands by key; of several with one key the later ones are told apart by their ordinal. */
    private static Map<String, Step> operands(Optional<Step> step) {
        Map<String, Step> operands = new LinkedHashMap<>();
        for (Step operand : step.map(Step::operands).orElse(List.of())) {
            String key = operand.key();
            for (int ordinal = 2; operands.containsKey(key); ordinal++) {
                key = operand.key() + "#" + ordinal;
            }
            operands.put(key, operand);
        }
        return operands;
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
