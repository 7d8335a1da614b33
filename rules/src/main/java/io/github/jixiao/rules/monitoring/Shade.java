package io.github.jixiao.rules.monitoring;

import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.scoring.Step;

/**
 * A colour that something was given (预警结果), with the step that gives it and the rule it rests on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param colour the colour
 * @param step the step, whose value is the rank of the colour: 1 for the worst
 * @param basis the rule
 * @since 0.1.0
 */
public record Shade(Colour colour, Step step, Basis basis) {}
