package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.code.SocialCreditCode;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;

/** Whether a unified social credit code is right, asked without a validator. */
final class CreditCodes {
    private static final SocialCreditCode.Check CHECK = new SocialCreditCode.Check();
    private static final ConstraintValidatorContext NONE = new NoContext();

    private CreditCodes() {}

    static boolean isRight(String code) {
        return CHECK.isValid(code, NONE);
    }

    /** The check asks nothing of its context, and is told if ever it should. */
    private static final class NoContext implements ConstraintValidatorContext {
        private static UnsupportedOperationException refusal() {
            return new UnsupportedOperationException("the check of a code has no context");
        }

        @Override
        public void disableDefaultConstraintViolation() {
            throw refusal();
        }

        @Override
        public String getDefaultConstraintMessageTemplate() {
            throw refusal();
        }

        @Override
        public ClockProvider getClockProvider() {
            throw refusal();
        }

        @Override
        public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String messageTemplate) {
            throw refusal();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw refusal();
        }
    }
}
