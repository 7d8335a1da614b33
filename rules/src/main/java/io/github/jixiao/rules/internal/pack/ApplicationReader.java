package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.act.AppraisalConclusion;
import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.application.Circumstance;
import io.github.jixiao.core.item.ItemClass;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.item.ItemTerm;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.application.ApplicationRules;
import io.github.jixiao.rules.application.BudgetPolicy;
import io.github.jixiao.rules.application.Establishment;
import io.github.jixiao.rules.application.LinkageRow;
import io.github.jixiao.rules.application.Pick;
import io.github.jixiao.rules.application.RectificationStatus;
import io.github.jixiao.rules.application.Strictness;
import io.github.jixiao.rules.application.Trend;
import io.github.jixiao.rules.calendar.Deadline;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.Rounding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules by which results are applied, read from the dated values of the folder {@code application}. */
public final class ApplicationReader {
    static final String FOLDER = "application";
    private static final String VALUE = "value";

    private final InForce inForce;
    private final Set<String> known = new LinkedHashSet<>();

    private ApplicationReader(InForce inForce) {
        this.inForce = inForce;
    }

    /**
     * Returns the rules that hold for the year and level.
     *
     * @param inForce the values that hold
     * @return the rules
     * @throws PackException if a value is missing, unknown or malformed, if a cell of the table names a decision that does
     *     not go with its grade, or if a better grade would be treated more strictly than a worse one
     */
    public static ApplicationRules read(InForce inForce) {
        ApplicationReader reader = new ApplicationReader(inForce);
        ApplicationRules rules = reader.read();
        LinkageChecks.of(rules);
        reader.refuseUnknown();
        return rules;
    }

    private ApplicationRules read() {
        Parameter<List<ApplicationRules.GradeLabel>> grades = require("grades", ApplicationReader::grades);
        Parameter<List<LinkageRow>> rows = require("rows", value -> value.each(VALUE, ApplicationReader::row));
        return ApplicationRules.builder()
                .grades(grades)
                .rows(rows)
                .linkage(linkage(rows.value(), grades.value()))
                .factors(factors())
                .trendYears(require("trend-years", value -> value.whole(VALUE)))
                .picks(require("picks", value -> constants(value, Trend.class, Pick.class, EnumSet.allOf(Trend.class))))
                .strictness(require(
                        "strictness",
                        value -> new Strictness(List.copyOf(value.constants(VALUE, ResultDecision.class)))))
                .circumstances(circumstances(rows.value()))
                .expired(require("expired", ApplicationReader::some))
                .repeatedPoor(require("repeated-poor", ApplicationReader::some))
                .unrectified(require("unrectified", ApplicationReader::some))
                .unrectifiedStatuses(
                        require("unrectified-statuses", value -> value.constants(VALUE, RectificationStatus.class)))
                .rectificationPlan(inForce.find("limits", "rectification-plan")
                        .map(entry -> DutyRules.limit(inForce, entry.name())))
                .completion(require("completion", ApplicationReader::afterEvent))
                .appraisals(require(
                        "appraisals",
                        value -> constants(
                                value,
                                AppraisalConclusion.class,
                                Establishment.Admission.class,
                                EnumSet.allOf(AppraisalConclusion.class))))
                .reviews(require(
                        "reviews",
                        value -> constants(
                                value,
                                ReviewResult.class,
                                Establishment.Admission.class,
                                EnumSet.complementOf(EnumSet.of(ReviewResult.POOR)))))
                .changeReason(require("change-reason", value -> value.flag(VALUE)))
                .policy(policy())
                .yardsticks(DutyRules.yardsticks(inForce))
                .build();
    }

    private <T> Parameter<T> require(String name, Function<Fields, T> read) {
        known.add(name);
        return inForce.require(FOLDER, name).as(read);
    }

    private <T> Optional<Parameter<T>> find(String name, Function<Fields, T> read) {
        known.add(name);
        return inForce.find(FOLDER, name).map(entry -> entry.as(read));
    }

    private static List<ApplicationRules.GradeLabel> grades(Fields value) {
        return value.each(
                VALUE,
                grade -> new ApplicationRules.GradeLabel(
                        grade.text("code"), new Text(grade.text("zh"), grade.text("en"))));
    }

    private static LinkageRow row(Fields row) {
        return new LinkageRow(
                row.text("row"),
                new Text(row.text("zh"), row.text("en")),
                row.maybe("kinds", (fields, key) -> fields.constants(key, ItemKind.class))
                        .orElse(Set.of()),
                row.maybe("classes", (fields, key) -> fields.constants(key, ItemClass.class))
                        .orElse(Set.of()),
                row.maybe("terms", (fields, key) -> fields.constants(key, ItemTerm.class))
                        .orElse(Set.of()));
    }

