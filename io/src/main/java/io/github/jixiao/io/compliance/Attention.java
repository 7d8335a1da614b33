package io.github.jixiao.io.compliance;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.compliance.DutyStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What needs attention first: what is breached, overdue, due soon, or cannot be checked. */
final class Attention {
    private static final int SOON = 30;

    private Attention() {}

    static List<Block> of(View view) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, new Text("需要处理的事项", "What needs attention")));
        part(view, new Text("违反", "Breached"), has(DutyStatus.BREACHED), blocks);
        part(view, new Text("逾期", "Overdue"), has(DutyStatus.OVERDUE), blocks);
        part(
                view,
                new Text(SOON + "日内到期", "Due within " + SOON + " days"),
                has(DutyStatus.DUE).and(entry -> isSoon(entry, view.report().asOf())),
                blocks);
        part(view, new Text("无法核验", "Not checkable"), has(DutyStatus.NOT_CHECKABLE), blocks);
        if (blocks.size() == 1) {
            blocks.add(new Block.Line(new Text("没有", "Nothing")));
        }
        return blocks;
    }

    private static Predicate<Entry> has(DutyStatus status) {
        return entry -> entry.duty().status() == status;
    }

    /** From the day itself on: what was to be explored and is past its day is not pressing. */
    private static boolean isSoon(Entry entry, LocalDate asOf) {
        return entry.duty()
                .due()
                .filter(due -> !due.isBefore(asOf) && !due.isAfter(asOf.plusDays(SOON)))
                .isPresent();
    }

    private static void part(View view, Text name, Predicate<Entry> which, List<Block> blocks) {
        List<Entry> entries = Entry.of(view.report()).stream()
                .filter(which)
                .sorted(Entry.BY_DAY)
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(
                3, new Text(name.zh() + "（" + entries.size() + "）", name.en() + " (" + entries.size() + ")")));
        blocks.addAll(view.table(
                entries,
                List.of(
                        view.clause(),
                        view.term(),
                        view.organ(),
                        view.subject(),
                        view.due(),
                        view.gap(),
                        view.evidence(),
                        view.provisions())));
    }
}
