package io.github.jixiao.rules.rollup;

import static io.github.jixiao.rules.rollup.Counted.finding;

import io.github.jixiao.core.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the accounts that count: each item once, by the figures of the lowest organ that filed it. */
final class Accounts {
    private final Organs organs;
    private final List<Finding> findings;

    Accounts(Organs organs, List<Finding> findings) {
        this.organs = organs;
        this.findings = findings;
    }

    List<Counted> of(List<ItemAccount> filed) {
        Map<String, List<ItemAccount>> items = new TreeMap<>();
        filed.forEach(account ->
                items.computeIfAbsent(account.item(), id -> new ArrayList<>()).add(account));
        List<Counted> counted = new ArrayList<>();
        items.forEach((item, accounts) -> counted.addAll(of(item, accounts)));
        List<Counted> all = new Overalls(organs, findings).without(counted);
        all.forEach(this::checkOrgans);
        return all;
    }

    private List<Counted> of(String item, List<ItemAccount> accounts) {
        Map<ItemAccount.Extent, List<ItemAccount>> by =
                accounts.stream().collect(Collectors.groupingBy(ItemAccount::extent));
        List<ItemAccount> whole = by.getOrDefault(ItemAccount.Extent.WHOLE, List.of());
        Map<String, List<ItemAccount>> shares = by.getOrDefault(ItemAccount.Extent.SHARE, List.of()).stream()
                .collect(Collectors.groupingBy(ItemAccount::organ, TreeMap::new, Collectors.toList()));
        if (whole.isEmpty()) {
            List<ItemAccount> standing =
                    shares.values().stream().map(same -> standing(item, same)).toList();
            return agreed(item, standing);
        }
        shares.keySet()
                .forEach(organ ->
                        findings.add(finding(RollUpFinding.SHARE_BESIDE_WHOLE, item, "item", item, "organ", organ)));
        return List.of(new Counted(standing(item, whole), filers(whole)));
    }

    private ItemAccount standing(String item, List<ItemAccount> same) {
        List<ItemAccount> sorted = same.stream()
                .sorted(Comparator.comparingInt((ItemAccount account) ->
                                organs.within(account.organ()).size())
                        .thenComparing(ItemAccount::organ)
                        .thenComparing(ItemAccount::toString))
                .toList();
        ItemAccount first = sorted.get(0);
        if (sorted.size() > 1) {
            boolean equal = sorted.stream().allMatch(account -> sameFigures(first, account));
            String by = String.join(
                    "、", new TreeSet<>(sorted.stream().map(ItemAccount::organ).toList()));
            findings.add(finding(
                    equal ? RollUpFinding.ITEM_REPEATED : RollUpFinding.ITEM_DIFFERS,
                    item,
                    "item",
                    item,
                    "organs",
                    by,
                    "organ",
                    first.organ()));
        }
        return first;
    }

    private static boolean sameFigures(ItemAccount one, ItemAccount other) {
        return one.line().budget().equals(other.line().budget())
                && one.executed().equals(other.executed())
                && sameScore(one, other)
                && new HashSet<>(one.drawn()).equals(new HashSet<>(other.drawn()))
                && new HashSet<>(one.readings()).equals(new HashSet<>(other.readings()));
    }

    private static boolean sameScore(ItemAccount one, ItemAccount other) {
        boolean points = one.score().isPresent() == other.score().isPresent()
                && (one.score().isEmpty()
                        || one.score().get().compareTo(other.score().get()) == 0);
        return points && one.grade().equals(other.grade());
    }

    /** The shares of an item, which has one score or none. */
    private List<Counted> agreed(String item, List<ItemAccount> shares) {
        boolean agree = shares.stream().allMatch(share -> sameScore(shares.get(0), share));
        if (!agree) {
            findings.add(finding(RollUpFinding.SCORES_DIFFER, item, "item", item));
        }
        return shares.stream()
                .map(share -> agree
                        ? share
                        : share.toBuilder()
                                .score(Optional.empty())
                                .grade(Optional.empty())
                                .build())
                .map(share -> new Counted(share, filers(List.of(share))))
                .toList();
    }

    private static Set<String> filers(List<ItemAccount> accounts) {
        Set<String> filers = new HashSet<>();
        for (ItemAccount account : accounts) {
            filers.add(account.organ());
            filers.add(account.line().department());
        }
        return filers;
    }

    private void checkOrgans(Counted counted) {
        counted.organs().stream()
                .filter(organ -> organs.organ(organ).isEmpty())
                .sorted()
                .forEach(organ -> findings.add(
                        finding(RollUpFinding.ORGAN_UNKNOWN, counted.item(), "item", counted.item(), "organ", organ)));
    }
}
