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
 * The number or text is a fiscal year (预算年度) from {@link #min()} to {@link #max()}.
 *
 * <p>For hosts that carry the year as a number or as four digits; core itself uses
 * {@link io.github.jixiao.core.value.FiscalYear}. {@code null} is valid.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {BudgetYear.NumberCheck.class, BudgetYear.TextCheck.class})
public @interface BudgetYear {
    /**
     * The earliest year that is valid.
     *
     * @return a year
     */
    int min() default 1949;

    /**
     * The latest year that is valid.
     *
     * @return a year
     */
    int max() default 2999;

    /**
     * Message template.
     *
     * @return the template
     */
    String message() default "{io.github.jixiao.core.code.BudgetYear.message}";

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

    /** Checks a number. */
    final class NumberCheck implements ConstraintValidator<BudgetYear, Integer> {
        private int min;
        private int max;

        /** Called by the validator. */
        public NumberCheck() {}

        @Override
        public void initialize(BudgetYear constraint) {
            min = constraint.min();
            max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable Integer year, ConstraintValidatorContext context) {
            return year == null || (year >= min && year <= max);
        }
    }

    /** Checks four digits. */
    final class TextCheck implements ConstraintValidator<BudgetYear, String> {
        private int min;
        private int max;

        /** Called by the validator. */
        public TextCheck() {}

        @Override
        public void initialize(BudgetYear constraint) {
            min = constraint.min();
            max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable String year, ConstraintValidatorContext context) {
            if (year == null) {
                return true;
            }
            return year.matches("[0-9]{4}") && Integer.parseInt(year) >= min && Integer.parseInt(year) <= max;
        }
    }
}
