package io.github.jixiao.rules.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.monitoring.MonitoredIndicator;
import io.github.jixiao.core.monitoring.MonitoringReport;
import io.github.jixiao.core.target.Indicator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("Monitoring")
class MonitoringProperties {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
    private static final List<Monitoring> PLACES =
            List.of(Reports.rules("cn", 2022), Reports.rules("cn-42", 2022), Reports.rules("zz", 2022));
    private static final Monitoring NATION = PLACES.get(0);

    /** A target and what was reached of it, as cases write them. */
    record Pair(String target, String actual) {}

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(2000))
                .ofScale(2);
    }

    @Provide
    Arbitrary<BigDecimal> above() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), BigDecimal.valueOf(1000))
                .ofScale(2);
    }

    @Provide
    Arbitrary<List<Pair>> pairs() {
        Arbitrary<String> number = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-5), BigDecimal.valueOf(120))
                .ofScale(1)
                .map(BigDecimal::toPlainString);
        Arbitrary<String> operator = Arbitraries.of(">=", ">", "<=", "<", "=", "~", "?");
        Arbitrary<String> target = Arbitraries.oneOf(
                Combinators.combine(operator, number).as((op, n) -> op + " " + n),
                Arbitraries.of("words 提升", "yes", "no", "by 2022-06-30", "range 10 20", "range -2 0"));
        Arbitrary<String> actual = Arbitraries.oneOf(
                number,
                Arbitraries.of(
                        "reached", "partly", "not-reached", "yes", "no", "done 2022-06-01/2022-06-01", "", "none x"));
        return Combinators.combine(target, actual).as(Pair::new).list().ofMaxSize(6);
    }

    private static MonitoringReport report(List<Pair> pairs, List<Integer> order, int month, BigDecimal spent) {
        List<Indicator> indicators = new ArrayList<>();
        List<MonitoredIndicator> rows = new ArrayList<>();
        for (int i : order) {
            indicators.add(Reports.indicator("i" + i, pairs.get(i).target()).build());
            rows.add(0, Reports.row("i" + i, pairs.get(i).actual()).build());
        }
        return Reports.report(2022, month, indicators.toArray(Indicator[]::new))
                .indicators(rows)
                .funds(Reports.funds(spent.toPlainString(), "1000"))
                .build();
    }

    private static List<Integer> inOrder(int size) {
        return Stream.iterate(0, i -> i + 1).limit(size).toList();
    }

    private static Colour colour(Monitoring rules, int month, BigDecimal target, BigDecimal actual) {
        MonitoringReport report = Reports.report(
                        2022,
                        month,
                        Reports.indicator("a", ">= " + target.toPlainString()).build())
                .addIndicators(Reports.row("a", actual.toPlainString()).build())
                .build();
        return rules.judge(report, DAY).overall().orElseThrow().colour();
    }

    @Property
    @Label("more of what is better never gives a colour of less progress")
    void monotone(
            @ForAll("amounts") BigDecimal target,
            @ForAll("amounts") BigDecimal one,
            @ForAll("amounts") BigDecimal more,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        Colour before = colour(NATION, month, target, one.min(more));
        Colour after = colour(NATION, month, target, one.max(more));
        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    @Property
    @Label("more spent never gives a colour of less progress")
    void monotoneFunds(
            @ForAll("amounts") BigDecimal one,
            @ForAll("amounts") BigDecimal more,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        Colour before = funds(report(List.of(), List.of(), month, one.min(more)));
        Colour after = funds(report(List.of(), List.of(), month, one.max(more)));
        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    private static Colour funds(MonitoringReport report) {
        return NATION.judge(report, DAY).funds().orElseThrow().shade().colour();
    }

    @Property
    @Label("the unit in which target and actual are counted does not matter")
    void scaleFree(
            @ForAll("above") BigDecimal target,
            @ForAll("amounts") BigDecimal actual,
            @ForAll("above") BigDecimal factor,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        IndicatorProgress plain = only(target, actual, month);
        IndicatorProgress scaled = only(target.multiply(factor), actual.multiply(factor), month);
        assertThat(scaled.shade().orElseThrow().colour())
                .isEqualTo(plain.shade().orElseThrow().colour());
        assertThat(scaled.progress().orElseThrow().value())
                .isEqualByComparingTo(plain.progress().orElseThrow().value());
        assertThat(scaled.deviation().orElseThrow().value())
                .isEqualByComparingTo(plain.deviation().orElseThrow().value());
    }

    private static IndicatorProgress only(BigDecimal target, BigDecimal actual, int month) {
        MonitoringReport report = Reports.report(
                        2022,
                        month,
                        Reports.indicator("a", ">= " + target.toPlainString()).build())
                .addIndicators(Reports.row("a", actual.toPlainString()).build())
                .build();
        return NATION.judge(report, DAY).indicator("a").orElseThrow();
    }

    @Property
    @Label("the order of the indicators does not matter")
    void orderFree(
            @ForAll("pairs") List<Pair> pairs,
            @ForAll("amounts") BigDecimal spent,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        List<Integer> shuffled = new ArrayList<>(inOrder(pairs.size()));
        Collections.shuffle(shuffled, random);
        for (Monitoring place : PLACES) {
            MonitoringJudgement one = place.judge(report(pairs, inOrder(pairs.size()), month, spent), DAY);
            MonitoringJudgement other = place.judge(report(pairs, shuffled, month, spent), DAY);
            assertThat(other.overall().map(Shade::colour))
                    .isEqualTo(one.overall().map(Shade::colour));
            assertThat(other.asContent()).isEqualTo(one.asContent());
            for (IndicatorProgress each : one.indicators()) {
                IndicatorProgress twin = other.indicator(each.indicator().id()).orElseThrow();
                assertThat(twin.shade().map(Shade::colour))
                        .isEqualTo(each.shade().map(Shade::colour));
            }
        }
    }

    @Property
    @Label("the overall colour is the worst of all parts, and every sheet can be recomputed")
    void worst(
            @ForAll("pairs") List<Pair> pairs,
            @ForAll("amounts") BigDecimal spent,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        for (Monitoring place : PLACES) {
            MonitoringJudgement judgement = place.judge(report(pairs, inOrder(pairs.size()), month, spent), DAY);
            List<Colour> parts = new ArrayList<>();
            judgement.funds().ifPresent(each -> parts.add(each.shade().colour()));
            judgement.gap().flatMap(ProgressGap::shade).ifPresent(each -> parts.add(each.colour()));
            judgement.indicators().forEach(each -> each.shade().ifPresent(shade -> parts.add(shade.colour())));
            List<Colour> worstFirst = place.rules().worstFirst().value();
            Optional<Colour> worst = parts.stream().min(Comparator.comparingInt(worstFirst::indexOf));
            assertThat(judgement.overall().map(Shade::colour)).isEqualTo(worst);
            assertThat(judgement.sheets())
                    .allSatisfy(sheet -> assertThat(sheet.verify()).isEmpty());
        }
    }

    @Property
    @Label("every colour that asks for something leaves a measure with its provision, and green asks for nothing")
    void measures(
            @ForAll("pairs") List<Pair> pairs,
            @ForAll("amounts") BigDecimal spent,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        MonitoringJudgement judgement = NATION.judge(report(pairs, inOrder(pairs.size()), month, spent), DAY);
        for (IndicatorProgress each : judgement.indicators()) {
            boolean deviates =
                    each.shade().filter(it -> it.colour() != Colour.GREEN).isPresent();
            assertThat(judgement.measures().stream()
                            .anyMatch(it -> it.indicatorId()
                                    .equals(Optional.of(each.indicator().id()))))
                    .isEqualTo(deviates);
        }
        assertThat(judgement.measures())
                .allSatisfy(each -> assertThat(each.basis().entry()).startsWith("cn/monitoring#"));
    }
}
