package io.github.jixiao.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.monitoring.MonitoringRules;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A pack of monitoring rules")
class MonitoringPackTest {
    private static final String MONITORING = "monitoring/all.yaml";

    @TempDir
    Path directory;

    private PackFolder house() {
        PackFolder house = PackFolder.in(directory);
        house.manifest("house", "zz", "instruments/law.yaml", "schemes/main.yaml", "limits/all.yaml", MONITORING);
        house.write("limits/all.yaml", shipped("limits/somewhere.yaml"));
        return house.write(MONITORING, shipped("monitoring/somewhere.yaml"));
    }

    /** The file of Somewhere, which has every entry but those that only Sichuan and the nation have. */
    private static String shipped(String path) {
        return PackFiles.shipped("zz").read(path).replaceAll("zz:handbook#[78]", "zz:law#1");
    }

    private MonitoringRules read() {
        return RuleBooks.of(directory)
                .inForce(Jurisdiction.parse("zz"), FiscalYear.of(2022))
                .monitoring()
                .rules();
    }

    /** What stands there | what stands there instead (∅ nothing) | entry | reason. */
    static Stream<Arguments> malformed() {
        return """
                {red: 0, yellow: 50, green: 90, blue: 110} | {red: 0, yellow: 50, green: 40} | indicator-scale.value | rise
                {red: 0, yellow: 50, green: 90, blue: 110} | {red: 5, green: 40} | indicator-scale.value | start at 0
                {red: 0, yellow: 50, green: 90, blue: 110} | {} | indicator-scale.value | at least one colour
                {red: 0, yellow: 50, green: 90, blue: 110} | {red: 0, pink: 5} | indicator-scale.value.pink | unknown 'pink'
                {red: 0, green: 90} | {red: 0, green: much} | execution-scale.value.green | must be a number
                [red, blue, yellow, green] | [red, blue, yellow] | worst-first.value | must name every colour once
                [red, blue, yellow, green] | [red, red, yellow, green] | worst-first.value | holds an item twice
                {scale: 2, mode: down} | {scale: 9, mode: down} | rounding.value | 0 to 6 decimals
                value: initial | value: final | denominator.value | unknown 'final'
                {met: green, missed: yellow} | {met: green} | within.value.missed | missing
                {met: green, missed: yellow} | {met: green, missed: yellow, late: red} | within.value.late | unknown key
                {reached: blue, partly: green, not-reached: yellow} | {reached: blue, partly: green} | qualitative.value.not-reached | missing
                value: only-equal | value: never | zero-target.value | unknown 'never'
                value: missed | value: in-proportion | negative-target.value | must be missed or judged, was in-proportion
                exact-target:⏎    - {first-year: 2020, value: judged | exact-target:⏎    - {first-year: 2020, value: missed | exact-target.value | must be in-proportion or judged, was missed
                value: [quality] | value: [] | level-aspects.value | must not be empty
                value: filed-only | value: tea-leaves | forecast.value | unknown 'tea-leaves'
                through: 8, | through: 13, | selection.value.through | must be a month from 1 to 12, was 13
                through: 8, | through: 0, | selection.value.through | must be a month from 1 to 12, was 0
                from: 100万元 | from: plenty | selection.value.from | not a decimal number
                within: 5 days after | within: by 08-31 | disposition.value.within | must count from the report
                within: 5 days after | within: soon | disposition.value.within | soon
                options: [continue, cancel] | options: [dance] | disposition.value.options | unknown 'dance'
                otherwise: stop | otherwise: shrug | disposition.value.otherwise | unknown 'shrug'
                {report-up: 10} | {report-up: 0} | escalation.value.report-up | must be at least 1 day overdue, was 0
                {report-up: 10} | {shout: 10} | escalation.value.shout | unknown key
                kinds: [return-funds] | kinds: [] | serious-problems.value.kinds | must not be empty
                value: [adjust-target] | value: [nothing] | objective-causes.value | unknown 'nothing'
                """.lines()
                .map(line -> line.replace("⏎", "\n").split(" \\| ", -1))
                .map(cells -> arguments(cells[0], cells[1], cells[2], cells[3]));
    }

    @ParameterizedTest(name = "{1} -> {3}")
    @MethodSource
    @DisplayName("is refused where it is malformed, naming the file, the entry and the reason")
    void malformed(String old, String replacement, String entry, String reason) {
        house().edit(MONITORING, old, replacement);
        refused(entry, reason);
    }

