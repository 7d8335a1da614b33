package io.github.jixiao.rules.application;

import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.application.Circumstance;
import io.github.jixiao.core.application.ItemHistory;
import io.github.jixiao.core.application.YearResult;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the record of one item suggests, cause by cause. */
final class Suggesting {
    private static final Text NO_RESULT = new Text("本年度没有评价结果", "there is no result of the year");
    private static final Text NO_DECISION = new Text("该类项目的这一等级不涉及预算安排", "this grade suggests nothing for such items");

    private final ApplicationRules rules;
    private final FiscalYear year;
    private final Rectifying rectifying;
    private final ItemHistory history;
    private final LocalDate asOf;
    private final LinkageRow row;
    private final List<Advice> advices = new ArrayList<>();

    Suggesting(ApplicationRules rules, FiscalYear year, Rectifying rectifying, ItemHistory history, LocalDate asOf) {
        this.rules = rules;
        this.year = year;
        this.rectifying = rectifying;
        this.history = history;
        this.asOf = asOf;
        this.row = rules.rows().value().stream()
                .filter(each -> each.fits(item()))
                .findFirst()
                .orElseThrow();
    }

    Suggestion suggestion() {
        Optional<String> grade = grade(year.year());
        Trend trend = grade.map(this::trend).orElse(Trend.STEADY);
        grade.ifPresent(code -> byGrade(code, trend));
        boolean graded = !advices.isEmpty();
        rectification();
        expiry();
        repeatedPoor();
        circumstances();
        Parameter<Map<String, Set<ResultDecision>>> decisions =
                rules.yardsticks().decisions();
        return Suggestion.builder()
                .item(item().id())
                .year(year)
                .row(row)
                .grade(grade)
                .trend(trend)
                .advices(advices)
                .governing(governing())
                .allowed(new Parameter<>(
                        grade.map(code -> decisions.value().get(code)).orElse(Set.of()), decisions.basis()))
                .factors(rules.factors().stream()
                        .filter(factor -> factor.value().fits(item()))
                        .toList())
                .gap(graded ? Optional.empty() : Optional.of(grade.isEmpty() ? NO_RESULT : NO_DECISION))
                .build();
    }

    private ExpenditureItem item() {
        return history.line().item();
    }

    /** Of several advices with an equally strict first decision the earlier one governs. */
    private Optional<Advice> governing() {
        return advices.stream()
                .reduce((one, other) ->
                        rules.strictness().value().compare(other.first(), one.first()) > 0 ? other : one);
    }

    /** The grade of the result of a year that was fixed last; of two of one day the worse one. */
    private Optional<String> grade(int of) {
        return history.results().stream()
                .filter(result -> result.year().year() == of && !result.fixed().isAfter(asOf))
                .max(Comparator.comparing(YearResult::fixed).thenComparingInt(result -> place(result.grade())))
                .map(YearResult::grade);
    }

    /** The place of a grade, 0 for the best. */
    private int place(String grade) {
        List<ApplicationRules.GradeLabel> grades = rules.grades().value();
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).code().equals(grade)) {
                return i;
            }
        }
        throw new IllegalArgumentException("item " + item().id() + " has the grade '" + grade
                + "', by which nothing is applied here; known: "
                + grades.stream().map(ApplicationRules.GradeLabel::code).toList());
    }

    private Trend trend(String grade) {
        for (int back = 1; back <= rules.trendYears().value(); back++) {
            Optional<String> earlier = grade(year.year() - back);
            if (earlier.isPresent()) {
                int moved = Integer.compare(place(grade), place(earlier.get()));
                return moved < 0 ? Trend.IMPROVED : moved > 0 ? Trend.DECLINED : Trend.STEADY;
            }
        }
        return Trend.STEADY;
    }

    private void byGrade(String grade, Trend trend) {
        Text label = rules.grades().value().get(place(grade)).label();
        Parameter<Set<ResultDecision>> cell = Objects.requireNonNull(
                Objects.requireNonNull(rules.linkage().get(row.name())).get(grade));
        Strictness strictness = rules.strictness().value();
        boolean mildest = rules.picks().value().get(trend) == Pick.MILDEST;
        (mildest ? strictness.mildest(cell.value()) : strictness.strictest(cell.value()))
                .ifPresent(first -> advices.add(new Advice(
                        Advice.Cause.GRADE,
                        cell.value(),
                        first,
                        new Text(
                                row.label().zh() + "，评价等级为" + label.zh(),
                                row.label().en() + ", graded " + label.en()),
                        cell.basis())));
    }

    private void rectification() {
        List<String> open = history.rectifications().stream()
                .filter(each -> !each.feedback().isAfter(asOf))
                .map(each -> rectifying.state(each, asOf))
                .filter(state -> rules.unrectifiedStatuses().value().contains(state.status()))
                .map(state -> state.rectification().id())
                .toList();
        if (!open.isEmpty()) {
            add(
                    Advice.Cause.RECTIFICATION,
                    rules.unrectified(),
                    new Text(
                            "未按期整改的问题：" + String.join("、", open),
                            "problems not put right in time: " + String.join(", ", open)));
        }
    }

    /** As the compliance check sees it: over by the end of the year, and not appraised anew. */
    private void expiry() {
        item().period()
                .map(DateRange::last)
                .filter(last -> !last.isAfter(year.days().last()) && !history.reappraised())
                .ifPresent(last ->
                        add(Advice.Cause.EXPIRY, rules.expired(), new Text("项目于" + last + "到期", "it ends on " + last)));
    }

    private void repeatedPoor() {
        int years = rules.yardsticks().poorYears().value();
        Optional<String> poor = Optional.of(rules.yardsticks().poorGrade().value());
        for (int back = 0; back < years; back++) {
            if (!grade(year.year() - back).equals(poor)) {
                return;
            }
        }
        add(
                Advice.Cause.REPEATED_POOR,
                rules.repeatedPoor(),
                new Text("连续" + years + "年为最低等级", "the poorest grade for " + years + " years in a row"));
    }

    private void circumstances() {
        Map<Circumstance.Kind, Parameter<Set<ResultDecision>>> own =
                rules.circumstances().getOrDefault(row.name(), Map.of());
        Map<Circumstance.Kind, Parameter<Set<ResultDecision>>> general =
                rules.circumstances().getOrDefault("", Map.of());
        for (Circumstance each : history.circumstances()) {
            Optional<Parameter<Set<ResultDecision>>> decisions =
                    Optional.ofNullable(own.get(each.kind())).or(() -> Optional.ofNullable(general.get(each.kind())));
            decisions
                    .filter(there -> !each.since().isAfter(asOf))
                    .ifPresent(there -> add(
                            Advice.Cause.CIRCUMSTANCE,
                            there,
                            new Text(
                                    each.kind().label().zh() + "：" + each.reason(),
                                    each.kind().label().en() + ": " + each.reason())));
        }
    }

    private void add(Advice.Cause cause, Parameter<Set<ResultDecision>> decisions, Text reason) {
        advices.add(new Advice(
                cause, decisions.value(), decisions.value().iterator().next(), reason, decisions.basis()));
    }
}
