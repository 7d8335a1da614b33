package io.github.jixiao.io.journal;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.lifecycle.Event;
import io.github.jixiao.core.result.Evidence;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small journal: the beginning of an item-year with a corrected date and a withdrawn record, and a reporting cycle. */
final class Sample {
    static final FiscalYear YEAR = FiscalYear.of(2022);
    static final DossierId ITEM = DossierId.ofItemYear("P-1", YEAR);
    static final DossierId CYCLE = DossierId.ofReportingCycle("gov", YEAR);
    static final List<JournalEntry> ENTRIES = entries();
    static final Journal JOURNAL = Journal.of(ENTRIES);

    private Sample() {}

    static Act.Builder act(String id, ActKind kind, String organ, String date) {
        return Act.builder()
                .id(id)
                .kind(kind)
                .organ(organ)
                .date(LocalDate.parse(date))
                .year(YEAR);
    }

    private static Event recorded(int number, Act.Builder act) {
        Act built = act.build();
        return new Event.Recorded(number, built.date(), built);
    }

    private static List<JournalEntry> entries() {
        List<JournalEntry> entries = new ArrayList<>();
        add(entries, ITEM, recorded(1, act("admission", ActKind.LIBRARY_ADMISSION, "education", "2021-08-01")));
        add(
                entries,
                ITEM,
                recorded(
                        2,
                        act("target", ActKind.TARGET_SETTING, "school", "2021-09-01")
                                .item("P-1")
                                .amount(Money.parse("200.50万元"))
                                .reason("校舍\"维修\"\n及加固")
                                .addEvidence(new Evidence("绩效目标申报表", Optional.of("2021-17")))));
        add(
                entries,
                CYCLE,
                recorded(
                        1,
                        act("draft", ActKind.BUDGET_SUBMISSION, "education", "2021-09-26")
                                .session("第三次会议")));
        add(
                entries,
                ITEM,
                new Event.Superseded(
                        3,
                        LocalDate.of(2021, 9, 28),
                        "target",
                        act("target-2", ActKind.TARGET_SETTING, "school", "2021-09-02")
                                .build(),
                        "school",
                        "日期有误"));
        add(
                entries,
                ITEM,
                recorded(
                        4,
                        act("review", ActKind.TARGET_DEPARTMENT_REVIEW, "education", "2021-10-05")
                                .content(new Content.Reviewed(ReviewResult.GOOD))));
        add(entries, ITEM, new Event.Voided(5, LocalDate.of(2021, 10, 8), "review", "education", "误录"));
        return List.copyOf(entries);
    }

    private static void add(List<JournalEntry> entries, DossierId dossier, Event event) {
        entries.add(Journal.of(entries).head().next(dossier, event));
    }
}
