package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.Denominator;
import io.github.jixiao.rules.scheme.ExactPolicy;
import io.github.jixiao.rules.scheme.ExecutionRule;
import io.github.jixiao.rules.scheme.GoalAggregation;
import io.github.jixiao.rules.scheme.LatePolicy;
import io.github.jixiao.rules.scheme.NegativePolicy;
import io.github.jixiao.rules.scheme.PositivePolicy;
import io.github.jixiao.rules.scheme.RangePolicy;
import io.github.jixiao.rules.scheme.ReversePolicy;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scheme.Section;
import io.github.jixiao.rules.scheme.ZeroBudget;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes a scheme of its header and all its entries, inherited ones included. */
final class SchemeReader {
    private static final String SECTION = "section.";
    private static final String EXECUTION = "execution.";

    private final SchemeSource source;
    private final Map<String, Entry> left;
    private final List<String> known = new ArrayList<>();

    private SchemeReader(SchemeSource source, Map<String, Entry> entries) {
        this.source = source;
        this.left = new LinkedHashMap<>(entries);
    }

    static Scheme read(SchemeSource source, Map<String, Entry> entries) {
        return new SchemeReader(source, entries).read();
    }

    private Scheme read() {
        Parameter<Points> full = required("full-marks", Values::fullMarks);
        Optional<ExecutionRule> execution = execution();
        List<Parameter<Section>> sections = sections();
        Scheme scheme = source.header()
                .fullMarks(full)
                .execution(execution)
                .sections(sections)
                .goals(required("goals", Values.constant(GoalAggregation.class)))
                .positive(required("positive", Values.constant(PositivePolicy.class)))
                .reverse(required("reverse", Values.constant(ReversePolicy.class)))
                .exact(required("exact", Values.constant(ExactPolicy.class)))
                .range(required("range", Values.constant(RangePolicy.class)))
                .about(required("about", Values::number))
                .late(required("late", Values.constant(LatePolicy.class)))
                .negative(required("negative", Values.constant(NegativePolicy.class)))
                .undirected(required("undirected", Values::undirected))
                .bands(required("bands", Values::bands))
                .satisfaction(optional("satisfaction", Values::satisfaction))
                .overAchievement(required("over-achievement", Values::overAchievement))
                .missing(required("missing", Values::missing))
                .aggregation(optional("aggregation", Values::aggregation))
                .rowRounding(required("row-rounding", Values::rounding))
                .totalRounding(required("total-rounding", Values::rounding))
                .grades(required("grades", Values::grades))
                .build();
        left.values().stream().findFirst().ifPresent(entry -> {
            throw entry.refuse("unknown key; known here: " + String.join(", ", known) + ", " + SECTION + "*");
        });
        Weights.check(source, full, execution, sections);
        return scheme;
    }

    private Optional<ExecutionRule> execution() {
        if (left.keySet().stream().noneMatch(key -> key.startsWith(EXECUTION))) {
            return Optional.empty();
        }
        return Optional.of(new ExecutionRule(
                required(EXECUTION + "weight", Values::points),
                required(EXECUTION + "denominator", Values.constant(Denominator.class)),
                optional(EXECUTION + "rate-rounding", Values::rounding),
                required(EXECUTION + "cap", Values.constant(ExecutionRule.Cap.class)),
                required(EXECUTION + "zero-budget", Values.constant(ZeroBudget.class))));
    }

    private List<Parameter<Section>> sections() {
        List<Parameter<Section>> sections = new ArrayList<>();
        Set<IndicatorCategory> taken = EnumSet.noneOf(IndicatorCategory.class);
        for (String key : List.copyOf(left.keySet())) {
            Entry entry = left.get(key);
            if (entry == null || !key.startsWith(SECTION)) {
                continue;
            }
            left.remove(key);
            Parameter<Section> section = entry.as(fields -> Values.section(key.substring(SECTION.length()), fields));
            for (IndicatorCategory category : section.value().categories()) {
                if (!taken.add(category)) {
                    throw entry.refuse("category " + Kebab.of(category) + " stands in another section too");
                }
            }
            sections.add(section);
        }
        return sections;
    }

    private <T> Parameter<T> required(String key, Function<Fields, T> read) {
        return optional(key, read)
                .orElseThrow(() -> source.refuse(key, "missing: a scheme needs it, of its own or from its base"));
    }

    private <T> Optional<Parameter<T>> optional(String key, Function<Fields, T> read) {
        known.add(key);
        return Optional.ofNullable(left.remove(key)).map(entry -> entry.as(read));
    }
}
