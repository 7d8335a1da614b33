package io.github.jixiao.io.report;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.internal.layout.Html;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.scoring.CalculationSheet;
import io.github.jixiao.rules.scoring.Step;
import java.util.List;
import java.util.Locale;

/** Writes a calculation sheet as a tree that unfolds step by step. */
final class HtmlSteps {
    private final Html html;
    private final Places places;

    HtmlSteps(Html html, Places places) {
        this.html = html;
        this.places = places;
    }

    void write(CalculationSheet sheet) {
        html.open("div", "class", "steps");
        write(sheet.root(), 0);
        html.close();
    }

    private void write(Step step, int depth) {
        List<Step> operands = step.operands().stream()
                .filter(operand -> operand.kind() != Step.Kind.CONSTANT)
                .toList();
        if (operands.isEmpty() && step.remarks().isEmpty()) {
            html.open("div", "class", "leaf");
            line(step);
            html.close();
            return;
        }
        if (depth < 2) {
            html.open("details", "open", "");
        } else {
            html.open("details");
        }
        html.open("summary");
        line(step);
        html.close().open("div", "class", "in");
        for (Step.Remark remark : step.remarks()) {
            html.open("div", "class", "remark").text("※ ").text(remark.text());
            remark.basis().ifPresent(this::basis);
            html.close();
        }
        operands.forEach(operand -> write(operand, depth + 1));
        html.close().close();
    }

    private void line(Step step) {
        html.leaf("span", step.label(), "class", "label").text(" ");
        html.leaf("b", Numbers.plain(step.value()), "class", "num").text(" ");
        Text formula = Formula.of(step);
        if (!formula.zh().isEmpty()) {
            html.leaf("span", formula, "class", "how").text(" ");
        }
        if (step.kind() == Step.Kind.GIVEN
                || step.kind() == Step.Kind.PARAMETER
                || step.kind() == Step.Kind.JUDGEMENT) {
            html.leaf("span", step.kind().text(), "class", "kind").text(" ");
        }
        step.pointer().ifPresent(this::origin);
        step.basis().ifPresent(this::basis);
    }

    private void origin(String pointer) {
        html.open("span", "class", "from").text("← ");
        places.of(pointer).ifPresent(place -> html.text(place).text(" "));
        places.cell(pointer).ifPresent(cell -> html.leaf("q", cell).text(" "));
        html.leaf("code", pointer).close();
    }

    private void basis(Basis basis) {
        html.open("span", "class", "from").text("← ");
        html.leaf("a", basis.provision().toString(), "href", "#" + HtmlLegend.anchor(basis.provision()))
                .text(" ");
        html.leaf("code", basis.entry()).text(" ");
        evidence(html, basis);
        html.close();
    }

    static void evidence(Html html, Basis basis) {
        html.leaf(
                "span",
                Words.evidence(basis.evidence()),
                "class",
                "mark " + basis.evidence().name().toLowerCase(Locale.ROOT));
    }
}
