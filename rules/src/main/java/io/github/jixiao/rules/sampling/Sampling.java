package io.github.jixiao.rules.sampling;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The choice of key items (重点项目选取) and of items to be spot-checked (抽查).
 *
 * <p>Key items are chosen by points for stated criteria, with reasons, and without any lot. Spot checks are a stratified
 * sample that anyone can draw again from its {@link SampleProof proof}. Source: the Decision (公告第227号) article 8.
 * Immutable and thread-safe.
 *
 * @param rules the rules
 * @param packs the packs that they come from, nearest first
 * @since 0.1.0
 */
public record Sampling(SelectionRules rules, List<String> packs) {
    /** Copies the list. */
    public Sampling {
        packs = List.copyOf(packs);
    }

    /**
     * Returns the key items among some.
     *
     * <p>Of items with the same points the one with the larger amount comes first, then by id. An item that meets no
     * criterion is never a key item.
     *
     * @param candidates the items to choose from
     * @return the list, with the reasons of each item
     * @throws IllegalArgumentException if an id stands twice
     */
    public KeyList keyItems(Collection<Candidate> candidates) {
        return new KeySelection(rules).of(candidates, packs);
    }

    /**
     * Draws the items that are spot-checked.
     *
     * @param frame the items of which there is a self-evaluation, in any order
     * @param seed the seed (种子); stated beforehand or drawn in public, so that nobody can choose the sample by it
     * @return the sample, with its proof
     * @throws IllegalArgumentException if an id stands twice, or the seed is blank
     */
    public Sample spotChecks(Collection<Candidate> frame, String seed) {
        if (seed.isBlank()) {
            throw new IllegalArgumentException("a sample needs a seed, such as numbers drawn in public; it was blank");
        }
        SampleProof proof = Draw.of(SamplingPlan.of(rules), packs, seed, frame);
        return new Sample(proof, findings(proof));
    }

    private Findings findings(SampleProof proof) {
        List<Finding> findings = new ArrayList<>();
        if (proof.frameSize() == 0) {
            findings.add(Finding.of(SamplingFinding.EMPTY_FRAME, ""));
        }
        int size = proof.chosen().size();
        int floor = proof.plan().floor(proof.frameSize());
        if (size > floor) {
            findings.add(Finding.of(SamplingFinding.ABOVE_SHARE, "/chosen", "floor", floor, "size", size)
                    .basedOn(
                            rules.spotChecks().basis().provision(),
                            rules.certaintyCauses().basis().provision(),
                            rules.stratumMinimum().basis().provision()));
        }
        List<SampleProof.Stratum> unknown = proof.strata().stream()
                .filter(stratum -> stratum.name().contains(SamplingPlan.UNKNOWN))
                .toList();
        if (!unknown.isEmpty()) {
            findings.add(Finding.of(
                            SamplingFinding.UNKNOWN_STRATUM,
                            "/strata",
                            "count",
                            unknown.stream().mapToInt(SampleProof.Stratum::size).sum(),
                            "strata",
                            unknown.stream().map(SampleProof.Stratum::name).collect(Collectors.joining("; ")))
                    .basedOn(rules.strata().basis().provision()));
        }
        return new Findings(findings);
    }
}
