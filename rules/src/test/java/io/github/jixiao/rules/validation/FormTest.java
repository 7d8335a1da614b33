package io.github.jixiao.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.item.FundingLine;
import io.github.jixiao.core.item.FundingSource;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.internal.check.FormChecks;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
    /** A host's own value: a list and a map whose elements are constrained. */
    interface Host {
        List<@NotBlank String> names();

        Map<@NotBlank String, @PositiveOrZero Integer> limits();
    }

    @Test
    void aRightItemHasNoFindings() {
        assertThat(Validation.form(Samples.item("示例项目"))).isEmpty();
    }

    @Test
    void aViolationTellsCodePlaceValueAndBothLanguages() {
        Finding finding = Validation.form(Samples.item("名".repeat(181))).all().get(0);
        assertThat(finding.code()).isEqualTo("SIZE");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.pointer()).isEqualTo("/name");
        assertThat(finding.arguments()).containsEntry("value", "名".repeat(181));
        assertThat(finding.arguments()).containsEntry("max", "180").containsEntry("min", "0");
        assertThat(finding.zh()).isEqualTo("大小必须在 0 和 180 之间");
        assertThat(finding.en()).isEqualTo("size must be between 0 and 180");
    }

    @Test
    void theLongestNameIsAllowed() {
        assertThat(Validation.form(Samples.item("名".repeat(180)))).isEmpty();
    }

    @Test
    void placesLeadThroughListsAndOptionals() {
        Samples.Table table = Samples.table().row("指标", null, null, null, null);
        table.row(table.indicator(" ", null, null).unit("单".repeat(41)).build(), null, null);
        Evaluation evaluation = table.funded(Funding.builder()
                        .addLines(Samples.line("财政拨款", "1"))
                        .addLines(new FundingLine("", FundingSource.OTHER, FundingAmounts.NONE))
                        .build())
                .build();
        assertThat(Validation.form(evaluation).stream().map(Finding::pointer))
                .containsExactly(
                        "/funding/lines/1/name",
                        "/target/goals/0/indicators/1/name",
                        "/target/goals/0/indicators/1/unit");
    }

    @Test
    void aRecordComponentIsToldOnce() {
        FundingLine line = new FundingLine(" ", FundingSource.OTHER, FundingAmounts.NONE);
        assertThat(Validation.form(line).all())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("NOT_BLANK", "/name"));
    }

    @Test
    void positionsAreOrderedAsNumbers() {
        Funding.Builder funding = Funding.builder();
        for (int i = 0; i < 11; i++) {
            funding.addLines(new FundingLine("", FundingSource.OTHER, FundingAmounts.NONE));
        }
        List<String> pointers =
                Validation.form(funding.build()).stream().map(Finding::pointer).toList();
        assertThat(pointers)
                .hasSize(11)
                .startsWith("/lines/0/name", "/lines/1/name")
                .endsWith("/lines/10/name");
    }

    @Test
    void elementsOfTheHostsCollectionsAreSeen() {
        Host host = new Host() {
            @Override
            public List<String> names() {
                return List.of("a", "");
            }

            @Override
            public Map<String, Integer> limits() {
                return Map.of("x/y", -1);
            }
        };
        assertThat(Validation.form(host).all())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("POSITIVE_OR_ZERO", "/limits/x~1y"), tuple("NOT_BLANK", "/names/1"));
    }

    @Test
    void aMapKeyIsToldAtItsMember() {
        Host host = new Host() {
            @Override
            public List<String> names() {
                return List.of();
            }

            @Override
            public Map<String, Integer> limits() {
                return Map.of("", 1);
            }
        };
        assertThat(Validation.form(host).all())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("NOT_BLANK", "/limits/"));
    }

    @Test
    void weightsThatDoNotAddUpAreAnError() {
        PerformanceTarget target = target("50", "39.9");
        Findings findings = Validation.form(target);
        Finding finding = findings.all().get(0);
        assertThat(findings.all()).hasSize(1);
        assertThat(finding.code()).isEqualTo("WEIGHTS_ADD_UP");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.pointer()).isEmpty();
        assertThat(finding.arguments()).containsEntry("sum", "89.9").containsEntry("total", "90");
        assertThat(finding.zh()).isEqualTo("权重合计须等于所列总分");
        assertThat(finding.en()).isEqualTo("weights must add up to the stated total");
        assertThat(Validation.form(target("50", "40"))).isEmpty();
        assertThat(Validation.form(target("50", "40.1"))).hasSize(1);
    }

    @Test
    void weightsOfACopyThatWasCutOffNeedNotAddUp() {
        Evaluation evaluation = Evaluation.builder()
                .item(Samples.item("示例项目"))
                .target(target("50", "10"))
                .build();
        assertThat(Validation.form(evaluation).stream().map(Finding::pointer)).containsExactly("/target");
        assertThat(Validation.form(evaluation.toBuilder().complete(false).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "zh", "en-US", "de-DE", "ja-JP"})
    void theMachinesLocaleDoesNotMatter(String machine) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            ResourceBundle.clearCache();
            ExpenditureItem wrong =
                    Samples.item(" ").toBuilder().divisionCode("42").build();
            List<Finding> found =
                    new FormChecks(new AccessorProperties()).of(wrong).all();
            assertThat(found).extracting(Finding::zh).containsExactly("须为6位（GB/T 2260）或9位（GB/T 10114）行政区划代码", "不得为空白");
            assertThat(found)
                    .extracting(Finding::en)
                    .containsExactly(
                            "must be a division code of 6 digits (GB/T 2260) or 9 digits (GB/T 10114)",
                            "must not be blank");
        } finally {
            Locale.setDefault(before);
            ResourceBundle.clearCache();
        }
    }

    private static PerformanceTarget target(String... weights) {
        Samples.Table table = Samples.table();
        for (String weight : weights) {
            table.row("指标", null, null, weight, null);
        }
        Goal goal = table.build().target().goals().get(0);
        return PerformanceTarget.builder()
                .weightTotal(Optional.of(Points.of(90)))
                .addGoals(goal)
                .build();
    }
}