    private Map<String, Map<String, Parameter<Set<ResultDecision>>>> linkage(
            List<LinkageRow> rows, List<ApplicationRules.GradeLabel> grades) {
        Map<String, Map<String, Parameter<Set<ResultDecision>>>> table = new LinkedHashMap<>();
        for (LinkageRow row : rows) {
            Map<String, Parameter<Set<ResultDecision>>> cells = new LinkedHashMap<>();
            for (ApplicationRules.GradeLabel grade : grades) {
                cells.put(grade.code(), require(row.name() + "-" + grade.code(), ApplicationReader::any));
            }
            table.put(row.name(), Collections.unmodifiableMap(cells));
        }
        return table;
    }

    /** Decisions, possibly none. */
    private static Set<ResultDecision> any(Fields value) {
        return value.texts(VALUE).isEmpty() ? Set.of() : some(value);
    }

    private static Set<ResultDecision> some(Fields value) {
        return Collections.unmodifiableSet(value.constants(VALUE, ResultDecision.class));
    }

    private List<Parameter<LinkageRow>> factors() {
        List<Parameter<LinkageRow>> factors = new ArrayList<>();
        for (String name : inForce.names(FOLDER)) {
            if (name.startsWith("factor-")) {
                find(name, value -> value.within(VALUE, ApplicationReader::row)).ifPresent(factors::add);
            }
        }
        return factors;
    }

    private Map<String, Map<Circumstance.Kind, Parameter<Set<ResultDecision>>>> circumstances(List<LinkageRow> rows) {
        Map<String, Map<Circumstance.Kind, Parameter<Set<ResultDecision>>>> all = new LinkedHashMap<>();
        Stream.concat(Stream.of(""), rows.stream().map(LinkageRow::name)).forEach(row -> {
            Map<Circumstance.Kind, Parameter<Set<ResultDecision>>> own = new EnumMap<>(Circumstance.Kind.class);
            for (Circumstance.Kind kind : Circumstance.Kind.values()) {
                find((row.isEmpty() ? "" : row + "-") + "on-" + Kebab.of(kind), ApplicationReader::some)
                        .ifPresent(decisions -> own.put(kind, decisions));
            }
            all.put(row, Collections.unmodifiableMap(own));
        });
        return all;
    }

    private static Deadline afterEvent(Fields value) {
        Deadline deadline = value.parsed(VALUE, Deadline::parse);
        if (!(deadline instanceof Deadline.After)) {
            throw value.refuse(VALUE, "must count from the feedback, such as '6 months after', was '" + deadline + "'");
        }
        return deadline;
    }

    /** A constant for each of some constants. */
    private static <K extends Enum<K>, V extends Enum<V>> Map<K, V> constants(
            Fields value, Class<K> keys, Class<V> values, Set<K> wanted) {
        return value.within(VALUE, fields -> {
            Map<K, V> all = new EnumMap<>(keys);
            wanted.forEach(key -> all.put(key, fields.constant(Kebab.of(key), values)));
            return Collections.unmodifiableMap(all);
        });
    }

    private BudgetPolicy policy() {
        Map<ResultDecision, BudgetPolicy.Change> changes = new EnumMap<>(ResultDecision.class);
        for (ResultDecision decision : ResultDecision.values()) {
            find("change-" + Kebab.of(decision), value -> value.within(VALUE, ApplicationReader::change))
                    .ifPresent(share ->
                            changes.put(decision, new BudgetPolicy.Change(share.value(), Optional.of(share.basis()))));
        }
        Optional<BudgetPolicy.Change> surplus = find("surplus", value -> Ratio.of(value.number(VALUE)))
                .map(share -> new BudgetPolicy.Change(share.value(), Optional.of(share.basis())));
        Parameter<Rounding> rounding = require("rounding", Values::rounding);
        try {
            return new BudgetPolicy(changes, surplus, rounding);
        } catch (IllegalArgumentException e) {
            throw new PackException(FOLDER, "change", String.valueOf(e.getMessage()));
        }
    }

    /** Packs hold no negative numbers, so they say more or less. */
    private static Ratio change(Fields value) {
        if (value.has("less") == value.has("more")) {
            throw new IllegalArgumentException("a change is either 'less' or 'more', such as {less: 0.1}");
        }
        return value.has("less") ? Ratio.of(value.number("less").negate()) : Ratio.of(value.number("more"));
    }

    /** Of the nearest pack: those below it may hold cells of rows that it replaced. */
    private void refuseUnknown() {
        for (String name : inForce.chain().get(0).in(FOLDER).keySet()) {
            if (!known.contains(name)) {
                throw new PackException(FOLDER, name, "unknown rule; known here: " + String.join(", ", known));
            }
        }
    }
}
