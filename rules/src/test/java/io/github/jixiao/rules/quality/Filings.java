package io.github.jixiao.rules.quality;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.rules.RuleBooks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Targets as an office would declare them, and what the national rules of 2022 say of them. */
final class Filings {
    static final FiscalYear YEAR = FiscalYear.of(2022);
    static final TargetQuality QUALITY =
            RuleBooks.standard().inForce(Jurisdiction.parse("cn"), YEAR).targetQuality();
    /** A goal with which nothing is wrong. */
    static final String GOAL = "养护县道120公里，好路率达到85%";

    private static final Pattern CELL = Pattern.compile("([≥≤=><]?)(-?[0-9.]+)(\\D*)");

    private Filings() {}

    /** A row without a weight; the cell is an operator, digits and a unit, or words. */
    static Indicator row(String id, IndicatorAspect aspect, String name, String cell) {
        Indicator.Builder row = Indicator.builder()
                .id(id)
                .category(category(aspect))
                .aspect(aspect)
                .name(name);
        return cell.isEmpty()
                ? row.build()
                : row.target(value(cell)).targetText(cell).build();
    }

    private static IndicatorCategory category(IndicatorAspect aspect) {
        return switch (aspect) {
            case QUANTITY, QUALITY, TIMELINESS, COST -> IndicatorCategory.OUTPUT;
            case ECONOMIC_COST, SOCIAL_COST, ECOLOGICAL_COST -> IndicatorCategory.COST;
            case ECONOMIC_BENEFIT, SOCIAL_BENEFIT, ECOLOGICAL_BENEFIT, SUSTAINABLE_INFLUENCE ->
                IndicatorCategory.BENEFIT;
            case SERVICE_OBJECT_SATISFACTION -> IndicatorCategory.SATISFACTION;
        };
    }

    static TargetValue value(String cell) {
        Matcher matcher = CELL.matcher(cell);
        if (!matcher.matches()) {
            return new TargetValue.Qualitative(cell);
        }
        Quantity quantity = Quantity.of(matcher.group(2), matcher.group(3));
        return switch (matcher.group(1)) {
            case "≥" -> new TargetValue.AtLeast(quantity);
            case "≤" -> new TargetValue.AtMost(quantity);
            case ">" -> new TargetValue.MoreThan(quantity);
            case "<" -> new TargetValue.LessThan(quantity);
            case "=" -> new TargetValue.Exactly(quantity);
            default -> new TargetValue.Undirected(quantity);
        };
    }

    /** Quantity, quality, benefit and satisfaction: a target with which nothing is wrong. */
    static List<Indicator> sound() {
        return List.of(
                row("1", IndicatorAspect.QUANTITY, "养护里程", "≥120公里"),
                row("2", IndicatorAspect.QUALITY, "好路率", "≥85%"),
                row("3", IndicatorAspect.SOCIAL_BENEFIT, "沿线群众出行时间减少", "≥10分钟"),
                row("4", IndicatorAspect.SERVICE_OBJECT_SATISFACTION, "沿线群众满意度", "≥90%"));
    }

    static PerformanceTarget target(String goal, List<Indicator> rows) {
        return PerformanceTarget.builder()
                .addGoals(Goal.builder().text(goal).indicators(rows).build())
                .build();
    }

    static TargetFiling.Builder filing(PerformanceTarget target) {
        return TargetFiling.builder().item(item("a")).year(YEAR).target(target);
    }

    static ExpenditureItem item(String id) {
        return ExpenditureItem.builder()
                .id(id)
                .name("项目" + id)
                .kind(ItemKind.PROJECT)
                .build();
    }

    /** The sound target with one row more. */
    static TargetFiling with(Indicator row) {
        List<Indicator> rows = new ArrayList<>(sound());
        rows.add(row);
        return filing(target(GOAL, rows)).build();
    }

    /** The sound target with another goal. */
    static TargetFiling.Builder withGoal(String goal) {
        return filing(target(goal, sound()));
    }

    /** Rows with weights. */
    static List<Indicator> weighed(List<Indicator> rows, String... weights) {
        List<Indicator> weighed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            weighed.add(rows.get(i).toBuilder().weight(Points.parse(weights[i])).build());
        }
        return weighed;
    }

    static List<String> codes(TargetFiling filing) {
        return codes(QUALITY.check(filing));
    }

    static List<String> codes(Findings findings) {
        return findings.stream().map(finding -> finding.code()).toList();
    }
}
