package io.github.jixiao.rules.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.law.Strength;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.obligation.Check;
import io.github.jixiao.rules.obligation.Condition;
import io.github.jixiao.rules.obligation.Modelling;
import io.github.jixiao.rules.obligation.Obligation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The coverage matrix of the Decision")
class CoverageMatrixTest {
    private static final int[] CLAUSES_PER_ARTICLE = {9, 3, 5, 6, 5, 10, 4, 8, 10, 5, 5, 4, 5};
    private static final CoverageMatrix MATRIX = CoverageMatrix.generate();
    private static final List<ClauseCase> CASES = ClauseCase.all();

    @Test
    @DisplayName("has all 79 clauses A1.1 to A13.5, in their order")
    void allClauses() {
        List<String> expected = new ArrayList<>();
        for (int article = 1; article <= CLAUSES_PER_ARTICLE.length; article++) {
            int number = article;
            IntStream.rangeClosed(1, CLAUSES_PER_ARTICLE[article - 1])
                    .forEach(clause -> expected.add("A" + number + "." + clause));
        }
        assertThat(expected).hasSize(79);
        assertThat(MATRIX.rows()).extracting(row -> row.obligation().id()).containsExactlyElementsOf(expected);
    }

    @Test
    @DisplayName("has at least 55 modelled clauses, and a reason for every other")
    void modelledOrReason() {
        assertThat(MATRIX.rows())
                .filteredOn(row -> row.obligation().modelling() == Modelling.MODELLED)
                .hasSizeGreaterThanOrEqualTo(55);
        assertThat(MATRIX.rows())
                .filteredOn(row -> row.obligation().modelling() != Modelling.MODELLED)
                .allSatisfy(row -> assertThat(row.obligation().reason()).isPresent());
    }

    @Test
    @DisplayName("every modelled clause has rules, and a case for each way in which it can stand")
    void everyModelledClauseHasCases() {
        for (CoverageMatrix.Row row : MATRIX.rows()) {
            Obligation obligation = row.obligation();
            if (obligation.modelling() == Modelling.MODELLED) {
                assertThat(row.rules()).as(obligation.id()).isNotEmpty();
                assertThat(statuses(obligation.id())).as(obligation.id()).containsAll(wanted(obligation));
            }
        }
    }

    private static Set<DutyStatus> statuses(String clause) {
        Set<DutyStatus> statuses = EnumSet.noneOf(DutyStatus.class);
        CASES.stream()
                .filter(each -> each.clause().equals(clause))
                .forEach(each -> statuses.add(
                        each.expected().status() == DutyStatus.OVERDUE
                                ? DutyStatus.BREACHED
                                : each.expected().status()));
        return statuses;
    }

    /** What is only to be explored, or may be done, is never breached. */
    private static Set<DutyStatus> wanted(Obligation obligation) {
        return EnumSet.of(
                DutyStatus.FULFILLED,
                obligation.strength() == Strength.MUST ? DutyStatus.BREACHED : DutyStatus.DUE,
                DutyStatus.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("every clause with a time limit has a case on its last day and one on the day after")
    void boundaries() {
        for (CoverageMatrix.Row row : MATRIX.rows()) {
            Obligation obligation = row.obligation();
            if (obligation.limit().isEmpty()) {
                continue;
            }
            Set<Long> distances = new HashSet<>();
            CASES.stream()
                    .filter(each -> each.clause().equals(obligation.id()))
                    .filter(each -> each.expected().due().isPresent())
                    .forEach(each -> {
                        LocalDate due = each.expected().due().get();
                        LocalDate day = each.expected().done().orElse(each.asOf());
                        distances.add(day.toEpochDay() - due.toEpochDay());
                        distances.add(each.asOf().toEpochDay() - due.toEpochDay());
                    });
            assertThat(distances).as(obligation.id()).contains(0L, 1L);
        }
    }

    @Test
    @DisplayName("every case states its origin, and no two have the same name")
    void cases() {
        assertThat(CASES).allSatisfy(each -> assertThat(each.origin()).isNotBlank());
        assertThat(CASES).extracting(ClauseCase::id).doesNotHaveDuplicates();
        assertThat(CASES)
                .extracting(ClauseCase::clause)
                .isSubsetOf(
                        MATRIX.rows().stream().map(row -> row.obligation().id()).toList());
    }

    @Test
    @DisplayName("everything that a rule rests on resolves to a provision")
    void everyBasisResolves() {
        Set<ProvisionRef> cited = new TreeSet<>();
        MATRIX.rows().forEach(row -> {
            cited.add(row.obligation().clause());
            row.obligation()
                    .limit()
                    .map(limit -> limit.deadline().basis())
                    .map(Basis::provision)
                    .ifPresent(cited::add);
        });
        assertThat(cited)
                .allSatisfy(ref -> assertThat(CoverageMatrix.HUBEI.provision(ref))
                        .as(ref.toString())
                        .isPresent());
    }

    @Test
    @DisplayName("every check and condition that Java decides is used by a clause")
    void nothingIdle() {
        Set<Check> checks = EnumSet.noneOf(Check.class);
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        MATRIX.rows().forEach(row -> {
            checks.addAll(row.obligation().checks());
            conditions.addAll(row.obligation().when());
        });
        assertThat(checks).containsExactlyInAnyOrder(Check.values());
        assertThat(conditions).containsExactlyInAnyOrder(Condition.values());
    }

    @Test
    @DisplayName("stands as generated in coverage.json")
    void json() throws IOException {
        compare("coverage.json", MATRIX.json());
    }

    @Test
    @DisplayName("stands as generated in COVERAGE.md")
    void markdown() throws IOException {
        compare("COVERAGE.md", MATRIX.markdown());
    }

    private static void compare(String file, String generated) throws IOException {
        Path fresh = Path.of("target", file);
        Files.writeString(fresh, generated);
        assertThat(Path.of(file))
                .as("look at what changed, then copy rules/" + fresh + " to rules/" + file)
                .hasSameTextualContentAs(fresh);
    }
}
