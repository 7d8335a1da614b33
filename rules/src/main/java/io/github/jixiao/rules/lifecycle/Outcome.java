package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.value.Text;
import java.util.List;
import java.util.Locale;

/**
 * What came of a step (办理结果): the dossier with it, or every reason why not.
 *
 * <p>Each is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface Outcome {
    /**
     * Returns the dossier with the step.
     *
     * @return the new dossier
     * @throws IllegalStateException if the step was refused, with all refusals in both languages
     */
    Dossier orThrow();

    /**
     * The step was made.
     *
     * @param dossier the dossier with it
     */
    record Accepted(Dossier dossier) implements Outcome {
        @Override
        public Dossier orThrow() {
            return dossier;
        }
    }

    /**
     * The step was not made.
     *
     * @param dossier the dossier, untouched
     * @param refusals everything that stands against the step
     * @param instead what can be done with the dossier now, by whomever
     */
    record Refused(Dossier dossier, List<Refusal> refusals, List<Option> instead) implements Outcome {
        /** Copies the lists. */
        public Refused {
            refusals = List.copyOf(refusals);
            instead = List.copyOf(instead);
        }

        /**
         * Tells whether a ground is among the refusals.
         *
         * @param ground the ground
         * @return whether it stands against the step
         */
        public boolean on(Ground ground) {
            return refusals.stream().anyMatch(refusal -> refusal.ground() == ground);
        }

        @Override
        public Dossier orThrow() {
            throw new IllegalStateException(asText(Locale.ROOT) + " / " + asText(Locale.CHINA));
        }

        /**
         * Returns the refusals and what is possible instead, a line each.
         *
         * @param locale Chinese for Chinese, any other for English
         * @return the text, with line feeds between lines
         */
        public String asText(Locale locale) {
            StringBuilder text = new StringBuilder();
            for (Refusal refusal : refusals) {
                text.append(text.isEmpty() ? "" : "\n")
                        .append(refusal.code())
                        .append(' ')
                        .append(refusal.asText().in(locale));
            }
            if (!instead.isEmpty()) {
                text.append('\n').append(INSTEAD.in(locale));
                instead.forEach(
                        option -> text.append("\n- ").append(option.asText().in(locale)));
            }
            return text.toString();
        }
    }

    /** What stands before the list of what is possible instead. */
    Text INSTEAD = new Text("现在可以办理：", "possible now:");
}
