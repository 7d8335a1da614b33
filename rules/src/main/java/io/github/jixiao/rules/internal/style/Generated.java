package io.github.jixiao.rules.internal.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The implementation of the type is generated and stays behind the type's own interface and builder.
 *
 * <p>Kept out of class files, so that users need no jar to compile against the type.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = false,
        allowedClasspathAnnotations = Override.class)
public @interface Generated {}
