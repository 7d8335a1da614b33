package io.github.jixiao.rules.cases;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.AdjustmentKind;
import io.github.jixiao.core.act.AppraisalConclusion;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.Likelihood;
import io.github.jixiao.core.act.OpinionSource;
import io.github.jixiao.core.act.ReportSection;
import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.act.Stage;
import io.github.jixiao.core.act.TargetBasis;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.Evidence;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.core.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Acts as case files write them: {@code {kind: target-reply, by: finance, on: 2022-02-10, item: P1}}. */
public final class ActText {
    private ActText() {}

    public static Act read(Node act, int number, FiscalYear year) {
        Act read = Act.builder()
                .id(act.text("id").orElse("a" + number))
                .kind(act.constant("kind", ActKind.class).orElseThrow())
                .organ(act.text("by").orElseThrow())
                .date(act.day("on").orElseThrow())
                .year(act.text("year").map(FiscalYear::parse).orElse(year))
                .item(act.text("item"))
                .toward(act.texts("toward"))
                .about(act.texts("about"))
                .session(act.text("session"))
                .person(act.text("person"))
                .reason(act.text("reason"))
                .deadline(act.day("deadline"))
                .amount(act.text("yuan").map(yuan -> Money.of(yuan, MoneyUnit.YUAN)))
                .evidence(act.texts("evidence").stream().map(ActText::evidence).toList())
                .content(act.node("content").map(ActText::content))
                .build();
        act.end();
        return read;
    }

    /** A document by its title, after which its number or address may stand: {@code 批复 @ 云财预〔2022〕5号}. */
    private static Evidence evidence(String text) {
        int at = text.indexOf(" @ ");
        return at < 0
                ? new Evidence(text, Optional.empty())
                : new Evidence(text.substring(0, at), Optional.of(text.substring(at + 3)));
    }

    /** The content is named by the one key that says what it is. */
    private static Content content(Node content) {
        Content read = ofTarget(content)
                .or(() -> ofEvaluation(content))
                .or(() -> ofOthers(content))
                .orElseThrow(() -> new IllegalArgumentException("no content: " + content));
        content.end();
        return read;
    }

    private static Optional<Content> ofTarget(Node content) {
        return content.<Content>within(
                        "target",
                        target -> new Content.TargetFiled(
                                target.constants("bases", TargetBasis.class),
                                target.has("goals") ? Optional.of(target(target)) : Optional.empty()))
                .or(() -> content.within(
                        "adjusted",
                        adjusted -> new Content.Adjusted(
                                adjusted.constant("kind", AdjustmentKind.class).orElseThrow(),
                                adjusted.has("goals") ? Optional.of(target(adjusted)) : Optional.empty())))
                .or(() -> content.constant("review", ReviewResult.class).map(Content.Reviewed::new))
                .or(() ->
                        content.constant("appraisal", AppraisalConclusion.class).map(Content.Appraised::new));
    }

    /** Goals by their text, each with its indicators: {@code {完成监测: [监测点 >= 120个]}}. */
    private static PerformanceTarget target(Node node) {
        PerformanceTarget.Builder target = PerformanceTarget.builder();
        int number = 0;
        Node goals = node.node("goals").orElseThrow();
        for (String text : goals.keys()) {
            Goal.Builder goal = Goal.builder().text(text);
            for (String indicator : goals.texts(text)) {
                goal.addIndicators(indicator(String.valueOf(++number), indicator));
            }
            target.addGoals(goal.build());
        }
        return target.build();
    }

    /**
     * An indicator such as {@code 监测点 >= 120 个}, or a name alone; category and weight may follow: {@code 受益学生 >= 500 人 |
     * benefit | 20}.
     */
    private static Indicator indicator(String id, String text) {
        String[] attributes = text.split(" \\| ", -1);
        String[] parts = attributes[0].split(" ", -1);
        Indicator.Builder indicator = Indicator.builder()
                .id(id)
                .category(attributes.length > 1 ? category(attributes[1]) : IndicatorCategory.OUTPUT)
                .name(parts[0]);
        if (parts.length > 1) {
            indicator.target(new TargetValue.AtLeast(Quantity.of(parts[2], parts.length > 3 ? parts[3] : "")));
        }
        if (attributes.length > 2) {
            indicator.weight(Points.parse(attributes[2]));
        }
        return indicator.build();
    }

