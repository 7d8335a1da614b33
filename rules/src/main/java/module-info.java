/** Rules: the judgements of budget performance management, with law and numbers in packs. */
@SuppressWarnings("module")
module io.github.jixiao.rules {
    requires transitive io.github.jixiao.core;
    requires jakarta.validation;
    requires org.apache.commons.statistics.descriptive;
    requires org.hibernate.validator;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;

    exports io.github.jixiao.rules;
    exports io.github.jixiao.rules.appraisal;
    exports io.github.jixiao.rules.application;
    exports io.github.jixiao.rules.analytics;
    exports io.github.jixiao.rules.calendar;
    exports io.github.jixiao.rules.comparison;
    exports io.github.jixiao.rules.compliance;
    exports io.github.jixiao.rules.division;
    exports io.github.jixiao.rules.form;
    exports io.github.jixiao.rules.law;
    exports io.github.jixiao.rules.lifecycle;
    exports io.github.jixiao.rules.monitoring;
    exports io.github.jixiao.rules.obligation;
    exports io.github.jixiao.rules.quality;
    exports io.github.jixiao.rules.responsibility;
    exports io.github.jixiao.rules.rollup;
    exports io.github.jixiao.rules.sampling;
    exports io.github.jixiao.rules.scheme;
    exports io.github.jixiao.rules.scoring;
    exports io.github.jixiao.rules.thirdparty;
    exports io.github.jixiao.rules.store;
    exports io.github.jixiao.rules.validation;
}
