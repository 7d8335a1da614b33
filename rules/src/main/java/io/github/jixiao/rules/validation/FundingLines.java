package io.github.jixiao.rules.validation;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.item.FundingLine;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The lines below the total of a funding table make the total.
 *
 * <p>They may do so several times over, since one table often breaks the same total down by source and again by use:
 * in printed order, group after group adds up to it. A line broken down by the lines that follow it, the first of which
 * starts with 其中, counts once.
 */
final class FundingLines {
    private static final List<Kind> KINDS = List.of(
            new Kind("initial", new Text("年初预算数", "initial budget"), FundingAmounts::initial),
            new Kind("adjusted", new Text("全年预算数", "adjusted budget"), FundingAmounts::adjusted),
            new Kind("received", new Text("到位数", "money received"), FundingAmounts::received),
            new Kind("executed", new Text("全年执行数", "money spent"), FundingAmounts::executed));

    private FundingLines() {}

    static void check(Filing filing, Consumer<Finding> findings) {
        filing.evaluation()
                .funding()
                .ifPresent(funding -> KINDS.forEach(kind -> kind.amount()
                        .apply(funding.total())
                        .ifPresent(total -> check(funding, kind, total, findings))));
    }

    private static void check(Funding funding, Kind kind, Money total, Consumer<Finding> findings) {
        List<Line> lines = new ArrayList<>();
        for (FundingLine line : funding.lines()) {
            kind.amount().apply(line.amounts()).ifPresent(amount -> lines.add(new Line(line.name(), amount)));
        }
        if (lines.isEmpty()) {
            return;
        }
        Optional<Money> left = leftOver(lines, total);
        if (left.isEmpty() || leftOver(withoutParts(lines), total).isEmpty()) {
            return;
        }
        boolean someMissing =
                lines.size() == 1 || lines.size() < funding.lines().size();
        Money sum = left.get();
        Money larger = sum.compareTo(total) > 0 ? sum : total;
        findings.accept(Finding.of(
                code(total, sum, someMissing),
                "/funding/total/" + kind.member(),
                "kind",
                kind.name(),
                "total",
                Numbers.money(total, larger),
                "sum",
                Numbers.money(sum, larger),
                "count",
                lines.size(),
                "difference",
                Numbers.money(larger.minus(larger.equals(sum) ? total : sum), larger)));
    }

    private static ConsistencyFinding code(Money total, Money left, boolean someMissing) {
        if (total.signum() == 0) {
            return ConsistencyFinding.FUNDING_TOTAL_ZERO;
        }
        boolean mayBeCompleted = someMissing && left.signum() >= 0 && left.compareTo(total) < 0;
        return mayBeCompleted ? ConsistencyFinding.FUNDING_LINES_PARTIAL : ConsistencyFinding.FUNDING_DOES_NOT_ADD_UP;
    }

    /** What remains after all groups that make the total; empty if nothing does. */
    private static Optional<Money> leftOver(List<Line> lines, Money total) {
        Money group = Money.ZERO;
        boolean closed = total.signum() == 0;
        for (Line line : lines) {
            group = group.plus(line.amount());
            if (group.equals(total)) {
                group = Money.ZERO;
                closed = true;
            }
        }
        return closed && group.signum() == 0 ? Optional.empty() : Optional.of(group);
    }

    /** Leaves out the lines that break down the line before them. */
    private static List<Line> withoutParts(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            kept.add(lines.get(at));
            at = afterParts(lines, at);
        }
        return kept;
    }

    /** The position after a line and, where the lines after it make it, after those. */
    private static int afterParts(List<Line> lines, int whole) {
        int next = whole + 1;
        if (next == lines.size() || !lines.get(next).name().strip().startsWith("其中")) {
            return next;
        }
        Money sum = Money.ZERO;
        for (int i = next; i < lines.size(); i++) {
            sum = sum.plus(lines.get(i).amount());
            if (sum.equals(lines.get(whole).amount())) {
                return i + 1;
            }
        }
        return next;
    }

    private record Kind(String member, Text name, Function<FundingAmounts, Optional<Money>> amount) {}

    private record Line(String name, Money amount) {}
}
