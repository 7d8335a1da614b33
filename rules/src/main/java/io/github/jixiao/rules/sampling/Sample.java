package io.github.jixiao.rules.sampling;

import io.github.jixiao.core.finding.Findings;
import java.util.List;

/**
 * A sample of items to be spot-checked (抽查样本).
 *
 * <p>Immutable and thread-safe.
 *
 * @param proof all that it takes to draw it again, and the items with the reason of each
 * @param findings what made it larger, and what is odd in the frame
 * @since 0.1.0
 */
public record Sample(SampleProof proof, Findings findings) {
    /**
     * Returns the items in the sample.
     *
     * @return their ids, by stratum and then by rank
     */
    public List<String> ids() {
        return proof.chosen().stream().map(SampleProof.Chosen::id).toList();
    }
}
