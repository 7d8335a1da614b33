package io.github.jixiao.core.target;

import io.github.jixiao.core.value.Points;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The weights of the parts add up to the stated total, exactly.
 *
 * <p>Not checked where no total is stated or a part carries no weight. {@code null} is valid.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WeightsAddUp.Check.class)
public @interface WeightsAddUp {
    /**
     * Message template.
     *
     * @return the template
     */
    String message() default "{io.github.jixiao.core.target.WeightsAddUp.message}";

    /**
     * Groups.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * Payload.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Checks the sum. */
    final class Check implements ConstraintValidator<WeightsAddUp, Weighing> {
        /** Called by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Weighing weighing, ConstraintValidatorContext context) {
            if (weighing == null || weighing.weightTotal().isEmpty()) {
                return true;
            }
            List<Optional<Points>> weights = weighing.partWeights();
            if (weights.isEmpty() || weights.stream().anyMatch(Optional::isEmpty)) {
                return true;
            }
            Points sum = weights.stream().flatMap(Optional::stream).reduce(Points.ZERO, Points::plus);
            return sum.equals(weighing.weightTotal().get());
        }
    }
}
