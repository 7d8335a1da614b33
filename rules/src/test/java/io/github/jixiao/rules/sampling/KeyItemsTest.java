package io.github.jixiao.rules.sampling;

import static io.github.jixiao.rules.sampling.Frames.item;
import static io.github.jixiao.rules.sampling.Frames.sampling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Points of the national pack: amount 20 (from 2 million yuan in a county), duration 10 (from 5 years), poor 15. */
@DisplayName("Key items")
class KeyItemsTest {
    private static final Sampling COUNTY = sampling("cn-420101");

    private static List<Candidate> plain(int number) {
        List<Candidate> items = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            items.add(item("plain " + i, "1元"));
        }
        return items;
    }

    private static KeyList list(int plain, Candidate... candidates) {
        List<Candidate> all = plain(plain);
        all.addAll(List.of(candidates));
        return COUNTY.keyItems(all);
    }

    private static List<String> ids(List<KeyItem> items) {
        return items.stream().map(item -> item.candidate().id()).toList();
    }

    private static List<String> codes(KeyList list) {
        return list.findings().stream().map(Finding::code).toList();
    }

    @ParameterizedTest(name = "{0}, {1} years, {2}: {3} points")
    @CsvSource({
        "1999999.99, 4, good, 0",
        "2000000, 4, good, 20",
        "2000000.01, 4, good, 20",
        "1, 5, good, 10",
        "1, 6, good, 10",
        "1, 4, poor, 15",
        "2000000, 5, poor, 45",
    })
    @DisplayName("are weighed by amount, duration and prior grade, each from its threshold on")
    void thresholds(String amount, int years, String grade, String points) {
        KeyList list = list(
                0, item("x", amount).toBuilder().years(years).lastGrade(grade).build());
        List<KeyItem> all = new ArrayList<>(list.selected());
        all.addAll(list.others());
        assertThat(all.get(0).points()).isEqualByComparingTo(points);
        assertThat(all.get(0).sheet().verify()).isEmpty();
        assertThat(list.selected()).hasSize(points.equals("0") ? 0 : 1);
    }

    @ParameterizedTest
    @EnumSource(Candidate.Trait.class)
    @DisplayName("are weighed by what is said of them; a high risk alone is no criterion")
    void traits(Candidate.Trait trait) {
        KeyList list = list(0, item("x", "1").toBuilder().addTraits(trait).build());
        if (trait == Candidate.Trait.HIGH_RISK) {
            assertThat(codes(list)).containsExactly("NO_KEY_ITEM");
        } else {
            assertThat(list.selected().get(0).reasons())
                    .containsExactly(new KeyItem.Reason(
                            Criterion.valueOf(trait.name()),
                            COUNTY.rules().keyPoints().basis()));
        }
    }

    @Test
    @DisplayName("carry their reasons, each with the rule that it rests on, and the points on a sheet")
    void reasons() {
        KeyItem key = list(
                        0,
                        item("x", "300万元").toBuilder()
                                .years(5)
                                .lastGrade("poor")
                                .addTraits(Candidate.Trait.DEPUTIES_SUGGESTION)
                                .build())
                .selected()
                .get(0);
        SelectionRules rules = COUNTY.rules();
        assertThat(key.reasons())
                .containsExactly(
                        new KeyItem.Reason(Criterion.AMOUNT, rules.keyAmount().basis()),
                        new KeyItem.Reason(
                                Criterion.DURATION, rules.keyDuration().basis()),
                        new KeyItem.Reason(
                                Criterion.PRIOR_POOR, rules.poorGrade().basis()),
                        new KeyItem.Reason(
                                Criterion.DEPUTIES_SUGGESTION, rules.keyPoints().basis()));
        assertThat(key.points()).isEqualByComparingTo("50");
        assertThat(key.sheet().root().operands()).hasSize(5);
        assertThat(key.sheet().scheme()).isEqualTo("cn/selection#key-points");
    }

    @Test
    @DisplayName("are those with the most points; then with the larger amount, then by id")
    void order() {
        Candidate audit = item("audit", "1元").toBuilder()
                .addTraits(Candidate.Trait.AUDIT_FINDING)
                .build();
        KeyList list = list(15, audit, item("b", "300万元"), item("a", "300万元"), item("c", "400万元"), item("d", "200万元"));
        // 10 % of 20
        assertThat(ids(list.selected())).containsExactly("c", "a");
        assertThat(ids(list.others()).subList(0, 4)).containsExactly("b", "d", "audit", "plain 0");
        assertThat(list.packs()).isEqualTo(COUNTY.packs());
        assertThat(codes(list)).containsExactly("TIE_AT_QUOTA");
        assertThat(list.findings().all().get(0).en())
                .isEqualTo("a and b both have 20 points; the former was taken by amount and id");
    }

    @ParameterizedTest(name = "{1} of {0} items in {2}")
    @CsvSource({
        "1, 1, cn-420101",
        "10, 1, cn-420101",
        "11, 2, cn-420101",
        "20, 2, cn-420101",
        "21, 3, cn-420101",
        "10, 2, cn-420101001",
        "0, 0, cn-420101",
    })
    @DisplayName("are a share of all items rounded up, and one at least")
    void quota(int items, int quota, String place) {
        assertThat(sampling(place).rules().keyQuota().value().of(items)).isEqualTo(quota);
    }

    @Test
    @DisplayName("are never items that meet no criterion; then the list says that it is short or empty")
    void eligible() {
        KeyList one = list(19, item("x", "300万元"));
        assertThat(ids(one.selected())).containsExactly("x");
        assertThat(codes(one)).containsExactly("QUOTA_NOT_FILLED");
        KeyList full = list(9, item("x", "300万元"));
        assertThat(codes(full)).isEmpty();
        KeyList next =
                list(8, item("x", "300万元"), item("y", "1元").toBuilder().years(9).build());
        assertThat(codes(next)).isEmpty();
        assertThat(ids(next.selected())).containsExactly("x");
        assertThat(codes(list(3))).containsExactly("NO_KEY_ITEM");
        assertThat(list(3).selected()).isEmpty();
        assertThat(codes(list(0))).containsExactly("EMPTY_FRAME");
        assertThatIllegalArgumentException().isThrownBy(() -> list(0, item("x", "1"), item("x", "1")));
    }

    @Test
    @DisplayName("are as many as there are items at most, whatever the least number")
    void quotas() {
        assertThat(new KeyQuota(Ratio.of(BigDecimal.ZERO), 3).of(2)).isEqualTo(2);
        assertThat(new KeyQuota(Ratio.of(BigDecimal.ONE), 0).of(2)).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyQuota(Ratio.of(BigDecimal.ONE), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyQuota(Ratio.of(new BigDecimal("1.1")), 1));
    }

    private static KeyList list(SelectionRules rules, Candidate candidate) {
        return new Sampling(rules, List.of()).keyItems(List.of(candidate));
    }

    @Test
    @DisplayName("are given no reason that counts for nothing")
    void worthless() {
        Basis basis = COUNTY.rules().keyPoints().basis();
        SelectionRules rules = SelectionRules.builder()
                .from(COUNTY.rules())
                .keyPoints(new Parameter<>(
                        Map.of(Criterion.AMOUNT, Points.ZERO, Criterion.DURATION, Points.of(BigDecimal.ONE)), basis))
                .build();
        KeyItem key = list(rules, item("x", "300万元").toBuilder().years(9).build())
                .selected()
                .get(0);
        assertThat(key.reasons()).extracting(KeyItem.Reason::criterion).containsExactly(Criterion.DURATION);
        assertThat(key.points()).isEqualByComparingTo("1");
    }

    @Test
    @DisplayName("are none where the quota is nothing")
    void noQuota() {
        SelectionRules rules = SelectionRules.builder()
                .from(COUNTY.rules())
                .keyQuota(new Parameter<>(
                        new KeyQuota(Ratio.of(BigDecimal.ZERO), 0),
                        COUNTY.rules().keyQuota().basis()))
                .build();
        KeyList none = list(rules, item("x", "300万元"));
        assertThat(none.selected()).isEmpty();
        assertThat(ids(none.others())).containsExactly("x");
        assertThat(codes(none)).isEmpty();
    }

    @Test
    @DisplayName("are chosen from items with an id, that run a year or more")
    void candidates() {
        assertThatIllegalStateException().isThrownBy(() -> item(" ", "1"));
        assertThatIllegalStateException()
                .isThrownBy(() -> item("x", "1").toBuilder().years(0).build());
        assertThat(item("x", "1").toBuilder().years(1).build().years()).contains(1);
    }
}