    /** Entries that Somewhere has not: value | entry | reason. */
    static Stream<Arguments> malformedMore() {
        return """
                execution-abnormal | {below: 120, above: 80} | execution-abnormal.value.above | must not be less than 'below', was 80
                execution-points | {colour: yellow, points: [{through: 4, below: 25}, {through: 4, below: 30}]} | points[1].through | the month 4 has a point already
                execution-points | {colour: yellow, points: [{through: 14, below: 25}]} | points[0].through | must be a month
                execution-points | {points: [{through: 4, below: 25}]} | execution-points.value.colour | missing
                progress-gap | {colour: yellow, above: 10} | progress-gap.value.rounding | missing
                progress-gap | {colour: yellow, above: -10, rounding: {scale: 1, mode: up}} | progress-gap.value.above | must not be negative
                """.lines()
                .map(line -> line.split(" \\| ", -1))
                .map(cells -> arguments(cells[0], cells[1], cells[2], cells[3]));
    }

    @ParameterizedTest(name = "{0}: {1} -> {3}")
    @MethodSource
    @DisplayName("is refused where an entry that it may leave out is malformed")
    void malformedMore(String name, String value, String entry, String reason) {
        house().edit(
                        MONITORING,
                        "entries:",
                        "entries:\n  " + name + ":\n    - {first-year: 2020, value: " + value
                                + ", provision: zz:law#1, evidence: fictional}");
        refused(entry, reason);
    }

    private void refused(String entry, String reason) {
        PackException refusal = catchThrowableOfType(PackException.class, this::read);
        assertThat(refusal).isNotNull();
        assertThat(refusal.file()).isEqualTo(MONITORING);
        assertThat(refusal.entry()).endsWith(entry);
        assertThat(refusal.getMessage()).contains(reason);
    }

    @Test
    @DisplayName(
            "may leave out limits of what is normal, fixed points, a gap, a selection and a choice, and nothing else")
    void optional() {
        house().edit(MONITORING, "  selection:", "  selected:").edit(MONITORING, "  disposition:", "  disposed:");
        MonitoringRules rules = read();
        assertThat(rules.executionAbnormal()).isEmpty();
        assertThat(rules.executionPoints()).isEmpty();
        assertThat(rules.progressGap()).isEmpty();
        assertThat(rules.selection()).isEmpty();
        assertThat(rules.disposition()).isEmpty();

        house().edit(MONITORING, "  forecast:", "  foresight:");
        PackException refusal = catchThrowableOfType(PackException.class, this::read);
        assertThat(refusal).hasMessageContaining("forecast: nothing is recorded for 2022 in any pack");
    }

    @Test
    @DisplayName("of the nation marks what is practice and what is unverified, and claims nothing more")
    void evidence() {
        MonitoringRules rules = rules("cn", 2022);
        Stream.of(
                        rules.indicatorScale(),
                        rules.executionScale(),
                        rules.executionAbnormal().orElseThrow(),
                        rules.within(),
                        rules.qualitative(),
                        rules.exactTarget(),
                        rules.undirected(),
                        rules.reviewTarget())
                .forEach(each -> assertThat(each.basis().evidence()).isEqualTo(EvidenceMark.PRACTICE));
        Stream.<Parameter<?>>of(
                        rules.worstFirst(),
                        rules.rounding(),
                        rules.denominator(),
                        rules.zeroTarget(),
                        rules.negativeTarget(),
                        rules.levelAspects(),
                        rules.forecast(),
                        rules.stateCause(),
                        rules.correct(),
                        rules.escalation(),
                        rules.seriousProblems(),
                        rules.objectiveCauses())
                .forEach(each -> assertThat(each.basis().evidence()).isEqualTo(EvidenceMark.UNVERIFIED));
        assertThat(rules.executionPoints()).isEmpty();
        assertThat(rules.progressGap()).isEmpty();
        assertThat(rules.disposition()).isEmpty();
        assertThat(rules.correction().deadline().value()).hasToString("10 working days after");
    }

    @Test
    @DisplayName("of Sichuan has its points and its choice from 2025 on, from secondary texts")
    void sichuan() {
        assertThat(rules("cn-51", 2024).executionPoints()).isEmpty();
        MonitoringRules rules = rules("cn-51", 2025);
        Stream.of(
                        rules.executionPoints().orElseThrow(),
                        rules.progressGap().orElseThrow(),
                        rules.disposition().orElseThrow())
                .forEach(each -> assertThat(each.basis().evidence()).isEqualTo(EvidenceMark.SECONDARY));
        assertThat(rules.indicatorScale().basis().entry()).isEqualTo("cn/monitoring#indicator-scale");
    }

    private static MonitoringRules rules(String place, int year) {
        return RuleBooks.standard()
                .inForce(Jurisdiction.parse(place), FiscalYear.of(year))
                .monitoring()
                .rules();
    }
}
