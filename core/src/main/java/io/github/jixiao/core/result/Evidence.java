package io.github.jixiao.core.result;

import java.util.Optional;

/**
 * What shows an actual value (佐证材料): a document, a statistic, a survey.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title what it is
 * @param reference where it is: a file name, a registration number, an address; empty where not given
 * @since 0.1.0
 */
public record Evidence(String title, Optional<String> reference) {}
