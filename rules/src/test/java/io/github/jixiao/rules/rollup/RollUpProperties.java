package io.github.jixiao.rules.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.Relation;
import io.github.jixiao.core.organ.RelationKind;
import io.github.jixiao.core.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("Any accounts rolled up")
class RollUpProperties {
    private static final List<String> PLACES = List.of("a", "a1", "a2", "a3", "b", "b1", "cd");
    /** Units a3 and b1 hang below both departments. */
    private static final List<Relation> OVERLAP = List.of(
            Relation.of(RelationKind.MANAGES_BUDGET, "a", "b1"),
            Relation.of(RelationKind.MANAGES_BUDGET, "b", "a3"),
            Relation.of(RelationKind.LEADS, "city", "a"));

    /** Items with ids of their own, so that no two are the same. */
    @Provide
    Arbitrary<List<ItemAccount>> different() {
        return accounts(Arbitraries.just(-1));
    }

    /** Items of which some were filed by several organs, some as shares. */
    @Provide
    Arbitrary<List<ItemAccount>> repeated() {
        return accounts(Arbitraries.integers().between(0, 4));
    }

    private static Arbitrary<List<ItemAccount>> accounts(Arbitrary<Integer> ids) {
        return Combinators.combine(
                        ids,
                        Arbitraries.of(PLACES),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(true, false))
                .as((id, place, budget, percent, score, share) -> {
                    BigDecimal executed = BigDecimal.valueOf((long) budget * percent, 2);
                    ItemAccount account = County.scored(
                            County.item("i" + id, place, "" + budget, executed.toPlainString()), "" + score);
                    return share ? County.share(account) : account;
                })
                .list()
                .ofMaxSize(14)
                .map(RollUpProperties::named);
    }

    private static List<ItemAccount> named(List<ItemAccount> accounts) {
        List<ItemAccount> named = new ArrayList<>();
        for (ItemAccount account : accounts) {
            named.add(account.item().equals("i-1") ? renamed(account, "n" + named.size()) : account);
        }
        return named;
    }

    private static ItemAccount renamed(ItemAccount account, String id) {
        return account.toBuilder()
                .line(account.line().toBuilder()
                        .item(account.line().item().toBuilder().id(id).build())
                        .build())
                .build();
    }

    private static Consolidation of(List<ItemAccount> accounts) {
        return County.ROLL_UP.of(County.organs(OVERLAP), County.DAY, accounts);
    }

    private static Money budget(List<ItemAccount> accounts) {
        return Total.sum(accounts.stream().map(account -> account.line().budget()));
    }

    /** Which of several groups an account falls into, the same for all accounts of an item. */
    private static Map<Integer, List<ItemAccount>> groups(List<ItemAccount> accounts, int salt) {
        return accounts.stream()
                .collect(Collectors.groupingBy(
                        account -> Math.floorMod(account.item().hashCode() * 31 + salt, 3),
                        TreeMap::new,
                        Collectors.toList()));
    }

    @Property(tries = 200)
    @Label("of a partition of the items come to the same as all together")
    void partition(@ForAll("repeated") List<ItemAccount> accounts, @ForAll @IntRange(max = 99) int salt) {
        Total whole = of(accounts).whole();
        List<Total> parts = groups(accounts, salt).values().stream()
                .map(part -> of(part).whole())
                .toList();

        assertThat(Total.sum(parts.stream().map(Total::budget))).isEqualTo(whole.budget());
        assertThat(Total.sum(parts.stream().map(Total::executed))).isEqualTo(whole.executed());
        assertThat(parts.stream().mapToInt(Total::items).sum()).isEqualTo(whole.items());
        assertThat(parts.stream().mapToInt(total -> total.scored().done()).sum())
                .isEqualTo(whole.scored().done());
    }

    @Property(tries = 200)
    @Label("do not depend on the order in which they come")
    void order(@ForAll("repeated") List<ItemAccount> accounts, @ForAll long seed) {
        List<ItemAccount> shuffled = new ArrayList<>(accounts);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(of(shuffled).whole()).isEqualTo(of(accounts).whole());
        assertThat(of(shuffled).findings()).isEqualTo(of(accounts).findings());
        for (String place : PLACES) {
            assertThat(of(shuffled).of(place)).isEqualTo(of(accounts).of(place));
        }
    }

    @Property(tries = 200)
    @Label("count no item twice: each different item adds the figures of one of its accounts, or all its shares")
    void onceEach(@ForAll("repeated") List<ItemAccount> accounts) {
        Total whole = of(accounts).whole();
        Map<String, List<Part>> parts = whole.parts().stream().collect(Collectors.groupingBy(Part::item));

        assertThat(parts.keySet())
                .isEqualTo(accounts.stream().map(ItemAccount::item).collect(Collectors.toSet()));
        parts.forEach((item, of) -> {
            List<ItemAccount> filed = accounts.stream()
                    .filter(account -> account.item().equals(item))
                    .toList();
            boolean shares = filed.stream().allMatch(account -> account.extent() == ItemAccount.Extent.SHARE);
            Set<String> organs = filed.stream().map(ItemAccount::organ).collect(Collectors.toSet());
            assertThat(of).hasSize(shares ? organs.size() : 1);
            assertThat(filed)
                    .extracting(account -> account.line().budget())
                    .containsAll(of.stream().map(Part::budget).toList());
        });
    }

