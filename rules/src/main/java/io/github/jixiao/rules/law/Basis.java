package io.github.jixiao.rules.law;

import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.law.ProvisionRef;

/**
 * What an entry of a pack rests on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entry the coordinates of the entry, such as {@code cn-42/self-2020#reverse}
 * @param provision the provision that states it
 * @param evidence how sure it is that the provision says so
 * @since 0.1.0
 */
public record Basis(String entry, ProvisionRef provision, EvidenceMark evidence) {}
