package io.github.jixiao.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.item.ExpenditureItem;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.junit.jupiter.api.Test;

class AccessorPropertiesTest {
    private static final ExpenditureItem BLANK = Samples.item("  ");

    @Test
    void aBlankNameIsSeenByOurs() {
        assertThat(Validation.form(BLANK).stream().map(Finding::pointer)).containsExactly("/name");
    }

    /** Should this fail one day, Hibernate Validator has begun to see plain accessors and the strategy can go. */
    @Test
    void aBlankNameIsSilentlyMissedByAValidatorLeftAsItComes() {
        try (ValidatorFactory factory = host().buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(BLANK)).isEmpty();
        }
    }

    @Test
    void aBlankNameIsSeenByTheHostsOwnValidatorWithTheStrategy() {
        try (ValidatorFactory factory =
                host().getterPropertySelectionStrategy(new AccessorProperties()).buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(BLANK))
                    .singleElement()
                    .satisfies(
                            violation -> assertThat(violation.getPropertyPath()).hasToString("name"));
        }
    }

    /** The way in for Spring and META-INF/validation.xml. */
    @Test
    void theStrategyCanBeConfiguredByName() {
        HibernateValidatorConfiguration byName = host().addProperty(
                        "hibernate.validator.getter_property_selection_strategy", AccessorProperties.class.getName());
        try (ValidatorFactory factory = byName.buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(BLANK)).hasSize(1);
        }
    }

    @Test
    void accessorsAndJavaBeansGettersAreProperties() {
        assertThat(property("name", String.class)).contains("name");
        assertThat(property("getName", String.class)).contains("name");
        assertThat(property("isActive", boolean.class)).contains("active");
        assertThat(property("getURL", String.class)).contains("URL");
        assertThat(property("issue", boolean.class)).contains("issue");
        assertThat(property("isolated", String.class)).contains("isolated");
        assertThat(property("gets", String.class)).contains("gets");
        assertThat(property("get", String.class)).contains("get");
    }

    @Test
    void otherMethodsAreNot() {
        assertThat(property("clear", void.class)).isEmpty();
        assertThat(property("name", String.class, int.class)).isEmpty();
        assertThat(property("toString", String.class)).isEmpty();
        assertThat(property("hashCode", int.class)).isEmpty();
        assertThat(property("getClass", Class.class)).isEmpty();
        assertThat(property("toBuilder", Object.class)).isEmpty();
        assertThat(property("copy", ExpenditureItem.Builder.class)).isEmpty();
    }

    @Test
    void candidatesLeadBackFromTheProperty() {
        assertThat(new AccessorProperties().getGetterMethodNameCandidates("name"))
                .isEqualTo(List.of("name", "getName", "isName"));
        assertThat(new AccessorProperties().getGetterMethodNameCandidates("")).isEmpty();
    }

    @Test
    void onePropertyCanBeValidatedByName() {
        try (ValidatorFactory factory =
                host().getterPropertySelectionStrategy(new AccessorProperties()).buildValidatorFactory()) {
            assertThat(factory.getValidator().validateProperty(BLANK, "name")).hasSize(1);
        }
    }

    private static HibernateValidatorConfiguration host() {
        return jakarta.validation.Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
    }

    private static Optional<String> property(String method, Class<?> result, Class<?>... parameters) {
        return new AccessorProperties().getProperty(new ConstrainableExecutable() {
            @Override
            public Class<?> getReturnType() {
                return result;
            }

            @Override
            public String getName() {
                return method;
            }

            @Override
            public Class<?>[] getParameterTypes() {
                return parameters;
            }
        });
    }
}
