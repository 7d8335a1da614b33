package io.github.jixiao.core.code;

import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.Proxy;

/** A validation context of which nothing may be asked: the checks of core need none. */
public final class NoContext {
    private NoContext() {}

    /** Returns the context. */
    public static ConstraintValidatorContext get() {
        return (ConstraintValidatorContext) Proxy.newProxyInstance(
                NoContext.class.getClassLoader(),
                new Class<?>[] {ConstraintValidatorContext.class},
                (proxy, method, arguments) -> {
                    throw new AssertionError("a check asked the context for " + method.getName());
                });
    }
}
