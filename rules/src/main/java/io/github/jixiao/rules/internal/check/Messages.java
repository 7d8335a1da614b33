package io.github.jixiao.rules.internal.check;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * The message of a violation in Chinese and in English, whatever the locale of the machine.
 *
 * <p>English is asked for as {@link Locale#ROOT}: the bundles without a language are the English ones, and the root has
 * no fallback. Asked for {@link Locale#ENGLISH}, a bundle that has no file for English would answer in the default
 * locale of the machine.
 */
final class Messages {
    private final MessageInterpolator interpolator = new ParameterMessageInterpolator();

    String zh(ConstraintViolation<?> violation) {
        return in(Locale.CHINESE, violation);
    }

    String en(ConstraintViolation<?> violation) {
        return in(Locale.ROOT, violation);
    }

    private String in(Locale locale, ConstraintViolation<?> violation) {
        return interpolator.interpolate(violation.getMessageTemplate(), new Context(violation), locale);
    }

    private record Context(ConstraintViolation<?> violation) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("not a " + type.getName());
        }
    }
}
