package io.github.jixiao.rules.rollup;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.value.Money;
import java.util.Comparator;
import java.util.Set;

/**
 * An account that counts, wherever it was filed.
 *
 * @param account the account whose figures stand
 * @param organs the organs that filed it, and their departments
 */
record Counted(ItemAccount account, Set<String> organs) {
    /** An order that depends on nothing but what is there. */
    static final Comparator<Counted> ORDER = Comparator.comparing((Counted counted) -> counted.item())
            .thenComparing(counted -> counted.account().organ());

    Counted {
        organs = Set.copyOf(organs);
    }

    String item() {
        return account.item();
    }

    Money budget() {
        return account.line().budget();
    }

    boolean isIn(Set<String> within) {
        return organs.stream().anyMatch(within::contains);
    }

    static Finding finding(FindingCode code, String item, Object... arguments) {
        return Finding.of(code, "/items/" + escaped(item), arguments);
    }

    /** A name as a part of a JSON pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
