package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.value.Text;

/**
 * A ground on which a step is refused (不予办理的事由): an {@link Obstacle} of the table or an unmet {@link Guard} of the packs.
 *
 * @since 0.1.0
 */
public sealed interface Ground permits Obstacle, Guard {
    /**
     * Returns the code of the ground.
     *
     * @return upper-case words joined by underscores; stable across versions
     */
    String name();

    /**
     * Returns what stands against the step or is missing.
     *
     * @return the ground in Chinese and English
     */
    Text label();
}
