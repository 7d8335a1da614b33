package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scheme.TargetFeature;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of several schemes of one pack answers: the special one before the general one.
 *
 * <p>A scheme is special to another if whatever it is for, the other is for too, and not the other way round. Two that
 * could answer one question and are not related like that are a conflict, refused when the pack is read.
 */
public final class Choice {
    private Choice() {}

    /**
     * Returns the most special of schemes that all fit.
     *
     * @param fitting schemes of one pack
     * @return the one that is special to all others, empty if there is none at all
     */
    public static Optional<Scheme> among(List<Scheme> fitting) {
        return fitting.stream().reduce((one, other) -> isSpecialTo(other, one) ? other : one);
    }

    static void refuseConflicts(List<Scheme> schemes, Map<String, String> files) {
        for (int i = 0; i < schemes.size(); i++) {
            for (int j = 0; j < i; j++) {
                Scheme one = schemes.get(j);
                Scheme other = schemes.get(i);
                if (meet(one, other) && isSpecialTo(one, other) == isSpecialTo(other, one)) {
                    throw new PackException(
                            files.getOrDefault(other.id(), ""),
                            "scheme",
                            one.id() + " and " + other.id()
                                    + " could both be chosen for one evaluation; tell them apart by years, evaluations,"
                                    + " items or features, or say 'automatic: false'");
                }
            }
        }
    }

    /** Whether there is an evaluation that both are for. */
    private static boolean meet(Scheme one, Scheme other) {
        return one.automatic()
                && other.automatic()
                && lastsUntil(one, other.firstYear())
                && lastsUntil(other, one.firstYear())
                && !Collections.disjoint(one.evaluations(), other.evaluations())
                && !Collections.disjoint(items(one), items(other))
                && one.features().entrySet().stream()
                        .allMatch(asked -> other.features()
                                .getOrDefault(asked.getKey(), asked.getValue())
                                .equals(asked.getValue()));
    }

    private static boolean lastsUntil(Scheme scheme, FiscalYear year) {
        return scheme.lastYear().isEmpty() || scheme.lastYear().get().compareTo(year) >= 0;
    }

    /** Whether the general one is for everything that the special one is for, years aside. */
    private static boolean isSpecialTo(Scheme special, Scheme general) {
        Set<Map.Entry<TargetFeature, Boolean>> asked = general.features().entrySet();
        return general.evaluations().containsAll(special.evaluations())
                && items(general).containsAll(items(special))
                && special.features().entrySet().containsAll(asked);
    }

    private static Set<ItemKind> items(Scheme scheme) {
        return scheme.items().isEmpty() ? EnumSet.allOf(ItemKind.class) : scheme.items();
    }
}
