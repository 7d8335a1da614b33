package io.github.jixiao.core.item;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

/**
 * One line of a funding table below its total: a source, a place or a purpose, with its amounts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the line as printed
 * @param source the source it stands for, {@link FundingSource#OTHER} where it is none of the named ones
 * @param amounts its amounts
 * @since 0.1.0
 */
public record FundingLine(
        @NotBlank String name, FundingSource source, @Valid FundingAmounts amounts) {}
