package io.github.jixiao.io.compliance;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.law.Strength;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.compliance.ClauseResult;
import io.github.jixiao.rules.compliance.ComplianceReport;
import io.github.jixiao.rules.compliance.Coverage;
import io.github.jixiao.rules.compliance.Duty;
import io.github.jixiao.rules.compliance.DutyStatus;
import io.github.jixiao.rules.compliance.StatusCount;
import io.github.jixiao.rules.obligation.Modelling;
import io.github.jixiao.rules.obligation.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reports made by hand, of a fictional county; nothing in them was judged by the library. */
final class Samples {
    static final Jurisdiction COUNTY = Jurisdiction.parse("zz-123456");
    static final LocalDate AS_OF = LocalDate.of(2022, 3, 25);
    private static final FiscalYear YEAR = FiscalYear.of(2022);

    private Samples() {}

    static Organ organ(String id, OrganKind kind, String name) {
        return Organ.builder().id(id).kind(kind).name(name).jurisdiction(COUNTY).build();
    }

    static BudgetLine line(String id, String name, String budget) {
        return BudgetLine.builder()
                .item(ExpenditureItem.builder()
                        .id(id)
                        .name(name)
                        .kind(ItemKind.PROJECT)
                        .build())
                .department("roads")
                .budget(Money.parse(budget))
                .build();
    }

    private static Act act(String id, ActKind kind, String organ, String day, String item) {
        return Act.builder()
                .id(id)
                .kind(kind)
                .organ(organ)
                .date(LocalDate.parse(day))
                .year(YEAR)
                .item(item)
                .build();
    }

    /** Two items of one department, with three acts on the first. */
    static GovernmentYear facts() {
        return GovernmentYear.builder()
                .government("gov")
                .year(YEAR)
                .addOrgans(
                        organ("gov", OrganKind.GOVERNMENT, "青禾县人民政府"),
                        organ("finance", OrganKind.FINANCE_DEPARTMENT, "青禾县财政局"),
                        organ("roads", OrganKind.BUDGET_DEPARTMENT, "青禾县交通运输局"))
                .addLines(line("P-001", "农村公路养护", "120万元"), line("P-002", "危桥改造", "80.5万元"))
                .addActs(
                        act("a1", ActKind.TARGET_SETTING, "roads", "2021-10-15", "P-001"),
                        act("a2", ActKind.TARGET_REPLY, "finance", "2022-02-10", "P-001"),
                        act("a3", ActKind.TARGET_DISCLOSURE, "roads", "2022-03-20", "P-001"))
                .build();
    }

    /** One clause of each status; of what is due, one duty on the thirtieth day and one on the thirty-first. */
    static ComplianceReport report() {
        return report(List.of(standing(), targets(), disclosure(), correction(), exit(), deliberation()));
    }

    static ComplianceReport report(List<ClauseResult> clauses) {
        return new ComplianceReport(
                "gov",
                "青禾县人民政府",
                COUNTY,
                YEAR,
                AS_OF,
                List.of("zz@1", "cn@2026.1"),
                clauses,
                clauses.isEmpty()
                        ? List.of()
                        : List.of(new Coverage(
                                "A6.1",
                                new Text("设定绩效目标", "setting targets"),
                                1,
                                2,
                                Money.parse("120万元"),
                                Money.parse("200.5万元"))));
    }

    private static ClauseResult standing() {
        Duty duty = duty("gov", "gov", DutyStatus.NOT_CHECKABLE)
                .gap(new Text("无法由事实核验", "facts cannot show it"))
                .build();
        return clause("5.1", "确立绩效理念", "performance concept", OrganKind.GOVERNMENT, Scope.GOVERNMENT, duty);
    }

    private static ClauseResult targets() {
        Duty first = duty("P-001", "roads", DutyStatus.FULFILLED)
                .due(LocalDate.of(2021, 11, 30))
                .done(LocalDate.of(2021, 10, 15))
                .addEvidence("a1")
                .build();
        Duty second = duty("P-002", "roads", DutyStatus.OVERDUE)
                .due(LocalDate.of(2021, 11, 30))
                .gap(new Text("未办理，已逾期115日", "not done, overdue by 115 days"))
                .build();
        return clause("6.1", "设定绩效目标", "setting targets", OrganKind.BUDGET_DEPARTMENT, Scope.ITEM, first, second);
    }

