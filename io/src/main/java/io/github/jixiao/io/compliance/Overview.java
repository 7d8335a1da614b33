package io.github.jixiao.io.compliance;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.compliance.ComplianceReport;
import io.github.jixiao.rules.compliance.DutyStatus;
import java.util.Arrays;
import java.util.List;

/** What stands at the head of a report: whose it is, of which year and day, and the clauses by status in one line. */
final class Overview {
    private Overview() {}

    static List<Block> of(View view) {
        ComplianceReport report = view.report();
        return List.of(
                new Block.Heading(1, Labels.TITLE),
                new Block.Facts(List.of(
                        new Block.Fact(
                                Labels.GOVERNMENT, Cell.plain(report.name() + " [" + report.jurisdiction() + "]")),
                        new Block.Fact(Labels.YEAR, Cell.number(report.year().toString())),
                        new Block.Fact(Labels.AS_OF, Cell.number(report.asOf().toString())),
                        new Block.Fact(Labels.PACKS, Cell.code(String.join(" ", report.packs()))))),
                new Block.Line(summary(report)));
    }

    private static Text summary(ComplianceReport report) {
        int clauses = report.clauses().size();
        if (clauses == 0) {
            return new Text("没有条款", "There are no clauses");
        }
        Text counts = Labels.list(Arrays.stream(DutyStatus.values())
                .filter(status -> report.count(status) > 0)
                .map(status -> new Text(
                        status.label().zh() + " " + report.count(status),
                        report.count(status) + " " + status.label().en()))
                .toList());
        return new Text(
                "条款" + clauses + "条：" + counts.zh(),
                clauses + (clauses == 1 ? " clause: " : " clauses: ") + counts.en());
    }
}
