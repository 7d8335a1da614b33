package io.github.jixiao.rules.sampling;

import static io.github.jixiao.rules.sampling.Frames.item;
import static io.github.jixiao.rules.sampling.Frames.plan;
import static io.github.jixiao.rules.sampling.Frames.sampling;
import static io.github.jixiao.rules.sampling.Frames.thirty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.core.value.Money;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Hashes and ranks were computed by a program of a few lines in another language from the description in the Javadoc of
 * {@link SampleProof}.
 */
@DisplayName("A sample of spot checks")
class SpotChecksTest {
    private static final String COUNTY = "cn-420101";
    private static final String SEED = "2026-03-01";
    private static final String HASH = "cd84559fcab7ad843cf21c2f877ea4634c7830709814d8b86e00289b4621b84f";

    @Test
    @DisplayName("is the one that follows from the described algorithm")
    void golden() {
        Sample sample = sampling(COUNTY).spotChecks(thirty(), SEED);
        SampleProof proof = sample.proof();
        assertThat(proof.algorithm()).isEqualTo("jixiao-stratified-sha256/1");
        assertThat(proof.frameHash()).isEqualTo(HASH);
        assertThat(proof.frameSize()).isEqualTo(30);
        assertThat(proof.seed()).isEqualTo(SEED);
        assertThat(proof.packs()).containsExactly("cn-42@2026.1", "cn@2026.1");
        assertThat(proof.strata())
                .containsExactly(
                        new SampleProof.Stratum("certainty", 0, 0),
                        new SampleProof.Stratum("amount 00 below 100000元, grade unknown", 4, 1),
                        new SampleProof.Stratum("amount 01 from 100000元 below 500000元, grade unknown", 20, 1),
                        new SampleProof.Stratum("amount 02 from 500000元 below 2000000元, grade unknown", 6, 1));
        assertThat(sample.ids()).containsExactly("P04", "P12", "P28");
        assertThat(proof.chosen().get(1).reason().en()).isEqualTo("drawn, place 1 / 20");
        assertThat(proof.replay(thirty())).isEmpty();
    }

    @Test
    @DisplayName("gives each stratum its minimum and the rest in proportion, by largest remainder")
    void proportional() {
        // 20 % of 30 are 6: one each, and 3 by 3, 19 and 5 of 27 left: 0.33, 2.11, 0.56
        SampleProof proof = Draw.of(plan("0.2", 1, Dimension.AMOUNT), List.of(), SEED, thirty());
        assertThat(proof.strata()).extracting(SampleProof.Stratum::quota).containsExactly(0, 1, 3, 2);
        assertThat(proof.chosen())
                .extracting(SampleProof.Chosen::id)
                .containsExactly("P04", "P12", "P18", "P11", "P28", "P27");
    }

    @Test
    @DisplayName("holds every item of certainty, each with its causes, and they count towards the share")
    void certainty() {
        List<Candidate> frame = new ArrayList<>(thirty());
        frame.add(item("big", "200万元"));
        frame.add(item("below", "1999999.99元"));
        frame.add(item("poor", "1元").toBuilder().lastGrade("poor").build());
        frame.add(item("risk", "1元").toBuilder()
                .lastGrade("good")
                .addTraits(Candidate.Trait.HIGH_RISK)
                .build());
        frame.add(item("audit", "1元").toBuilder()
                .addTraits(Candidate.Trait.AUDIT_FINDING)
                .build());
        frame.add(item("all", "300万元").toBuilder()
                .lastGrade("poor")
                .addTraits(Candidate.Trait.HIGH_RISK)
                .build());
        Sample sample = sampling(COUNTY).spotChecks(frame, SEED);
        List<SampleProof.Chosen> chosen = sample.proof().chosen();
        assertThat(sample.ids().subList(0, 4)).containsExactly("all", "big", "poor", "risk");
        assertThat(chosen.get(0).reason().zh()).isEqualTo("金额达到起点、上次评价为差、风险高");
        assertThat(chosen.get(0).reason().en())
                .isEqualTo("its amount reaches the threshold, its last result was poor, its risk is high");
        assertThat(chosen.get(0).stratum()).isEqualTo("certainty");
        assertThat(sample.proof().strata().get(0)).isEqualTo(new SampleProof.Stratum("certainty", 4, 4));
        // 5 % of 36 are 2, which certainty fills; one of each of three strata is in besides
        assertThat(sample.ids()).hasSize(7);
        assertThat(sample.findings().has(SamplingFinding.ABOVE_SHARE)).isTrue();

        SampleProof half = Draw.of(plan("0.5", 1, Dimension.AMOUNT), List.of(), SEED, frame);
        assertThat(half.chosen()).hasSize(18);
        SampleProof audited = Draw.of(
                new SamplingPlan(
                        plan("0", 0).share(),
                        Money.parse("1亿元"),
                        Set.of(CertaintyCause.AUDIT_FINDING),
                        "poor",
                        List.of(),
                        List.of(),
                        0),
                List.of(),
                SEED,
                frame);
        assertThat(audited.chosen()).extracting(SampleProof.Chosen::id).containsExactly("audit");
    }

