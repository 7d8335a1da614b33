package io.github.jixiao.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.FiscalYear;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A monitoring report")
class MonitoringReportTest {
    private static MonitoringReport.Builder report() {
        Indicator indicator = Indicator.builder()
                .id("a")
                .name("培训人数")
                .category(IndicatorCategory.OUTPUT)
                .build();
        return MonitoringReport.builder()
                .item(ExpenditureItem.builder()
                        .id("P1")
                        .name("项目一")
                        .kind(ItemKind.PROJECT)
                        .build())
                .year(FiscalYear.of(2022))
                .through(Month.JULY)
                .target(PerformanceTarget.builder()
                        .addGoals(Goal.builder().addIndicators(indicator).build())
                        .build());
    }

    private static MonitoredIndicator row(String id) {
        return MonitoredIndicator.builder().indicatorId(id).build();
    }

    private static CorrectiveMeasure measure(Optional<String> id) {
        return new CorrectiveMeasure(
                id,
                CorrectiveKind.ADJUST_PROGRESS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    @DisplayName("may be as empty as an office may file it")
    void empty() {
        MonitoringReport report = report().build();
        assertThat(report.funds()).isEmpty();
        assertThat(report.indicators()).isEmpty();
        assertThat(report.toBuilder().build()).isEqualTo(report);
    }

    @Test
    @DisplayName("takes rows and measures of indicators that its target has, and measures for the item as a whole")
    void known() {
        MonitoringReport report = report().addIndicators(row("a"))
                .addMeasures(measure(Optional.of("a")), measure(Optional.empty()))
                .build();
        assertThat(report.measures()).hasSize(2);
    }

    @Test
    @DisplayName("is refused with a row or a measure for an indicator that its target does not have")
    void unknown() {
        assertThatThrownBy(() -> report().addIndicators(row("b")).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the target has no such indicator: [b]");
        assertThatThrownBy(() -> report().addMeasures(measure(Optional.of("c"))).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the target has no such indicator: [c]");
    }

    @Test
    @DisplayName("is refused with two rows for one indicator")
    void twice() {
        assertThatThrownBy(() -> report().addIndicators(row("a"), row("a")).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two rows for indicator 'a'");
    }

    @Test
    @DisplayName("names its kinds in both languages")
    void words() {
        assertThat(CorrectiveKind.SUSPEND.text().zh()).isEqualTo("暂停项目或拨款");
        assertThat(SeriousProblem.Kind.LOSS.text().zh()).isEqualTo("重大损失");
        assertThat(Disposition.Choice.REALLOCATE.text().zh()).isEqualTo("调剂");
    }
}
