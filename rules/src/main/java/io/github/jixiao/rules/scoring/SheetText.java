package io.github.jixiao.rules.scoring;

import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.scheme.Rounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a calculation sheet in words: a line a step, operands below their result. */
final class SheetText {
    private final Locale locale;
    private final boolean chinese;

    SheetText(Locale locale) {
        this.locale = locale;
        this.chinese = locale.getLanguage().equals("zh");
    }

    String of(CalculationSheet sheet) {
        StringBuilder text = new StringBuilder();
        text.append(chinese ? "计分办法：" : "scheme: ").append(sheet.scheme()).append('\n');
        append(text, sheet.root(), 0);
        return text.toString();
    }

    private void append(StringBuilder text, Step step, int depth) {
        text.append("  ".repeat(depth))
                .append(step.label().in(locale))
                .append(' ')
                .append(plain(step.value()))
                .append(how(step))
                .append('\n');
        for (Step.Remark remark : step.remarks()) {
            text.append("  ".repeat(depth + 1))
                    .append("· ")
                    .append(remark.text().in(locale))
                    .append(remark.basis().map(this::basis).orElse(""))
                    .append('\n');
        }
        for (Step operand : step.operands()) {
            if (operand.kind() != Step.Kind.CONSTANT) {
                append(text, operand, depth + 1);
            }
        }
    }

    private String how(Step step) {
        String values = step.pointer().map(at -> " ← " + at).orElse("");
        String law = step.basis().map(this::basis).orElse("");
        return switch (step.kind()) {
            case GIVEN, PARAMETER, JUDGEMENT -> bracketed(step.kind().text().in(locale) + values) + law;
            case CONSTANT -> "";
            case SUM -> " = " + joined(step.operands(), " + ");
            case DIFFERENCE -> " = " + joined(step.operands(), " − ");
            case PRODUCT -> " = " + joined(step.operands(), " × ");
            case QUOTIENT -> " = " + joined(step.operands(), " ÷ ");
            case MINIMUM -> " = min(" + joined(step.operands(), ", ") + ")";
            case MAXIMUM -> " = max(" + joined(step.operands(), ", ") + ")";
            case AT_MOST -> " = " + joined(step.operands(), " ≤ ") + " ?";
            case EQUAL -> " = " + joined(step.operands(), " = ") + " ?";
            case ROUND -> " = " + rounding(step) + law;
            case LOOKUP -> " = " + table(step) + law;
        };
    }

    private String bracketed(String text) {
        return chinese ? " （" + text + "）" : " (" + text + ")";
    }

    private String rounding(Step step) {
        int scale = step.rounding().map(Rounding::scale).orElse(0);
        String mode = step.rounding()
                .map(how -> switch (how.mode()) {
                    case HALF_UP -> chinese ? "四舍五入" : "half up";
                    case DOWN, FLOOR -> chinese ? "舍去" : "down";
                    case UP, CEILING -> chinese ? "进一" : "up";
                    default -> how.mode().name();
                })
                .orElse("");
        String input = plain(step.operands().get(0).value());
        return chinese
                ? input + " " + mode + "保留" + scale + "位小数"
                : input + " rounded " + mode + " to " + scale + " decimals";
    }

    private String table(Step step) {
        String bands = step.bands().stream()
                .map(band -> "≥" + plain(band.from()) + "→" + plain(band.value()))
                .collect(Collectors.joining("; "));
        return plain(step.operands().get(0).value()) + " [" + bands + "]";
    }

    private String joined(List<Step> operands, String operator) {
        return operands.stream().map(operand -> plain(operand.value())).collect(Collectors.joining(operator));
    }

    private String basis(Basis basis) {
        String mark = switch (basis.evidence()) {
            case VERIFIED -> "";
            case SECONDARY -> chinese ? "，转引" : ", secondary";
            case PRACTICE -> chinese ? "，实务" : ", practice";
            case UNVERIFIED -> chinese ? "，未核实" : ", unverified";
            case SYNTHESIS -> chinese ? "，归纳" : ", synthesis";
            case FICTIONAL -> chinese ? "，虚构" : ", fictional";
        };
        return " [" + basis.provision() + " ← " + basis.entry() + mark + "]";
    }

    /** A number as a clerk writes it: plain digits, at most six decimals of an unrounded quotient. */
    static String plain(BigDecimal value) {
        BigDecimal shown = value.scale() > 6 ? value.setScale(6, java.math.RoundingMode.HALF_UP) : value;
        return shown.scale() > 2 ? shown.stripTrailingZeros().toPlainString() : shown.toPlainString();
    }
}
