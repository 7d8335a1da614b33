package io.github.jixiao.rules.internal.pack;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Constants as packs write them: {@code COST_INDICATORS} is {@code cost-indicators}. */
public final class Kebab {
    private Kebab() {}

    /**
     * Returns the written form of a constant.
     *
     * @param constant the constant
     * @return lower-case words joined by hyphens
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E parse(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown '" + text + "'; known: "
                        + Arrays.stream(type.getEnumConstants()).map(Kebab::of).collect(Collectors.joining(", "))));
    }
}
