package io.github.jixiao.io.report;

import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.value.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells in words where a JSON pointer leads in a sheet or in the evaluation read from it. */
final class Places {
    private static final Text NOTHING = new Text("", "");
    private static final Map<String, Text> FIELDS = Map.ofEntries(
            Map.entry("level1", new Text("一级指标", "first level")),
            Map.entry("level2", new Text("二级指标", "second level")),
            Map.entry("level3", new Text("三级指标", "third level")),
            Map.entry("name", new Text("指标名称", "name")),
            Map.entry("target", new Text("指标值", "target")),
            Map.entry("actual", new Text("完成值", "actual")),
            Map.entry("value", new Text("完成值", "actual")),
            Map.entry("weight", new Text("分值", "weight")),
            Map.entry("score", new Text("得分", "score")),
            Map.entry("initial", new Text("年初预算数", "initial budget")),
            Map.entry("adjusted", new Text("全年预算数", "adjusted budget")),
            Map.entry("received", new Text("到位资金", "funds received")),
            Map.entry("executed", new Text("全年执行数", "executed")),
            Map.entry("rate", new Text("执行率", "execution rate")),
            Map.entry("executionRate", new Text("执行率", "execution rate")),
            Map.entry("executionWeight", new Text("预算执行分值", "execution weight")),
            Map.entry("executionScore", new Text("预算执行得分", "execution score")),
            Map.entry("total", new Text("总分", "total")),
            Map.entry("grade", new Text("等级", "grade")),
            Map.entry("fullMarks", new Text("满分", "full marks")),
            Map.entry("year", new Text("年度", "year")),
            Map.entry("jurisdiction", new Text("地区", "place")),
            Map.entry("department", new Text("主管部门", "department")),
            Map.entry("unit", new Text("实施单位", "unit")),
            Map.entry("kind", new Text("种类", "kind")));

    private final Evaluation evaluation;

    Places(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * Where a pointer leads.
     *
     * @param row the row of the sheet, empty outside the rows
     * @param field the column or field, empty words for a row as a whole
     */
    record Where(Optional<String> row, Text field) {}

    /** Where a pointer leads; empty where it names no single cell. */
    Optional<Where> where(String pointer) {
        String inside = pointer.replaceFirst("^/(sheet|evaluation)(?=/)", "");
        List<String> path = List.of(inside.split("/", -1));
        Optional<String> row = row(path);
        if (inside.equals("/funding/total")) {
            return Optional.of(new Where(row, new Text("资金总额", "total funds")));
        }
        if (inside.startsWith("/filed/indicatorScores/")) {
            return Optional.of(new Where(row, new Text("得分", "score")));
        }
        Optional<Text> field = Optional.ofNullable(FIELDS.get(path.get(path.size() - 1)));
        if (inside.matches("/funding/lines/[0-9]{1,4}/.*")) {
            String line = Integer.toString(Integer.parseInt(path.get(3)) + 1);
            Text words = new Text("资金明细第" + line + "行", "funding line " + line);
            return Optional.of(
                    new Where(row, field.map(column -> joined(words, column)).orElse(words)));
        }
        return row.isPresent()
                ? Optional.of(new Where(row, field.orElse(NOTHING)))
                : field.map(column -> new Where(row, column));
    }

    /** Where a pointer leads, in words. */
    Optional<Text> of(String pointer) {
        return where(pointer).map(place -> words(place.row(), place.field()));
    }

    /** A field of some rows, in words. */
    static Text words(Optional<String> rows, Text field) {
        Text row = rows.map(ids -> new Text("指标" + ids, "row " + ids)).orElse(NOTHING);
        return row.zh().isEmpty() ? field : field.zh().isEmpty() ? row : joined(row, field);
    }

    /** The printed cell that a number was read from, where the evaluation keeps it. */
    Optional<String> cell(String pointer) {
        List<String> path = List.of(pointer.split("/", -1));
        if (path.size() == 4 && path.get(1).equals("actuals")) {
            return index(path.get(2), evaluation.actuals().size())
                    .flatMap(at -> evaluation.actuals().get(at).text());
        }
        return path.size() == 7 && path.get(6).equals("target")
                ? indicator(path).flatMap(Indicator::targetText)
                : Optional.empty();
    }

    private Optional<String> row(List<String> path) {
        if (path.size() < 3) {
            return Optional.empty();
        }
        return switch (path.get(1)) {
            case "rows" -> index(path.get(2), Integer.MAX_VALUE - 1).map(at -> Integer.toString(at + 1));
            case "target" -> indicator(path).map(Indicator::id);
            case "actuals" ->
                index(path.get(2), evaluation.actuals().size())
                        .map(at -> evaluation.actuals().get(at).indicatorId());
            case "filed" ->
                path.size() == 4 && path.get(2).equals("indicatorScores") ? Optional.of(path.get(3)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Indicator> indicator(List<String> path) {
        if (path.size() < 6 || !path.get(4).equals("indicators")) {
            return Optional.empty();
        }
        List<Goal> goals = evaluation.target().goals();
        return index(path.get(3), goals.size())
                .map(goals::get)
                .flatMap(goal -> index(path.get(5), goal.indicators().size()).map(goal.indicators()::get));
    }

    private static Optional<Integer> index(String segment, int size) {
        return Optional.of(segment)
                .filter(digits -> digits.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .filter(at -> at < size);
    }

    private static Text joined(Text row, Text field) {
        return new Text(row.zh() + "·" + field.zh(), row.en() + ", " + field.en());
    }
}