    @ParameterizedTest(name = "{0} items, {1}: {2}")
    @CsvSource({"20, 0.05, 1", "21, 0.05, 2", "40, 0.05, 2", "41, 0.05, 3", "3, 0, 1", "0, 0.05, 0", "2, 1, 2"})
    @DisplayName("has a share of the frame rounded up, and one item at least")
    void floor(int size, String share, int floor) {
        List<Candidate> frame = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            frame.add(item("i" + i, "1元"));
        }
        assertThat(plan(share, 0).floor(size)).isEqualTo(floor);
        assertThat(Draw.of(plan(share, 0), List.of(), SEED, frame).chosen()).hasSize(floor);
    }

    @Test
    @DisplayName("takes its share and the poorest grade from the yardsticks")
    void yardsticks() {
        SelectionRules rules = sampling("cn").rules();
        assertThat(rules.spotChecks().basis().entry()).isEqualTo("cn/yardsticks#spot-checks");
        assertThat(rules.poorGrade().basis().entry()).isEqualTo("cn/yardsticks#poor-grade");
        assertThat(SamplingPlan.of(rules).share()).isEqualTo(rules.spotChecks().value());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"cn, 1000万元", "cn-42, 1000万元", "cn-4201, 500万元", "cn-420101, 200万元", "cn-420101001, 50万元"})
    @DisplayName("always holds items from an amount that goes by level")
    void certaintyAmount(String place, String amount) {
        SelectionRules rules = sampling(place).rules();
        assertThat(rules.certaintyAmount().value()).isEqualTo(Money.parse(amount));
        assertThat(rules.keyAmount().value()).isEqualTo(Money.parse(amount));
    }

    @Test
    @DisplayName("is stratified by amount, grade, department and risk, in the order of the plan")
    void strata() {
        Candidate candidate = item("x", "60万元").toBuilder()
                .department("教育局")
                .lastGrade("good")
                .build();
        SamplingPlan plan = plan("0", 0, Dimension.RISK, Dimension.DEPARTMENT, Dimension.GRADE, Dimension.AMOUNT);
        assertThat(plan.stratum(candidate))
                .containsExactly(
                        "risk other", "department = 教育局", "grade = good", "amount 02 from 500000元 below 2000000元");
        assertThat(plan.stratum(item("x", "200万元").toBuilder()
                        .addTraits(Candidate.Trait.HIGH_RISK)
                        .build()))
                .containsExactly("risk high", "department unknown", "grade unknown", "amount 03 from 2000000元");
        assertThat(plan.stratum(item("x", "99999.99元"))).endsWith("amount 00 below 100000元");
        assertThat(plan.stratum(item("x", "10万元"))).endsWith("amount 01 from 100000元 below 500000元");
    }

    @Test
    @DisplayName("counts the items that lack what they are stratified by")
    void unknown() {
        List<Candidate> frame = new ArrayList<>(thirty());
        frame.add(item("known", "1元").toBuilder().lastGrade("good").build());
        Sample sample = sampling(COUNTY).spotChecks(frame, SEED);
        assertThat(sample.findings().all().get(1).arguments()).containsEntry("count", "30");
        Sample known = sampling(COUNTY).spotChecks(frame.subList(30, 31), SEED);
        assertThat(known.findings().all()).isEmpty();
        assertThat(known.ids()).containsExactly("known");
    }

    @Test
    @DisplayName("of an empty frame is empty, and says so")
    void empty() {
        Sample sample = sampling(COUNTY).spotChecks(List.of(), SEED);
        assertThat(sample.ids()).isEmpty();
        assertThat(sample.findings().has(SamplingFinding.EMPTY_FRAME)).isTrue();
        assertThat(sample.proof().replay(List.of())).isEmpty();
    }

    @Test
    @DisplayName("names where a sample drawn again first differs")
    void differences() {
        SampleProof proof = Draw.of(plan("0.2", 1, Dimension.AMOUNT), List.of("cn@1"), SEED, thirty());
        assertThat(where(proof, thirty().subList(1, 30))).isEqualTo("frameSize");
        List<Candidate> other = new ArrayList<>(thirty());
        other.set(7, item("P08", "160002"));
        assertThat(where(proof, other)).isEqualTo("frameHash");
        assertThat(where(with(proof, "other/1", proof.strata(), proof.chosen()), thirty()))
                .isEqualTo("algorithm");
        List<SampleProof.Stratum> strata = new ArrayList<>(proof.strata());
        strata.set(2, new SampleProof.Stratum(strata.get(2).name(), 20, 4));
        assertThat(where(with(proof, proof.algorithm(), strata, proof.chosen()), thirty()))
                .isEqualTo("strata/2");
        List<SampleProof.Chosen> chosen = new ArrayList<>(proof.chosen());
        chosen.set(
                3,
                new SampleProof.Chosen(
                        "P05", chosen.get(3).stratum(), chosen.get(3).reason()));
        SampleProof forged = with(proof, proof.algorithm(), proof.strata(), chosen);
        SampleProof.Difference difference = forged.replay(thirty()).orElseThrow();
        assertThat(difference.where()).isEqualTo("chosen/3");
        assertThat(difference.recorded()).contains("P05");
        assertThat(difference.drawn()).contains("P11");
        assertThat(where(
                        with(
                                proof,
                                proof.algorithm(),
                                proof.strata(),
                                proof.chosen().subList(0, 5)),
                        thirty()))
                .isEqualTo("chosen/5");
        List<SampleProof.Chosen> more = new ArrayList<>(proof.chosen());
        more.add(chosen.get(3));
        assertThat(where(with(proof, proof.algorithm(), proof.strata(), more), thirty()))
                .isEqualTo("chosen/6");
    }

    @Test
    @DisplayName("is proved by a hash of all that is said of an item, not only of its amount")
    void everythingIsHashed() {
        Candidate full = item("P", "1").toBuilder()
                .department("教育局")
                .lastGrade("good")
                .years(3)
                .addTraits(Candidate.Trait.HIGH_RISK, Candidate.Trait.AUDIT_FINDING)
                .build();
        assertThat(Canonical.frameHash(List.of(full)))
                .isEqualTo("9c3d332c900721e853ec4107f65225dac732858d90995c2f5a192f433c453726");
        SampleProof proof = Draw.of(plan("1", 0), List.of(), SEED, List.of(full));
        assertThat(where(proof, List.of(full.toBuilder().department("卫健委").build())))
                .isEqualTo("frameHash");
        assertThat(where(proof, List.of(full.toBuilder().lastGrade("fair").build())))
                .isEqualTo("frameHash");
        assertThat(where(proof, List.of(full.toBuilder().years(4).build()))).isEqualTo("frameHash");
    }

    private static String where(SampleProof proof, List<Candidate> frame) {
        return proof.replay(frame).orElseThrow().where();
    }

    private static SampleProof with(
            SampleProof proof, String algorithm, List<SampleProof.Stratum> strata, List<SampleProof.Chosen> chosen) {
        return new SampleProof(
                algorithm,
                proof.packs(),
                proof.plan(),
                proof.seed(),
                proof.frameHash(),
                proof.frameSize(),
                strata,
                chosen);
    }

    @Test
    @DisplayName("refuses a blank seed, an id that stands twice, and half a character")
    void refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> sampling(COUNTY).spotChecks(thirty(), " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sampling(COUNTY).spotChecks(List.of(item("a", "1"), item("a", "2")), SEED))
                .withMessageContaining("'a' stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sampling(COUNTY).spotChecks(List.of(item("\ud800", "1")), SEED));
    }

    @Test
    @DisplayName("refuses a plan whose numbers have no meaning")
    void plans() {
        assertThatIllegalArgumentException().isThrownBy(() -> plan("1.01", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> plan("-0.01", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> plan("0.1", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> bands(List.of(Money.parse("2"), Money.parse("2"))));
        List<Money> many = new ArrayList<>();
        for (int i = 0; i < 99; i++) {
            many.add(Money.parse(String.valueOf(i)));
        }
        assertThat(bands(many).stratum(item("x", "9.5"))).containsExactly("amount 10 from 9元 below 10元");
        assertThat(bands(many).stratum(item("x", "8.5"))).containsExactly("amount 09 from 8元 below 9元");
        many.add(Money.parse("99"));
        assertThatIllegalArgumentException().isThrownBy(() -> bands(many));
    }

    private static SamplingPlan bands(List<Money> bands) {
        return new SamplingPlan(
                plan("0", 0).share(),
                Money.ZERO,
                EnumSet.noneOf(CertaintyCause.class),
                "poor",
                List.of(Dimension.AMOUNT),
                bands,
                0);
    }
}
