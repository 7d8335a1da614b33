package io.github.jixiao.io.report;

import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.internal.layout.Html;
import io.github.jixiao.io.sheet.SheetResult;
import io.github.jixiao.io.sheet.SheetResult.Citation;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.scoring.Reconciliation.Agreement;
import io.github.jixiao.rules.scoring.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Explains below the sheets what they cite and the marks they use. */
final class HtmlLegend {
    private final Html html;
    private final Map<ProvisionRef, Citation> citations = new TreeMap<>();
    private final Map<ProvisionRef, Set<EvidenceMark>> marks = new TreeMap<>();

    HtmlLegend(Html html, List<SheetResult> results) {
        this.html = html;
        for (SheetResult result : results) {
            result.marking().ifPresent(marking -> {
                marking.citations().forEach(citation -> citations.put(citation.ref(), citation));
                collect(marking.score().sheet().root());
            });
        }
    }

    private void collect(Step step) {
        step.basis().ifPresent(this::mark);
        step.remarks().forEach(remark -> remark.basis().ifPresent(this::mark));
        step.operands().forEach(this::collect);
    }

    private void mark(Basis basis) {
        marks.computeIfAbsent(basis.provision(), any -> EnumSet.noneOf(EvidenceMark.class))
                .add(basis.evidence());
    }

    static String anchor(ProvisionRef ref) {
        return "law-" + ref.toString().replace(':', '_').replace('#', '_');
    }

    void write() {
        html.open("section", "class", "legend").leaf("h2", new Text("引用的规定", "Provisions cited"));
        html.open("table").open("thead").open("tr");
        html.leaf("th", new Text("条款", "provision"), "scope", "col");
        html.leaf("th", new Text("文件", "instrument"), "scope", "col");
        html.leaf("th", new Text("内容（转述）", "what it says (in our words)"), "scope", "col");
        html.leaf("th", new Text("依据程度", "evidence"), "scope", "col");
        html.close().close().open("tbody");
        citations.values().forEach(this::citation);
        html.close().close();
        marksExplained();
        html.close();
    }

    private void citation(Citation citation) {
        html.open("tr", "id", anchor(citation.ref()));
        html.open("th", "scope", "row").leaf("code", citation.ref().toString()).close();
        html.open("td").text(citation.title());
        html.open("div", "class", "sub").text(citation.issuer());
        citation.number().ifPresent(number -> html.text(" " + number));
        html.close().close();
        html.open("td");
        citation.clause().ifPresent(html::text);
        html.close().open("td");
        for (EvidenceMark mark : marks.getOrDefault(citation.ref(), Set.of())) {
            html.leaf(
                            "span",
                            Words.evidence(mark),
                            "class",
                            "mark " + mark.name().toLowerCase(Locale.ROOT))
                    .text(" ");
        }
        html.close().close();
    }

    private void marksExplained() {
        html.leaf("h2", new Text("标记说明", "Marks")).open("dl", "class", "marks");
        for (HtmlBars.Part part : HtmlBars.Part.values()) {
            html.open("dt");
            HtmlBars.swatch(html, part);
            html.close().leaf("dd", part.text());
        }
        for (Agreement agreement : Agreement.values()) {
            html.open("dt");
            HtmlSheet.agreement(html, agreement);
            html.close().leaf("dd", meaning(agreement));
        }
        for (EvidenceMark mark : EvidenceMark.values()) {
            html.open("dt")
                    .leaf(
                            "span",
                            Words.evidence(mark),
                            "class",
                            "mark " + mark.name().toLowerCase(Locale.ROOT))
                    .close()
                    .leaf("dd", Words.evidenceMeaning(mark));
        }
        html.close();
    }

    private static Text meaning(Agreement agreement) {
        return switch (agreement) {
            case AGREES -> new Text("公布得分与计算得分相等", "stated and computed score are equal");
            case EXPLAINED -> new Text("差异由已知的取整习惯等原因造成", "they differ by a known habit such as rounding");
            case JUDGED -> new Text("办法留给评价人评分，采用公布得分", "left to the evaluator; the stated points are taken");
            case DIFFERS -> new Text("公布得分与计算得分不同", "they differ");
            case NOT_COMPUTED -> new Text("缺少分值、指标值或完成值等，无法计算", "a weight, target or actual value is missing");
            case NOT_STATED -> new Text("公布文件中没有该项得分", "the publication states no such score");
        };
    }
}
