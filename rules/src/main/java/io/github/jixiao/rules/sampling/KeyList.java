package io.github.jixiao.rules.sampling;

import io.github.jixiao.core.finding.Findings;
import java.util.List;

/**
 * The list of key items of a year (重点项目清单), with the reasons of each, and the items not chosen.
 *
 * <p>Immutable and thread-safe.
 *
 * @param selected the key items, most points first
 * @param others the items not chosen, most points first
 * @param findings what is odd in the choice
 * @param packs the packs that the rules come from, nearest first
 * @since 0.1.0
 */
public record KeyList(List<KeyItem> selected, List<KeyItem> others, Findings findings, List<String> packs) {
    /** Copies the lists. */
    public KeyList {
        selected = List.copyOf(selected);
        others = List.copyOf(others);
        packs = List.copyOf(packs);
    }
}
