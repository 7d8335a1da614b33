package io.github.jixiao.rules.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Spreads a sample over strata; whole numbers only. */
final class Allocation {
    private Allocation() {}

    /**
     * Returns the quota of each stratum: the minimum (or all, where a stratum holds less), and the rest in proportion to
     * what is left in the strata, by largest remainder; of equal remainders the earlier stratum comes first.
     *
     * @param sizes how many items the strata hold
     * @param minimum how many items of a stratum are in at least
     * @param wanted how many items are wanted; more are in where the minimum asks for more, all where there are fewer
     */
    static int[] quotas(List<Integer> sizes, int minimum, int wanted) {
        int[] quotas = new int[sizes.size()];
        long left = 0;
        long rest = wanted;
        for (int i = 0; i < quotas.length; i++) {
            quotas[i] = Math.min(sizes.get(i), minimum);
            left += sizes.get(i) - quotas[i];
            rest -= quotas[i];
        }
        rest = Math.min(rest, left);
        if (rest <= 0) {
            return quotas;
        }
        long[] remainders = new long[quotas.length];
        long open = rest;
        for (int i = 0; i < quotas.length; i++) {
            long share = rest * (sizes.get(i) - quotas[i]);
            remainders[i] = share % left;
            quotas[i] += (int) (share / left);
            open -= share / left;
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, quotas.length).boxed().toList());
        order.sort(Comparator.comparingLong((Integer i) -> remainders[i]).reversed());
        for (int i = 0; i < open; i++) {
            quotas[order.get(i)]++;
        }
        return quotas;
    }
}
