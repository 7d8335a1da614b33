package io.github.jixiao.rules.sampling;

import io.github.jixiao.core.value.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The proof of a sample (抽样凭证): all that it takes to draw it again from the same frame.
 *
 * <p>The algorithm {@code jixiao-stratified-sha256/1}: items for which a {@link CertaintyCause} holds are always in. The
 * others are divided into strata by the dimensions of the plan; strata are sorted by the UTF-8 bytes of their names, part
 * by part. The size is the share of the whole frame rounded up, at least one; what the certainty stratum leaves of it goes
 * to the strata: the minimum to each, the rest in proportion to the items then left, by largest remainder, of equal ones
 * to the earlier stratum. The minimum holds even where the size grows by it. In each stratum items are ranked by the
 * SHA-256 of the texts algorithm, seed and id, and the lowest are in. The frame hash is the SHA-256 of the texts
 * {@code frame/1} and the number of items, then for each item in the order of the UTF-8 bytes of its id: id, amount in
 * yuan, department, last grade and years (each {@code 0}, or {@code 1} and the text), the number of its traits and their
 * names sorted. A text is hashed as the number of its UTF-8 bytes in four bytes, highest first, and these bytes. Only
 * whole numbers are reckoned with. Immutable and thread-safe.
 *
 * @param algorithm the name and version of the algorithm
 * @param packs the packs that the plan comes from, nearest first
 * @param plan the values of the rules
 * @param seed the seed (种子), such as numbers drawn in public
 * @param frameHash the hash of the frame, 64 hexadecimal digits
 * @param frameSize the number of items in the frame
 * @param strata the strata, that of certainty first
 * @param chosen the items chosen, by stratum and then by rank
 * @since 0.1.0
 */
public record SampleProof(
        String algorithm,
        List<String> packs,
        SamplingPlan plan,
        String seed,
        String frameHash,
        int frameSize,
        List<Stratum> strata,
        List<Chosen> chosen) {
    /**
     * A stratum (层).
     *
     * @param name what its items have in common
     * @param size the number of its items in the frame
     * @param quota the number of them in the sample
     */
    public record Stratum(String name, int size, int quota) {}

    /**
     * An item in the sample.
     *
     * @param id the id of the item
     * @param stratum the name of its stratum
     * @param reason why it is in
     */
    public record Chosen(String id, String stratum, Text reason) {}

    /**
     * Where a sample drawn again first differs.
     *
     * @param where the part of the proof, such as {@code frameHash} or {@code chosen/3}
     * @param recorded what the proof says, empty where it says nothing there
     * @param drawn what was drawn now, empty where nothing is there
     */
    public record Difference(String where, String recorded, String drawn) {}

    /** Copies the lists. */
    public SampleProof {
        packs = List.copyOf(packs);
        strata = List.copyOf(strata);
        chosen = List.copyOf(chosen);
    }

    /**
     * Draws the sample again (复算).
     *
     * @param frame the frame, in any order
     * @return the first difference, empty where the sample is the same
     * @throws IllegalArgumentException if an id stands twice in the frame
     */
    public Optional<Difference> replay(Collection<Candidate> frame) {
        if (!algorithm.equals(Draw.ALGORITHM)) {
            return Optional.of(new Difference("algorithm", algorithm, Draw.ALGORITHM));
        }
        SampleProof again = Draw.of(plan, packs, seed, frame);
        return differing("frameSize", frameSize, again.frameSize)
                .or(() -> differing("frameHash", frameHash, again.frameHash))
                .or(() -> differing("strata", strata, again.strata))
                .or(() -> differing("chosen", chosen, again.chosen));
    }

    private static Optional<Difference> differing(String where, Object recorded, Object drawn) {
        return recorded.equals(drawn)
                ? Optional.empty()
                : Optional.of(new Difference(where, recorded.toString(), drawn.toString()));
    }

    private static Optional<Difference> differing(String where, List<?> recorded, List<?> drawn) {
        for (int i = 0; i < Math.max(recorded.size(), drawn.size()); i++) {
            Optional<Difference> found = differing(where + "/" + i, at(recorded, i), at(drawn, i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Object at(List<?> list, int at) {
        return at < list.size() ? list.get(at) : "";
    }
}
