package io.github.jixiao.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.lifecycle.Event;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.cases.World;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The id of an act in a dossier")
class ActIdTest {
    private static final FiscalYear YEAR = FiscalYear.of(2022);
    private static final LocalDate DAY = LocalDate.of(2021, 8, 1);
    private static final DossierId ID = DossierId.ofItemYear("P1", YEAR);

    private static Lifecycle lifecycle() {
        ExpenditureItem item = ExpenditureItem.builder()
                .id("P1")
                .name("校舍维修")
                .kind(ItemKind.PROJECT)
                .build();
        GovernmentYear facts = World.COUNTY
                .facts(YEAR)
                .addLines(BudgetLine.builder()
                        .item(item)
                        .department("education")
                        .unit("school")
                        .budget(Money.parse("200万元"))
                        .build())
                .build();
        return RuleBooks.standard().inForce(World.COUNTY.jurisdiction(), YEAR).lifecycle(facts);
    }

    private static Act admission(String id) {
        return Act.builder()
                .id(id)
                .kind(ActKind.LIBRARY_ADMISSION)
                .organ("education")
                .date(DAY)
                .year(YEAR)
                .item("P1")
                .build();
    }

    private static void isRefused(Outcome outcome) {
        assertThat(((Outcome.Refused) outcome).on(Obstacle.RECORDED_ALREADY)).isTrue();
    }

    @Test
    @DisplayName("is used once, be the act withdrawn or replaced since")
    void isUsedOnce() {
        Lifecycle lifecycle = lifecycle();
        Dossier recorded = lifecycle.advance(Dossier.open(ID), admission("a")).orThrow();
        Dossier replaced =
                lifecycle.replace(recorded, "a", admission("b"), "编号有误", DAY).orThrow();
        isRefused(lifecycle.replace(replaced, "b", admission("a"), "编号有误", DAY));
        Dossier withdrawn =
                lifecycle.withdraw(replaced, "b", "education", "误录", DAY).orThrow();
        isRefused(lifecycle.advance(withdrawn, admission("a")));
        isRefused(lifecycle.advance(withdrawn, admission("b")));
        assertThat(lifecycle.advance(withdrawn, admission("c")).orThrow().acts())
                .extracting(Act::id)
                .containsExactly("c");
    }

    @Test
    @DisplayName("stays that of its replacement where that has the same")
    void staysTheSame() {
        Dossier recorded = lifecycle().advance(Dossier.open(ID), admission("a")).orThrow();
        Dossier replaced =
                lifecycle().replace(recorded, "a", admission("a"), "补正", DAY).orThrow();
        assertThat(replaced.acts()).hasSize(1);
        assertThat(Dossier.of(ID, replaced.events()).acts()).hasSize(1);
    }

    @Test
    @DisplayName("is not read back twice from stored events")
    void isNotReadTwice() {
        List<Event> events = List.of(
                new Event.Recorded(1, DAY, admission("a")),
                new Event.Voided(2, DAY, "a", "education", "误录"),
                new Event.Recorded(3, DAY, admission("a")));
        assertThat(Dossier.of(ID, events.subList(0, 2)).size()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dossier.of(ID, events))
                .withMessageContaining("event 3 uses the id of the act 'a' again");
    }
}
