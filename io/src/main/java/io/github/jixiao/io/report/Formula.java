package io.github.jixiao.io.report;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scoring.Step;
import java.util.List;
import java.util.stream.Collectors;

/** How a step follows from its operands, with their numbers. */
final class Formula {
    private Formula() {}

    static Text of(Step step) {
        return switch (step.kind()) {
            case GIVEN, PARAMETER, CONSTANT, JUDGEMENT -> same("");
            case SUM -> same(step.operands().isEmpty() ? "" : "= " + joined(step.operands(), " + "));
            case DIFFERENCE -> same("= " + joined(step.operands(), " − "));
            case PRODUCT -> same("= " + joined(step.operands(), " × "));
            case QUOTIENT -> same("= " + joined(step.operands(), " ÷ "));
            case MINIMUM -> same("= min(" + joined(step.operands(), ", ") + ")");
            case MAXIMUM -> same("= max(" + joined(step.operands(), ", ") + ")");
            case AT_MOST -> tested(step, " ≤ ");
            case EQUAL -> tested(step, " = ");
            case ROUND -> rounded(step);
            case LOOKUP -> same("= " + table(step));
        };
    }

    private static Text tested(Step step, String relation) {
        String tested = joined(step.operands(), relation);
        return step.value().signum() > 0
                ? new Text("（" + tested + " 成立）", "(" + tested + " holds)")
                : new Text("（" + tested + " 不成立）", "(" + tested + " does not hold)");
    }

    private static Text rounded(Step step) {
        String input = Numbers.plain(step.operands().get(0).value());
        return step.rounding()
                .map(how -> new Text(
                        "= " + input + " " + mode(how).zh() + "保留" + how.scale() + "位小数",
                        "= " + input + " rounded " + mode(how).en() + " to " + how.scale() + " decimals"))
                .orElse(same("= " + input));
    }

    private static Text mode(Rounding how) {
        return switch (how.mode()) {
            case HALF_UP -> new Text("四舍五入", "half up");
            case DOWN, FLOOR -> new Text("舍去", "down");
            case UP, CEILING -> new Text("进一", "up");
            default -> same(how.mode().name());
        };
    }

    private static String table(Step step) {
        return Numbers.plain(step.operands().get(0).value()) + " → "
                + step.bands().stream()
                        .map(band -> "≥" + Numbers.plain(band.from()) + ": " + Numbers.plain(band.value()))
                        .collect(Collectors.joining("; "));
    }

    private static String joined(List<Step> operands, String operator) {
        return operands.stream().map(operand -> Numbers.plain(operand.value())).collect(Collectors.joining(operator));
    }

    private static Text same(String symbols) {
        return new Text(symbols, symbols);
    }
}
