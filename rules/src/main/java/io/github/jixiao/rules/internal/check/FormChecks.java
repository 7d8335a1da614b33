package io.github.jixiao.rules.internal.check;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.target.Weighing;
import io.github.jixiao.core.value.Points;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * Holds values against their Jakarta constraints and tells violations as findings.
 *
 * <p>Building one costs some hundred milliseconds: keep it. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class FormChecks {
    /** What a broken constraint stops; a constraint that is not named here is a warning. */
    private static final Map<String, Severity> SEVERITIES = Map.of("WEIGHTS_ADD_UP", Severity.ERROR);

    /** What a broken constraint rests on; one that is not named here is a matter of form alone. */
    private static final Map<String, ProvisionRef> PROVISIONS = Map.of(
            "WEIGHTS_ADD_UP", ProvisionRef.parse("cn:caiyu-2020-10#18"),
            "SOCIAL_CREDIT_CODE", ProvisionRef.parse("cn:gb-32100-2015#check-character"),
            "DIVISION_CODE", ProvisionRef.parse("cn:gb-t-2260-2007#form"));

    private static final Set<String> NO_ARGUMENTS = Set.of("message", "groups", "payload", "validationAppliesTo");
    private static final int LONGEST_VALUE = 200;

    private final Validator validator;
    private final Messages messages = new Messages();

    /**
     * Creates the checks.
     *
     * @param properties which methods are properties
     */
    public FormChecks(GetterPropertySelectionStrategy properties) {
        this.validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .getterPropertySelectionStrategy(properties)
                .buildValidatorFactory()
                .getValidator();
    }

    /**
     * Returns the constraints that a value breaks.
     *
     * @param entity the value
     * @return one finding per place and constraint, by place
     */
    public Findings of(Object entity) {
        // A constraint on a record component stands on its field, its accessor and its type: told once.
        List<Finding> found = validator.validate(entity).stream()
                .map(this::finding)
                .distinct()
                .sorted(Pointers.ORDER.thenComparing(Finding::code).thenComparing(Finding::en))
                .toList();
        return new Findings(found);
    }

    private Finding finding(ConstraintViolation<?> violation) {
        String code = code(violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName());
        return new Finding(
                code,
                SEVERITIES.getOrDefault(code, Severity.WARNING),
                Pointers.of(violation.getPropertyPath()),
                arguments(violation),
                Optional.ofNullable(PROVISIONS.get(code)).map(List::of).orElse(List.of()),
                messages.zh(violation),
                messages.en(violation));
    }

    /** {@code SocialCreditCode} becomes {@code SOCIAL_CREDIT_CODE}. */
    static String code(String constraint) {
        return constraint
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    private static Map<String, String> arguments(ConstraintViolation<?> violation) {
        Map<String, String> arguments = new LinkedHashMap<>();
        Object value = violation.getInvalidValue();
        if (value instanceof Weighing weighing) {
            arguments.put("sum", sum(weighing).toString());
            weighing.weightTotal().ifPresent(total -> arguments.put("total", total.toString()));
        } else {
            arguments.put("value", value == null ? "" : shortened(value.toString()));
        }
        violation.getConstraintDescriptor().getAttributes().entrySet().stream()
                .filter(attribute -> !NO_ARGUMENTS.contains(attribute.getKey()))
                .filter(attribute -> attribute.getValue() instanceof Number || attribute.getValue() instanceof String)
                .sorted(Map.Entry.comparingByKey())
                .forEach(attribute -> arguments.putIfAbsent(
                        attribute.getKey(), attribute.getValue().toString()));
        return arguments;
    }

    private static Points sum(Weighing weighing) {
        return weighing.partWeights().stream().flatMap(Optional::stream).reduce(Points.ZERO, Points::plus);
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
