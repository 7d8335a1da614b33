/** Core: the nouns of budget performance management, as plain immutable values. */
@SuppressWarnings("module")
module io.github.jixiao.core {
    requires static org.immutables.value.annotations;
    requires static jakarta.validation;
    requires static org.jspecify;

    exports io.github.jixiao.core.act;
    exports io.github.jixiao.core.application;
    exports io.github.jixiao.core.code;
    exports io.github.jixiao.core.finding;
    exports io.github.jixiao.core.form;
    exports io.github.jixiao.core.item;
    exports io.github.jixiao.core.law;
    exports io.github.jixiao.core.lifecycle;
    exports io.github.jixiao.core.monitoring;
    exports io.github.jixiao.core.organ;
    exports io.github.jixiao.core.result;
    exports io.github.jixiao.core.target;
    exports io.github.jixiao.core.thirdparty;
    exports io.github.jixiao.core.value;

    opens io.github.jixiao.core.act to
            org.hibernate.validator;
    opens io.github.jixiao.core.code to
            org.hibernate.validator;
    opens io.github.jixiao.core.item to
            org.hibernate.validator;
    opens io.github.jixiao.core.organ to
            org.hibernate.validator;
    opens io.github.jixiao.core.result to
            org.hibernate.validator;
    opens io.github.jixiao.core.target to
            org.hibernate.validator;
}