    private static IndicatorCategory category(String text) {
        return IndicatorCategory.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Optional<Content> ofEvaluation(Node content) {
        return content.<Content>within(
                        "evaluated",
                        node -> new Content.Evaluated(
                                node.text("score").map(Points::parse),
                                node.text("grade"),
                                node.text("scheme"),
                                node.text("output-and-benefit").map(Ratio::parse),
                                node.has("goals") ? Optional.of(evaluation(node)) : Optional.empty()))
                .or(() -> content.within(
                        "recheck",
                        node -> new Content.Rechecked(
                                node.text("filed").map(Points::parse).orElseThrow(),
                                node.text("rechecked").map(Points::parse).orElseThrow(),
                                node.text("corrected").map(Points::parse))))
                .or(() -> content.within(
                        "monitored",
                        node -> new Content.Monitored(
                                node.constant("likelihood", Likelihood.class),
                                node.text("deviation").map(Ratio::parse))))
                .or(() -> content.constant("decision", ResultDecision.class).map(Content.Applied::new));
    }

    /** The evaluation of a target; every indicator has an actual value, but for those that are {@code missing}. */
    private static Evaluation evaluation(Node node) {
        PerformanceTarget target = target(node);
        List<String> missing = node.texts("missing");
        return Evaluation.builder()
                .item(ExpenditureItem.builder()
                        .id("evaluated")
                        .name("被评价项目")
                        .kind(ItemKind.PROJECT)
                        .build())
                .target(target)
                .actuals(target.indicators().stream()
                        .filter(indicator -> !missing.contains(indicator.id()))
                        .map(indicator -> Actual.builder()
                                .indicatorId(indicator.id())
                                .value(new ActualValue.Measured(Quantity.of("100", "")))
                                .build())
                        .toList())
                .build();
    }

    private static Optional<Content> ofOthers(Node content) {
        return content.<Content>within(
                        "engaged",
                        node -> new Content.Engaged(
                                node.text("scope"),
                                node.constants("stages", Stage.class),
                                node.flag("conflicts-declared").orElse(false)))
                .or(() -> content.within(
                        "issued",
                        node -> new Content.Issued(
                                node.text("lead"),
                                node.flag("sealed").orElse(false),
                                node.number("conclusions").orElse(0),
                                node.number("evidenced").orElse(0))))
                .or(() -> content.within(
                        "sections",
                        node -> new Content.Sections(node.constants("has", ReportSection.class), node.texts("items"))))
                .or(() -> content.within(
                        "rules",
                        node -> new Content.Ruled(
                                node.constants("stages", Stage.class),
                                node.text("version"),
                                node.day("from"),
                                node.day("until"))))
                .or(() -> content.has("heard")
                        ? Optional.of(new Content.Heard(content.constants("heard", OpinionSource.class)))
                        : Optional.empty())
                .or(() -> content.text("weight").map(Points::parse).map(Content.Weighted::new))
                .or(() -> content.within(
                        "vote",
                        node -> new Content.Voted(
                                node.number("valid").orElse(0),
                                node.number("satisfied").orElse(0))))
                .or(() -> content.within(
                        "extended",
                        node -> new Content.Extended(
                                ref(node), node.day("until").orElseThrow())))
                .or(() -> content.within(
                        "suspended",
                        node -> new Content.Suspended(
                                ref(node), DateRange.parse(node.text("period").orElseThrow()))))
                .or(() -> content.text("attests").map(ActText::ref).map(Content.Attested::new));
    }

    private static ProvisionRef ref(Node node) {
        return ref(node.text("clause").orElseThrow());
    }

    private static ProvisionRef ref(String clause) {
        return ProvisionRef.parse("cn-42:2017-227#" + clause.substring(1));
    }

    public static List<Act> readAll(List<Node> acts, FiscalYear year) {
        List<Act> all = new ArrayList<>();
        for (Node act : acts) {
            all.add(read(act, all.size() + 1, year));
        }
        return all;
    }
}
