package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.law.Strength;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.law.Instrument;
import io.github.jixiao.rules.obligation.Check;
import io.github.jixiao.rules.obligation.Condition;
import io.github.jixiao.rules.obligation.Modelling;
import io.github.jixiao.rules.obligation.Obligation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Which clause is held by which rule and shown by which case, or why it is not. */
record CoverageMatrix(List<Row> rows) {
    private static final String CASES = "src/test/resources/io/github/jixiao/rules/compliance/cases/";
    private static final Map<Strength, String> STRENGTHS =
            Map.of(Strength.MUST, "应当", Strength.EXPLORE, "探索", Strength.MAY, "可以");

    static final RuleBook HUBEI = RuleBooks.standard().inForce(Jurisdiction.of("420000"), FiscalYear.of(2022));

    /**
     * One clause.
     *
     * @param obligation the obligation that it makes
     * @param text what it says, in our own words
     * @param rules the rules that hold it
     * @param cases the cases that show it
     */
    record Row(Obligation obligation, Text text, List<String> rules, List<String> cases) {}

    static CoverageMatrix generate() {
        Map<String, List<String>> cases = ClauseCase.all().stream()
                .collect(Collectors.groupingBy(
                        ClauseCase::clause, Collectors.mapping(ClauseCase::id, Collectors.toList())));
        return new CoverageMatrix(HUBEI.obligations().stream()
                .map(obligation -> new Row(
                        obligation,
                        text(obligation.clause()),
                        rules(obligation),
                        cases.getOrDefault(obligation.id(), List.of())))
                .toList());
    }

    private static Text text(ProvisionRef clause) {
        Instrument.Clause text = HUBEI.provision(clause).orElseThrow();
        return new Text(text.zh(), text.en());
    }

    private static List<String> rules(Obligation obligation) {
        List<String> rules = new ArrayList<>();
        if (obligation.modelling() != Modelling.MODELLED) {
            return rules;
        }
        obligation.when().stream()
                .map(Condition::name)
                .map(name -> "when " + kebab(name))
                .forEach(rules::add);
        obligation.evidence().stream()
                .map(ActKind::name)
                .map(name -> "act " + kebab(name))
                .forEach(rules::add);
        obligation
                .limit()
                .ifPresent(limit -> rules.add(
                        "limit " + limit.name() + " (" + limit.deadline().value() + ", "
                                + limit.deadline().basis().provision() + ", "
                                + kebab(limit.deadline().basis().evidence().name()) + ")"));
        obligation.checks().stream()
                .map(Check::name)
                .map(name -> "check " + kebab(name))
                .forEach(rules::add);
        return rules;
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String json() {
        return rows.stream().map(CoverageMatrix::json).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String json(Row row) {
        Obligation obligation = row.obligation();
        return "  {\"clause\": " + quoted(obligation.id())
                + ", \"address\": " + quoted(obligation.clause().toString())
                + ", \"status\": " + quoted(kebab(obligation.modelling().name()))
                + ",\n   \"rules\": " + list(row.rules())
                + ",\n   \"cases\": " + list(row.cases())
                + ",\n   \"reason\": "
                + quoted(obligation.reason().map(Text::zh).orElse("")) + "}";
    }

    private static String list(List<String> texts) {
        return texts.stream().map(CoverageMatrix::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    String markdown() {
        StringBuilder page = new StringBuilder();
        page.append("# 条款与规则对照表 / Clauses and the rules that hold them\n\n")
                .append(HUBEI.instrument(rows.get(0).obligation().clause())
                        .orElseThrow()
                        .zh())
                .append("\n\n")
                .append(summary())
                .append("\n\n由规则包和用例生成，有测试核对，不手工修改。Generated from the pack and the cases; a test compares it.\n");
        String article = "";
        for (Row row : rows) {
            String clause = row.obligation().clause().clause().orElseThrow();
            String own = clause.substring(0, clause.indexOf('.'));
            if (!own.equals(article)) {
                article = own;
                page.append("\n## 第")
                        .append(own)
                        .append("条 / Article ")
                        .append(own)
                        .append("\n\n")
                        .append(heading(row.obligation().clause(), own))
                        .append(
                                "\n\n| 条款 | 要求 | 责任机关 | 力度 | 状态 | 怎样核验 | 用例 |\n| --- | --- | --- | --- | --- | --- | --- |\n");
            }
            page.append(markdown(row));
        }
        return page.toString();
    }

    private static String heading(ProvisionRef clause, String article) {
        Text text = text(ProvisionRef.parse(clause.whole() + "#" + article));
        return text.zh() + " " + text.en();
    }

    private String summary() {
        Map<Modelling, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(row -> row.obligation().modelling(), Collectors.counting()));
        long cases = rows.stream().mapToLong(row -> row.cases().size()).sum();
        return "共" + rows.size() + "款：由事实核验" + counts.getOrDefault(Modelling.MODELLED, 0L) + "款，照记"
                + counts.getOrDefault(Modelling.RECORDED, 0L) + "款，未建模"
                + counts.getOrDefault(Modelling.NOT_MODELLED, 0L) + "款；用例" + cases + "个。 "
                + rows.size() + " clauses: " + counts.getOrDefault(Modelling.MODELLED, 0L) + " modelled, "
                + counts.getOrDefault(Modelling.RECORDED, 0L) + " recorded, "
                + counts.getOrDefault(Modelling.NOT_MODELLED, 0L) + " not modelled; " + cases + " cases.";
    }

    private static String markdown(Row row) {
        Obligation obligation = row.obligation();
        String how = obligation.modelling() == Modelling.MODELLED
                ? String.join("<br>", words(obligation))
                : obligation
                        .reason()
                        .map(reason -> reason.zh() + "<br>" + reason.en())
                        .orElse("");
        return "| " + obligation.id() + " | " + row.text().zh() + "<br>"
                + row.text().en() + " | "
                + obligation.actors().stream().map(kind -> kind.label().zh()).collect(Collectors.joining("、")) + " | "
                + STRENGTHS.get(obligation.strength()) + " | "
                + kebab(obligation.modelling().name()) + " | " + how
                + " | [" + row.cases().size() + "](" + CASES + obligation.id() + ".yaml) |\n";
    }

    /** How the keeping of a clause is seen, in the words of the rules. */
    private static List<String> words(Obligation obligation) {
        List<String> words = new ArrayList<>();
        obligation
                .when()
                .forEach(condition -> words.add("不适用：" + condition.otherwise().zh()));
        if (!obligation.evidence().isEmpty()) {
            words.add("应有："
                    + obligation.evidence().stream()
                            .map(kind -> kind.label().zh())
                            .collect(Collectors.joining("或")));
        }
        obligation
                .limit()
                .ifPresent(limit -> words.add("期限：" + limit.describe().zh() + "（`"
                        + limit.deadline().basis().provision() + "`，"
                        + kebab(limit.deadline().basis().evidence().name()) + "）"));
        obligation.checks().forEach(check -> words.add("违反：" + check.failure().zh()));
        return words;
    }
}