    @Property(tries = 200)
    @Label("make totals whose parts add up, and no total larger than the one above it, however organs overlap")
    void composition(@ForAll("repeated") List<ItemAccount> accounts) {
        Consolidation all = of(accounts);
        for (Organ organ : County.ORGANS.organs()) {
            Composition made = all.composition(organ.id());
            Money added = Total.sum(made.below().values().stream().map(Total::budget))
                    .plus(Total.sum(made.own().stream().map(Part::budget)));
            assertThat(added.minus(made.countedOnce())).isEqualTo(made.total().budget());
            assertThat(made.countedOnce().signum()).isNotNegative();
            made.below().values().forEach(below -> {
                assertThat(below.budget()).isLessThanOrEqualTo(made.total().budget());
                assertThat(made.total().parts()).containsAll(below.parts());
            });
        }
    }

    @Property(tries = 200)
    @Label("are associative over levels where no organ hangs below two: units, then departments, then governments")
    void associative(@ForAll("different") List<ItemAccount> accounts) {
        Consolidation all = County.ROLL_UP.of(County.ORGANS, County.DAY, accounts);
        for (Organ organ : County.ORGANS.organs()) {
            assertThat(all.composition(organ.id()).countedOnce()).isEqualTo(Money.ZERO);
        }
        assertThat(all.of("city").budget()).isEqualTo(budget(accounts));
        assertThat(all.of("city").budget())
                .isEqualTo(all.of("a")
                        .budget()
                        .plus(all.of("b").budget())
                        .plus(all.of("cd").budget()));
    }

    @Property(tries = 200)
    @Label("weigh scores the same at once or over the departments, before anything is rounded")
    void weightedOverLevels(@ForAll("different") List<ItemAccount> accounts) {
        Consolidation all = County.ROLL_UP.of(County.ORGANS, County.DAY, accounts);
        BigDecimal weighted = BigDecimal.ZERO;
        BigDecimal money = BigDecimal.ZERO;
        for (String department : List.of("a", "b", "cd")) {
            for (Part part : all.of(department).parts()) {
                BigDecimal budget = part.budget().yuan().toBigDecimal();
                weighted = weighted.add(part.score().orElseThrow().multiply(budget));
                money = money.add(budget);
            }
        }
        if (money.signum() > 0) {
            assertThat(all.of("city").weightedScore().orElseThrow().root().value())
                    .isEqualByComparingTo(weighted.divide(money, 2, java.math.RoundingMode.HALF_UP));
        } else {
            assertThat(all.of("city").weightedScore()).isEmpty();
        }
    }

    @Property(tries = 200)
    @Label("are free of the scale of money: rates and averages stay when all amounts grow ten thousandfold")
    void scale(@ForAll("repeated") List<ItemAccount> accounts) {
        Total small = of(accounts).whole();
        Total large = of(accounts.stream()
                        .map(RollUpProperties::tenThousandfold)
                        .toList())
                .whole();

        assertThat(large.budget().yuan().toBigDecimal())
                .isEqualByComparingTo(small.budget().yuan().toBigDecimal().movePointRight(4));
        assertThat(value(large.executionRate())).isEqualTo(value(small.executionRate()));
        assertThat(value(large.weightedScore())).isEqualTo(value(small.weightedScore()));
        assertThat(value(large.meanScore())).isEqualTo(value(small.meanScore()));
    }

    private static java.util.Optional<BigDecimal> value(
            java.util.Optional<io.github.jixiao.rules.scoring.CalculationSheet> sheet) {
        return sheet.map(number -> number.root().value());
    }

    private static ItemAccount tenThousandfold(ItemAccount account) {
        return account.toBuilder()
                .line(account.line().toBuilder()
                        .budget(tenThousandfold(account.line().budget()))
                        .build())
                .executed(account.executed().map(RollUpProperties::tenThousandfold))
                .build();
    }

    private static Money tenThousandfold(Money money) {
        return Money.ofYuan(money.yuan().toBigDecimal().movePointRight(4));
    }

    @Property(tries = 200)
    @Label("set off what items draw from a transfer, whatever the split: the total is the larger of both sides' money")
    void drawn(@ForAll("different") List<ItemAccount> accounts, @ForAll @IntRange(max = 5000) int transfer) {
        List<ItemAccount> all = new ArrayList<>(List.of(County.item("t", "cd", "" + transfer)));
        Map<String, Money> budgets = new HashMap<>();
        for (ItemAccount account : accounts) {
            Money budget = account.line().budget();
            budgets.put(account.item(), budget);
            all.add(account.toBuilder().addDrawn(new Drawn("t", budget, budget)).build());
        }
        Money received = Total.sum(budgets.values().stream());
        Money given = County.wan("" + transfer);

        assertThat(of(all).whole().budget()).isEqualTo(received.compareTo(given) > 0 ? received : given);
    }
}
