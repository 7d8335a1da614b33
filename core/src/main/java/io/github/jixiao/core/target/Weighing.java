package io.github.jixiao.core.target;

import io.github.jixiao.core.value.Points;
import java.util.List;
import java.util.Optional;

/**
 * A thing whose parts carry weights that must add up to a stated total.
 *
 * @since 0.1.0
 */
public interface Weighing {
    /**
     * Returns what the weights must add up to.
     *
     * @return the total, empty where none is stated
     */
    Optional<Points> weightTotal();

    /**
     * Returns the weights of the parts.
     *
     * @return the weights in order, empty for a part that carries none
     */
    List<Optional<Points>> partWeights();
}
