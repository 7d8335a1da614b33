package io.github.jixiao.io.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** A public method or constructor of the model, by name; it needs no package opened. */
final class Call {
    private final MethodHandle handle;

    private Call(MethodHandle handle) {
        this.handle = handle.asFixedArity()
                .asSpreader(Object[].class, handle.type().parameterCount())
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    static Call method(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        try {
            return new Call(
                    MethodHandles.publicLookup().findVirtual(owner, name, MethodType.methodType(result, parameters)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(owner.getName() + " has no public method " + name, e);
        }
    }

    static Call factory(Class<?> owner, String name, Class<?> result) {
        try {
            return new Call(MethodHandles.publicLookup().findStatic(owner, name, MethodType.methodType(result)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(owner.getName() + " has no public factory " + name, e);
        }
    }

    static Call constructor(Class<?> owner, Class<?>... parameters) {
        try {
            return new Call(
                    MethodHandles.publicLookup().findConstructor(owner, MethodType.methodType(void.class, parameters)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(owner.getName() + " has no public constructor", e);
        }
    }

    /** Calls it; what it throws comes through. */
    Object on(Object... arguments) {
        try {
            return (Object) handle.invokeExact(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
