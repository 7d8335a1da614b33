package io.github.jixiao.rules.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.act.Likelihood;
import io.github.jixiao.core.act.OpinionSource;
import io.github.jixiao.core.act.ReportSection;
import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemAttribute;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.law.Strength;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.cases.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("A ledger")
class LedgerProperties {
    private static final FiscalYear YEAR = FiscalYear.of(2022);
    private static final LocalDate AS_OF = LocalDate.of(2023, 8, 1);
    private static final Compliance RULES =
            RuleBooks.standard().inForce(World.COUNTY.jurisdiction(), YEAR).compliance();
    private static final List<String> ITEMS = List.of("P1", "P2", "P3");
    private static final List<Content> CONTENTS = List.of(
            new Content.Reviewed(ReviewResult.GOOD),
            new Content.Reviewed(ReviewResult.POOR),
            new Content.Monitored(Optional.of(Likelihood.IMPOSSIBLE), Optional.of(Ratio.parse("30%"))),
            new Content.Evaluated(
                    Optional.of(Points.of(50)),
                    Optional.of("poor"),
                    Optional.of("a"),
                    Optional.of(Ratio.parse("60%")),
                    Optional.empty()),
            new Content.Evaluated(
                    Optional.of(Points.of(95)),
                    Optional.of("excellent"),
                    Optional.of("b"),
                    Optional.empty(),
                    Optional.empty()),
            new Content.Rechecked(Points.of(90), Points.of(80), Optional.empty()),
            new Content.Applied(ResultDecision.CUT),
            new Content.Heard(List.of(OpinionSource.PUBLIC)),
            new Content.Sections(Arrays.asList(ReportSection.values()), ITEMS),
            new Content.Extended(ProvisionRef.parse("cn-42:2017-227#6.8"), LocalDate.of(2022, 6, 1)),
            new Content.Suspended(ProvisionRef.parse("cn-42:2017-227#6.8"), DateRange.parse("2022-02-01/2022-02-20")));

    @Property(tries = 300)
    @Label("that grew act by act, in any order, reports as if all acts had been there from the beginning")
    void incrementalIsFull(@ForAll("years") List<Act> acts, @ForAll long order, @ForAll @IntRange(max = 40) int known) {
        List<Act> shuffled = new ArrayList<>(acts);
        Collections.shuffle(shuffled, new Random(order));
        int split = Math.min(known, shuffled.size());

        ComplianceLedger ledger = RULES.ledger(facts(shuffled.subList(0, split)), AS_OF);
        shuffled.subList(split, shuffled.size()).forEach(ledger::add);
        ComplianceReport full = RULES.report(facts(acts), AS_OF);

        assertThat(ledger.report().clauses()).containsExactlyElementsOf(full.clauses());
        assertThat(ledger.report()).isEqualTo(full);
    }

    @Property(tries = 200)
    @Label("never breaches a clause that only asks to explore, or only allows")
    void exploringNeverBreaches(@ForAll("years") List<Act> acts) {
        assertThat(RULES.report(facts(acts), AS_OF).clauses())
                .filteredOn(clause -> clause.strength() != Strength.MUST)
                .extracting(ClauseResult::status)
                .doesNotContain(DutyStatus.BREACHED, DutyStatus.OVERDUE);
    }

    @Property(tries = 200)
    @Label("counts every duty once, and the gravest status is that of the clause")
    void talliesAddUp(@ForAll("years") List<Act> acts) {
        for (ClauseResult clause : RULES.report(facts(acts), AS_OF).clauses()) {
            assertThat(clause.counts().stream().mapToInt(StatusCount::count).sum())
                    .isEqualTo(clause.duties().size());
            assertThat(clause.status())
                    .isEqualTo(clause.duties().stream()
                            .map(Duty::status)
                            .reduce(DutyStatus::worse)
                            .orElse(DutyStatus.NOT_APPLICABLE));
        }
    }

    private static GovernmentYear facts(List<Act> acts) {
        return World.COUNTY
                .facts(YEAR)
                .lines(List.of(line("P1", "education"), line("P2", "education"), line("P3", "health")))
                .acts(acts)
                .build();
    }

    private static BudgetLine line(String id, String department) {
        return BudgetLine.builder()
                .item(ExpenditureItem.builder()
                        .id(id)
                        .name(id)
                        .kind(ItemKind.PROJECT)
                        .attribute(id.equals("P1") ? ItemAttribute.NEW : ItemAttribute.CONTINUING)
                        .build())
                .department(department)
                .budget(Money.of("1000", MoneyUnit.YUAN))
                .build();
    }

    /** Acts of any kind by any organ, which refer to one another at random; lawful ones are among them. */
    @Provide
    Arbitrary<List<Act>> years() {
        return Arbitraries.integers()
                .between(0, 40)
                .flatMap(size -> act(size).list().ofSize(size))
                .map(acts -> {
                    List<Act> numbered = new ArrayList<>();
                    for (Act act : acts) {
                        numbered.add(act.toBuilder().id("a" + numbered.size()).build());
                    }
                    return numbered;
                });
    }

    private static Arbitrary<Act> act(int size) {
        Arbitrary<ActKind> kinds = Arbitraries.of(EnumSet.allOf(ActKind.class));
        Arbitrary<String> organs =
                Arbitraries.of("education", "school", "health", "finance", "gov", "sc", "congress", "evaluator");
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 800)
                .map(day -> LocalDate.of(2021, 6, 1).plusDays(day));
        Arbitrary<Optional<String>> items = Arbitraries.of(ITEMS).optional(0.7);
        Arbitrary<List<String>> about = Arbitraries.integers()
                .between(0, Math.max(size - 1, 0))
                .map(n -> "a" + n)
                .list()
                .ofMaxSize(2);
        Arbitrary<Optional<Content>> contents = Arbitraries.of(CONTENTS).optional(0.6);
        Arbitrary<List<String>> toward = Arbitraries.of("education", "health", "township", "township-finance")
                .list()
                .ofMaxSize(2);
        return Combinators.combine(kinds, organs, days, items, about, contents, toward)
                .as((kind, organ, day, item, refers, content, to) -> Act.builder()
                        .id("a")
                        .kind(kind)
                        .organ(organ)
                        .date(day)
                        .year(YEAR)
                        .item(item)
                        .about(refers)
                        .content(content)
                        .toward(to)
                        .build());
    }
}
