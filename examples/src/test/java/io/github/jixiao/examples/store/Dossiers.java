package io.github.jixiao.examples.store;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.lifecycle.Event;
import io.github.jixiao.core.value.FiscalYear;
import java.time.LocalDate;
import java.util.List;

/** Events of item-years that follow from each other, as many as are wanted. */
final class Dossiers {
    static final FiscalYear YEAR = FiscalYear.of(2022);

    private static final List<ActKind> START = List.of(
            ActKind.LIBRARY_ADMISSION,
            ActKind.TARGET_SETTING,
            ActKind.TARGET_DEPARTMENT_REVIEW,
            ActKind.TARGET_REVIEW,
            ActKind.BUDGET_DRAFT,
            ActKind.BUDGET_APPROVAL,
            ActKind.TARGET_REPLY,
            ActKind.EXECUTION_START);

    private Dossiers() {}

    static DossierId id(int item) {
        return DossierId.ofItemYear("P" + item, YEAR);
    }

    /** The event of a number: up to the start of execution, then monitoring and clearance by turns. */
    static Event event(int number, String act) {
        int later = number - START.size();
        ActKind kind = later <= 0
                ? START.get(number - 1)
                : later % 2 == 1 ? ActKind.MONITORING_REPORT : ActKind.DEVIATION_CLEARANCE;
        LocalDate day = LocalDate.of(2022, 1, 1);
        Act built = Act.builder()
                .id(act)
                .kind(kind)
                .organ("school")
                .date(day)
                .year(YEAR)
                .build();
        return new Event.Recorded(number, day, built);
    }
}
