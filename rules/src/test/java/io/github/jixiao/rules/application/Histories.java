package io.github.jixiao.rules.application;

import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.application.ItemHistory;
import io.github.jixiao.core.application.Rectification;
import io.github.jixiao.core.application.YearResult;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.item.ItemTerm;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.rules.RuleBooks;
import java.time.LocalDate;
import java.util.Optional;

/** Records of items of 2022, applied in the middle of 2023. */
final class Histories {
    static final LocalDate DAY = LocalDate.of(2023, 8, 1);
    static final Application HUBEI = at("cn-42");
    static final Application NATION = at("cn");

    private Histories() {}

    static Application at(String place) {
        return RuleBooks.standard()
                .inForce(Jurisdiction.parse(place), FiscalYear.of(2022))
                .application();
    }

    static ExpenditureItem item(String id, ItemTerm term) {
        return ExpenditureItem.builder()
                .id(id)
                .name("项目" + id)
                .kind(ItemKind.PROJECT)
                .term(term)
                .build();
    }

    static ItemHistory of(ExpenditureItem item) {
        return of(item, "education", "100000元");
    }

    static ItemHistory of(ExpenditureItem item, String department, String budget) {
        return ItemHistory.builder()
                .line(BudgetLine.builder()
                        .item(item)
                        .department(department)
                        .budget(Money.parse(budget))
                        .build())
                .build();
    }

    static ItemHistory recurring(String... gradesBackwards) {
        return graded(of(item("p1", ItemTerm.RECURRING)), gradesBackwards);
    }

    /** Grades of 2022, 2021 and so on; an empty one leaves its year out. */
    static ItemHistory graded(ItemHistory history, String... gradesBackwards) {
        ItemHistory.Builder builder = history.toBuilder();
        for (int back = 0; back < gradesBackwards.length; back++) {
            if (!gradesBackwards[back].isEmpty()) {
                builder.addResults(result(2022 - back, gradesBackwards[back]));
            }
        }
        return builder.build();
    }

    static YearResult result(int year, String grade) {
        return new YearResult(FiscalYear.of(year), EvaluationKind.FINANCE_KEY, grade, LocalDate.of(year + 1, 5, 31));
    }

    static Rectification problem(String feedback, String planned, String promised, String done, String accepted) {
        return new Rectification(
                "1", "绩效目标不清", LocalDate.parse(feedback), day(planned), day(promised), day(done), day(accepted));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
