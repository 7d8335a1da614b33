package io.github.jixiao.rules.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SamplingProperties {
    @Provide
    Arbitrary<List<Candidate>> frames() {
        Arbitrary<Candidate> candidate = Combinators.combine(
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(4).filter(id -> !id.isBlank() && whole(id)),
                        Arbitraries.integers().between(0, 3_000_000),
                        Arbitraries.of("良", "poor", "优").optional(),
                        Arbitraries.of("教育局", "卫健委").optional(),
                        Arbitraries.integers().between(1, 9).optional(),
                        Arbitraries.of(Candidate.Trait.class).set().ofMaxSize(2))
                .as((id, amount, grade, department, years, traits) -> Candidate.builder()
                        .id(id)
                        .amount(Money.ofYuan(BigDecimal.valueOf(amount)))
                        .lastGrade(grade)
                        .department(department)
                        .years(years)
                        .traits(traits)
                        .build());
        return candidate.list().ofMaxSize(40).uniqueElements(Candidate::id);
    }

    private static boolean whole(String text) {
        return text.chars().noneMatch(one -> Character.isSurrogate((char) one));
    }

    @Provide
    Arbitrary<SamplingPlan> plans() {
        return Combinators.combine(
                        Arbitraries.of("0", "0.05", "0.3", "1"),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(Dimension.class).set())
                .as((share, minimum, dimensions) -> Frames.plan(share, minimum, dimensions.toArray(Dimension[]::new)));
    }

    @Property(tries = 300)
    void aSampleReplaysWhateverTheOrderOfTheFrame(
            @ForAll("frames") List<Candidate> frame,
            @ForAll("plans") SamplingPlan plan,
            @ForAll String seed,
            @ForAll Random random) {
        if (!whole(seed)) {
            return;
        }
        SampleProof proof = Draw.of(plan, List.of("cn@1"), seed, frame);
        List<Candidate> shuffled = new ArrayList<>(frame);
        Collections.shuffle(shuffled, random);
        assertThat(Draw.of(plan, List.of("cn@1"), seed, shuffled)).isEqualTo(proof);
        assertThat(proof.replay(shuffled)).isEmpty();
    }

    @Property(tries = 300)
    void certaintyIsNeverOmittedAndEveryQuotaHolds(
            @ForAll("frames") List<Candidate> frame, @ForAll("plans") SamplingPlan plan) {
        SampleProof proof = Draw.of(plan, List.of(), "seed", frame);
        List<String> ids = proof.chosen().stream().map(SampleProof.Chosen::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (Candidate candidate : frame) {
            boolean certain = candidate.amount().compareTo(plan.certaintyAmount()) >= 0
                    || candidate.lastGrade().equals(Optional.of("poor"))
                    || candidate.traits().contains(Candidate.Trait.HIGH_RISK);
            if (certain) {
                assertThat(proof.chosen())
                        .anyMatch(chosen -> chosen.id().equals(candidate.id())
                                && chosen.stratum().equals("certainty"));
            }
        }
        assertThat(BigDecimal.valueOf(ids.size()))
                .isGreaterThanOrEqualTo(plan.share().share().toBigDecimal().multiply(BigDecimal.valueOf(frame.size())));
        Map<String, Integer> counts = new HashMap<>();
        proof.chosen().forEach(chosen -> counts.merge(chosen.stratum(), 1, Integer::sum));
        int items = 0;
        for (SampleProof.Stratum stratum : proof.strata()) {
            items += stratum.size();
            assertThat(counts.getOrDefault(stratum.name(), 0)).isEqualTo(stratum.quota());
            assertThat(stratum.quota()).isBetween(Math.min(plan.stratumMinimum(), stratum.size()), stratum.size());
        }
        assertThat(items).isEqualTo(frame.size());
    }

    @Property(tries = 300)
    void anyChangeOfTheFrameChangesItsHash(
            @ForAll("frames") List<Candidate> frame,
            @ForAll @IntRange(max = 39) int at,
            @ForAll Candidate.Trait trait) {
        String hash = Draw.of(Frames.plan("0", 0), List.of(), "seed", frame).frameHash();
        if (frame.isEmpty()) {
            return;
        }
        Candidate old = frame.get(at % frame.size());
        List<Candidate.Trait> traits = new ArrayList<>(old.traits());
        if (!traits.remove(trait)) {
            traits.add(trait);
        }
        List<Candidate> changes = List.of(
                old.toBuilder().id(old.id() + "' ").build(),
                old.toBuilder().amount(old.amount().plus(Money.parse("0.01"))).build(),
                old.toBuilder()
                        .department(old.department().isPresent() ? Optional.empty() : Optional.of(""))
                        .build(),
                old.toBuilder().department(old.department().orElse("") + "x").build(),
                old.toBuilder()
                        .lastGrade(old.lastGrade().isPresent() ? Optional.empty() : Optional.of(""))
                        .build(),
                old.toBuilder().lastGrade(old.lastGrade().orElse("") + "x").build(),
                old.toBuilder().years(old.years().orElse(0) + 1).build(),
                old.toBuilder().traits(traits).build());
        for (Candidate change : changes) {
            List<Candidate> other = new ArrayList<>(frame);
            other.set(at % frame.size(), change);
            List<Candidate> others = new ArrayList<>(frame);
            others.remove(at % frame.size());
            if (others.stream().anyMatch(candidate -> candidate.id().equals(change.id())) || change.equals(old)) {
                continue;
            }
            assertThat(Draw.of(Frames.plan("0", 0), List.of(), "seed", other).frameHash())
                    .as("%s", change)
                    .isNotEqualTo(hash);
        }
        List<Candidate> fewer = new ArrayList<>(frame);
        fewer.remove(at % frame.size());
        assertThat(Draw.of(Frames.plan("0", 0), List.of(), "seed", fewer).frameHash())
                .isNotEqualTo(hash);
    }
}
