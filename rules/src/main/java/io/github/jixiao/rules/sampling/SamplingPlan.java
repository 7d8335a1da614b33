package io.github.jixiao.rules.sampling;

import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The values of the rules by which a sample was drawn (抽样方案), as its proof keeps them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param share the least share of the frame in the sample
 * @param certaintyAmount the amount from which on an item is always in
 * @param certaintyCauses why an item is always in
 * @param poorGrade the code of the poorest grade
 * @param dimensions by what all other items are divided into strata
 * @param amountBands the lower bounds of all bands of amount but the lowest
 * @param stratumMinimum how many items of a stratum are in at least
 * @since 0.1.0
 */
public record SamplingPlan(
        Ratio share,
        Money certaintyAmount,
        Set<CertaintyCause> certaintyCauses,
        String poorGrade,
        List<Dimension> dimensions,
        List<Money> amountBands,
        int stratumMinimum) {
    static final String UNKNOWN = " unknown";

    /**
     * Copies the collections and checks the numbers.
     *
     * @throws IllegalArgumentException if the share is not within 0 and 1, the bounds of the bands do not rise, there are
     *     more than 99 of them, or the minimum is negative
     */
    public SamplingPlan {
        requireShare(share);
        certaintyCauses = Set.copyOf(certaintyCauses);
        dimensions = List.copyOf(dimensions);
        amountBands = List.copyOf(amountBands);
        for (int i = 1; i < amountBands.size(); i++) {
            if (amountBands.get(i).compareTo(amountBands.get(i - 1)) <= 0) {
                throw new IllegalArgumentException("bands of amount must rise, were " + amountBands);
            }
        }
        if (amountBands.size() > 99) {
            throw new IllegalArgumentException("there are more than 99 bounds of bands: " + amountBands.size());
        }
        if (stratumMinimum < 0) {
            throw new IllegalArgumentException("the minimum of a stratum must not be negative, was " + stratumMinimum);
        }
    }

    static void requireShare(Ratio share) {
        if (share.share().signum() < 0 || share.compareTo(Ratio.ofPercent(BigDecimal.valueOf(100))) > 0) {
            throw new IllegalArgumentException("a share of items must lie within 0% and 100%, was " + share);
        }
    }

    static SamplingPlan of(SelectionRules rules) {
        return new SamplingPlan(
                rules.spotChecks().value(),
                rules.certaintyAmount().value(),
                rules.certaintyCauses().value(),
                rules.poorGrade().value(),
                rules.strata().value(),
                rules.amountBands().value(),
                rules.stratumMinimum().value());
    }

    /** How many items of a frame are in at least: a part of an item counts as one, and one is in where there is any. */
    int floor(int frame) {
        return Math.min(frame, Math.max(1, KeyQuota.roundedUp(share, frame)));
    }

    /** Why an item is always in; nothing for one that is drawn. */
    Set<CertaintyCause> causes(Candidate candidate) {
        Set<CertaintyCause> causes = EnumSet.noneOf(CertaintyCause.class);
        for (CertaintyCause cause : certaintyCauses) {
            if (holds(cause, candidate)) {
                causes.add(cause);
            }
        }
        return causes;
    }

    private boolean holds(CertaintyCause cause, Candidate candidate) {
        return switch (cause) {
            case AMOUNT -> candidate.amount().compareTo(certaintyAmount) >= 0;
            case PRIOR_POOR -> candidate.lastGrade().equals(Optional.of(poorGrade));
            case HIGH_RISK -> candidate.traits().contains(Candidate.Trait.HIGH_RISK);
            case AUDIT_FINDING -> candidate.traits().contains(Candidate.Trait.AUDIT_FINDING);
        };
    }

    /** The name of the stratum of an item, a part for each dimension. */
    List<String> stratum(Candidate candidate) {
        List<String> parts = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            parts.add(
                    switch (dimension) {
                        case AMOUNT -> band(candidate.amount());
                        case GRADE -> named("grade", candidate.lastGrade());
                        case DEPARTMENT -> named("department", candidate.department());
                        case RISK ->
                            candidate.traits().contains(Candidate.Trait.HIGH_RISK) ? "risk high" : "risk other";
                    });
        }
        return parts;
    }

    private static String named(String dimension, Optional<String> value) {
        return value.map(name -> dimension + " = " + name).orElse(dimension + UNKNOWN);
    }

    /** Two digits, so that bands sort by amount. */
    private String band(Money amount) {
        int band = 0;
        while (band < amountBands.size() && amount.compareTo(amountBands.get(band)) >= 0) {
            band++;
        }
        String from = band == 0 ? "" : " from " + amountBands.get(band - 1);
        String below = band == amountBands.size() ? "" : " below " + amountBands.get(band);
        return "amount " + (band < 10 ? "0" : "") + band + from + below;
    }
}
