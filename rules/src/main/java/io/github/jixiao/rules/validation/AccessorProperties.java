package io.github.jixiao.rules.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * The choice of properties that lets Hibernate Validator see constraints on plain accessors such as {@code name()}.
 *
 * <p>By default only JavaBeans getters count, so that every constraint of the values of this library is passed over in
 * silence: no violation, no warning. {@link Validation} needs no configuration; a host with a validator of its own
 * gives it this strategy once:
 *
 * <pre>{@code
 * Validator validator = jakarta.validation.Validation.byProvider(HibernateValidator.class)
 *         .configure()
 *         .getterPropertySelectionStrategy(new AccessorProperties())
 *         .buildValidatorFactory()
 *         .getValidator();
 * }</pre>
 *
 * <p>In Spring, where {@code LocalValidatorFactoryBean} takes no strategy object, it goes in by name, as the property
 * {@code hibernate.validator.getter_property_selection_strategy} of the factory bean's validation properties or of
 * {@code META-INF/validation.xml}.
 *
 * <p>JavaBeans getters go on counting, under their JavaBeans names. Never taken for properties are methods without a
 * result or with parameters, the methods of {@link Object}, and those that start or end a builder. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class AccessorProperties implements GetterPropertySelectionStrategy {
    private static final Set<String> NO_PROPERTIES =
            Set.of("toString", "hashCode", "getClass", "clone", "finalize", "builder", "toBuilder", "build");

    /** Creates the strategy; Hibernate Validator calls this where the strategy is configured by name. */
    public AccessorProperties() {}

    /**
     * Returns the property that a method stands for.
     *
     * @param executable the method
     * @return the name of the property, empty where the method is no accessor
     */
    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
        String method = executable.getName();
        Class<?> result = executable.getReturnType();
        if (result == void.class
                || result == Void.class
                || executable.getParameterTypes().length > 0
                || NO_PROPERTIES.contains(method)
                || result.getSimpleName().equals("Builder")) {
            return Optional.empty();
        }
        if (hasPrefix(method, "get")) {
            return Optional.of(decapitalized(method.substring(3)));
        }
        if (result == boolean.class && hasPrefix(method, "is")) {
            return Optional.of(decapitalized(method.substring(2)));
        }
        return Optional.of(method);
    }

    /**
     * Returns the methods that may stand for a property.
     *
     * @param propertyName the name of the property
     * @return the plain accessor first, then the JavaBeans getters
     */
    @Override
    public List<String> getGetterMethodNameCandidates(String propertyName) {
        if (propertyName.isEmpty()) {
            return List.of();
        }
        String capitalized = propertyName.substring(0, 1).toUpperCase(Locale.ROOT) + propertyName.substring(1);
        return List.of(propertyName, "get" + capitalized, "is" + capitalized);
    }

    private static boolean hasPrefix(String method, String prefix) {
        return method.length() > prefix.length()
                && method.startsWith(prefix)
                && Character.isUpperCase(method.charAt(prefix.length()));
    }

    /** The JavaBeans rule: {@code Name} becomes {@code name}, {@code URL} stays. */
    private static String decapitalized(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
