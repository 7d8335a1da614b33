package io.github.jixiao.rules.law;

import io.github.jixiao.core.law.ProvisionRef;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A legal or administrative document that provisions stand in: its identity and the clauses that are cited.
 *
 * <p>Clauses are stated in our own words. Immutable and thread-safe.
 *
 * @param ref the address of the instrument as a whole
 * @param zh its title in Chinese
 * @param en its title in English
 * @param issuer who issued it
 * @param number its document number, empty where it has none
 * @param adopted the day it was adopted or issued, empty where unknown
 * @param clauses what the cited clauses say, by clause
 * @since 0.1.0
 */
public record Instrument(
        ProvisionRef ref,
        String zh,
        String en,
        String issuer,
        Optional<String> number,
        Optional<LocalDate> adopted,
        Map<String, Clause> clauses) {
    /** Copies the clauses, keeping their order. */
    public Instrument {
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    }

    /**
     * What one clause says, in our own words.
     *
     * @param zh in Chinese
     * @param en in English
     */
    public record Clause(String zh, String en) {}
}
