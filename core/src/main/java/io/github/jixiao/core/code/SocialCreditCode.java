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
 * The text is a unified social credit code (统一社会信用代码): 18 characters with a right check character.
 *
 * <p>Source: GB 32100-2015; the check character is the weighted sum of the first seventeen modulo 31, subtracted
 * from 31. {@code null} is valid.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SocialCreditCode.Check.class)
public @interface SocialCreditCode {
    /**
     * Message template.
     *
     * @return the template
     */
    String message() default "{io.github.jixiao.core.code.SocialCreditCode.message}";

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

    /** Checks the characters and the check character. */
    final class Check implements ConstraintValidator<SocialCreditCode, String> {
        private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        private static final int LENGTH = 18;

        /** Called by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || isRight(code);
        }

        /**
         * Tells whether a code is right, asked without a validator.
         *
         * @param code the code
         * @return whether it has 18 permitted characters and the right check character
         */
        public static boolean isRight(String code) {
            if (code.length() != LENGTH) {
                return false;
            }
            int sum = 0;
            int weight = 1;
            for (int i = 0; i < LENGTH - 1; i++) {
                int digit = ALPHABET.indexOf(code.charAt(i));
                if (digit < 0) {
                    return false;
                }
                sum += digit * weight;
                weight = weight * 3 % ALPHABET.length();
            }
            int check = (ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length();
            return code.charAt(LENGTH - 1) == ALPHABET.charAt(check);
        }
    }
}
