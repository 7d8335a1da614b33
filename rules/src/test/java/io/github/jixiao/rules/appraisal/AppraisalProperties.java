package io.github.jixiao.rules.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.RuleBooks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("Appraisal and review")
class AppraisalProperties {
    private static final TargetReview REVIEW = RuleBooks.standard()
            .inForce(Jurisdiction.parse("cn"), FiscalYear.of(2022))
            .targetReview();
    private static final ExAnteAppraisal EX_ANTE = RuleBooks.standard()
            .inForce(Jurisdiction.parse("cn"), FiscalYear.of(2022))
            .exAnteAppraisal();

    private static List<Dimension> parts(List<Dimension> dimensions) {
        return dimensions.stream().flatMap(Dimension::marked).toList();
    }

    private static List<Dimension> reviewed() {
        return parts(REVIEW.rules().dimensions().value());
    }

    /** Shares of the full points in ten-thousandths, one for each part of the larger sheet. */
    @Provide
    Arbitrary<List<Integer>> shares() {
        return Arbitraries.integers().between(0, 10_000).list().ofSize(8);
    }

    private static Marks.InPoints marks(List<Dimension> parts, List<Integer> shares) {
        Map<String, Points> points = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal full = parts.get(i).full().value().toBigDecimal();
            points.put(parts.get(i).code(), Points.of(full.multiply(BigDecimal.valueOf(shares.get(i), 4))));
        }
        return new Marks.InPoints(points);
    }

    private static List<Integer> raised(List<Integer> shares, int part, int by) {
        List<Integer> more = new ArrayList<>(shares);
        more.set(part, Math.min(10_000, more.get(part) + by));
        return more;
    }

    @Property
    @Label("more points in any part never make the result of a review worse")
    void reviewIsMonotone(
            @ForAll("shares") List<Integer> shares,
            @ForAll @IntRange(max = 7) int part,
            @ForAll @IntRange(max = 10_000) int by) {
        ReviewOutcome less = REVIEW.review(marks(reviewed(), shares), true);
        ReviewOutcome more = REVIEW.review(marks(reviewed(), raised(shares, part, by)), true);

        assertThat(more.result().orElseThrow())
                .isLessThanOrEqualTo(less.result().orElseThrow());
        assertThat(more.consequence().orElseThrow())
                .isLessThanOrEqualTo(less.consequence().orElseThrow());
        assertThat(more.sheet().verify()).isEmpty();
    }

    @Property
    @Label("the points of a review are the sum of its marks")
    void reviewSums(@ForAll("shares") List<Integer> shares) {
        Marks.InPoints marks = marks(reviewed(), shares);
        BigDecimal sum = marks.points().values().stream()
                .map(points -> points.value().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(REVIEW.review(marks, true).points()).isEqualByComparingTo(sum);
    }

    @Provide
    Arbitrary<List<ReviewResult>> ticks() {
        return Arbitraries.of(ReviewResult.class).list().ofSize(8);
    }

    @Property
    @Label("a better tick never makes the result of a review worse")
    void ticksAreMonotone(@ForAll("ticks") List<ReviewResult> given, @ForAll @IntRange(max = 7) int part) {
        Map<String, ReviewResult> ticks = new LinkedHashMap<>();
        for (int i = 0; i < 8; i++) {
            ticks.put(reviewed().get(i).code(), given.get(i));
        }
        Map<String, ReviewResult> better = new LinkedHashMap<>(ticks);
        better.put(reviewed().get(part).code(), ReviewResult.EXCELLENT);

        assertThat(REVIEW.review(new Marks.InTicks(better), false).result().orElseThrow())
                .isLessThanOrEqualTo(
                        REVIEW.review(new Marks.InTicks(ticks), false).result().orElseThrow());
    }

    @Property
    @Label("more points in any dimension never make the conclusion of an appraisal worse")
    void appraisalIsMonotone(
            @ForAll("shares") List<Integer> shares,
            @ForAll @IntRange(max = 4) int part,
            @ForAll @IntRange(max = 10_000) int by) {
        List<Dimension> parts =
                parts(Objects.requireNonNull(EX_ANTE.rules().variants().get("project"))
                        .value());
        AppraisalOutcome less = EX_ANTE.conclude(ItemKind.PROJECT, marks(parts, shares));
        AppraisalOutcome more = EX_ANTE.conclude(ItemKind.PROJECT, marks(parts, raised(shares, part, by)));

        assertThat(more.conclusion().orElseThrow())
                .isLessThanOrEqualTo(less.conclusion().orElseThrow());
        assertThat(more.admission().orElseThrow())
                .isLessThanOrEqualTo(less.admission().orElseThrow());
    }
}
