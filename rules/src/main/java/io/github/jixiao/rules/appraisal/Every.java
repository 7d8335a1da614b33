package io.github.jixiao.rules.appraisal;

import io.github.jixiao.core.act.ReviewResult;
import java.util.Set;

/** Refuses rules that leave something out. */
final class Every {
    private Every() {}

    static void result(Set<ReviewResult> given, String what) {
        all(ReviewResult.values(), given, what);
    }

    static <E extends Enum<E>> void all(E[] wanted, Set<E> given, String what) {
        for (E constant : wanted) {
            if (!given.contains(constant)) {
                throw new IllegalStateException(what + " lack " + constant);
            }
        }
    }
}