    private static ClauseResult disclosure() {
        Duty first = duty("P-001", "roads", DutyStatus.BREACHED)
                .due(LocalDate.of(2022, 3, 2))
                .done(LocalDate.of(2022, 3, 20))
                .addEvidence("a3")
                .gap(new Text("迟18日", "late by 18 days"))
                .build();
        Duty second = duty("P-002", "roads", DutyStatus.DUE)
                .due(LocalDate.of(2022, 4, 24))
                .gap(new Text("尚未办理", "not done yet"))
                .build();
        return clause("6.8", "公开绩效目标", "disclosing targets", OrganKind.BUDGET_DEPARTMENT, Scope.ITEM, first, second);
    }

    private static ClauseResult correction() {
        Duty duty = duty("a3", "finance", DutyStatus.DUE)
                .due(LocalDate.of(2022, 4, 25))
                .gap(new Text("尚未办理", "not done yet"))
                .build();
        return clause("7.4", "纠正偏差", "correcting deviations", OrganKind.FINANCE_DEPARTMENT, Scope.ACT, duty);
    }

    private static ClauseResult exit() {
        return clause("9.5", "退出机制", "exit", OrganKind.FINANCE_DEPARTMENT, Scope.ITEM);
    }

    private static ClauseResult deliberation() {
        Duty duty = duty("gov", "sc", DutyStatus.FULFILLED)
                .done(LocalDate.of(2022, 1, 20))
                .addEvidence("x9")
                .build();
        return clause("13.2", "审议", "deliberation", OrganKind.STANDING_COMMITTEE, Scope.GOVERNMENT, duty);
    }

    static Duty.Builder duty(String subject, String organ, DutyStatus status) {
        return Duty.builder().subject(subject).organ(organ).status(status);
    }

    static ClauseResult clause(String number, String zh, String en, OrganKind actor, Scope scope, Duty... duties) {
        ProvisionRef address = ProvisionRef.parse("zz:decision#" + number);
        List<StatusCount> counts = new ArrayList<>();
        for (DutyStatus status : DutyStatus.values()) {
            int count = (int) Arrays.stream(duties)
                    .filter(duty -> duty.status() == status)
                    .count();
            if (count > 0) {
                counts.add(new StatusCount(status, count, Optional.empty()));
            }
        }
        return new ClauseResult(
                "A" + number,
                address,
                new Text(zh, en),
                Strength.MUST,
                actor,
                scope,
                number.equals("5.1") ? Modelling.RECORDED : Modelling.MODELLED,
                counts.isEmpty() ? DutyStatus.NOT_APPLICABLE : counts.get(0).status(),
                counts,
                List.of(duties),
                number.equals("6.8")
                        ? Optional.of(new Text("批复绩效目标后20日内", "within 20 days after the reply on the target"))
                        : Optional.empty(),
                number.equals("6.8") ? List.of(address, ProvisionRef.parse("zz:budget-law#14")) : List.of(address));
    }

    /** As many overdue duties as asked for, one a day from 1 January on. */
    static ComplianceReport overdue(int many) {
        Duty[] duties = IntStream.range(0, many)
                .mapToObj(i -> duty("I-" + i, "roads", DutyStatus.OVERDUE)
                        .due(LocalDate.of(2019, 1, 1).plusDays(i))
                        .build())
                .toArray(Duty[]::new);
        return report(
                List.of(clause("6.1", "设定绩效目标", "setting targets", OrganKind.BUDGET_DEPARTMENT, Scope.ITEM, duties)));
    }

    /** Names and ids that try to break out of whatever they are put into. */
    static GovernmentYear hostileFacts() {
        return facts().toBuilder()
                .addOrgans(organ(
                        "x\"><script>alert(1)</script>", OrganKind.BUDGET_UNIT, "<img src=x onerror=alert(2)>|*_`"))
                .addLines(line("=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\",\"a\")\r\nBEGIN:VEVENT;,\\\u0007", "1元"))
                .build();
    }

    static ComplianceReport hostile() {
        Duty duty = duty("=cmd|' /C calc'!A0", "x\"><script>alert(1)</script>", DutyStatus.OVERDUE)
                .due(LocalDate.of(2022, 3, 1))
                .gap(new Text("@SUM(1)\n| a | b |", "@SUM(1)\n| a | b |"))
                .build();
        return report(List.of(clause("6.1", "</table>&", "</table>&", OrganKind.BUDGET_UNIT, Scope.ITEM, duty)));
    }
}
