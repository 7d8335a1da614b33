package io.github.jixiao.core.code;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The text is a division code (行政区划代码): six digits (GB/T 2260) or nine (GB/T 10114), a province first.
 *
 * <p>Only the form is checked, not whether the code was ever assigned. {@code null} is valid.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DivisionCode.Check.class)
public @interface DivisionCode {
    /**
     * Message template.
     *
     * @return the template
     */
    String message() default "{io.github.jixiao.core.code.DivisionCode.message}";

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

    /** Checks the form. */
    final class Check implements ConstraintValidator<DivisionCode, String> {
        /** Called by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || code.matches("000000|[1-9][0-9](?:[0-9]{4}|[0-9]{7})");
        }
    }
}
