package io.github.jixiao.rules.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.rules.RuleBooks;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The clauses of the Decision, case by case")
class ClauseCases {
    @TestFactory
    Stream<DynamicTest> everyCase() {
        return ClauseCase.all().stream().map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each)));
    }

    private static void check(ClauseCase each) {
        ComplianceReport report = RuleBooks.standard()
                .inForce(each.world().jurisdiction(), each.facts().year())
                .compliance()
                .report(each.facts(), each.asOf());
        ClauseResult clause = report.clause(each.clause()).orElseThrow();
        Duty duty = duty(clause, each);
        String why = each.origin() + " -> " + clause.duties();
        assertThat(duty.status()).as(why).isEqualTo(each.expected().status());
        each.expected().due().ifPresent(day -> assertThat(duty.due()).as(why).contains(day));
        each.expected().done().ifPresent(day -> assertThat(duty.done()).as(why).contains(day));
        each.expected()
                .organ()
                .ifPresent(organ -> assertThat(duty.organ()).as(why).contains(organ));
        each.expected()
                .gap()
                .ifPresent(part ->
                        assertThat(duty.gap().orElseThrow().zh()).as(why).contains(part));
    }

    /** The duty of the subject; a clause without any duty is as one that does not apply. */
    private static Duty duty(ClauseResult clause, ClauseCase each) {
        List<Duty> duties = clause.duties().stream()
                .filter(duty ->
                        each.subject().filter(id -> !id.equals(duty.subject())).isEmpty())
                .toList();
        if (duties.isEmpty()) {
            assertThat(each.expected().due())
                    .as("a clause without duties has no day")
                    .isEmpty();
            return Duty.builder().subject("").status(clause.status()).build();
        }
        assertThat(duties).as("one duty, or a 'subject' in the case").hasSize(1);
        return duties.get(0);
    }
}
