package io.github.jixiao.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every period, from 1942 to 2254. */
class DateRangeProperties {
    @Property
    void theWrittenPeriodReadsBackAsItself(
            @ForAll @IntRange(min = -10_000, max = 100_000) int first, @ForAll @IntRange(max = 4_000) int days) {
        DateRange range = DateRange.of(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(first + days));
        assertThat(DateRange.parse(range.toString())).isEqualTo(range);
    }

    @Property
    void aPeriodContainsAsManyDaysAsItHas(
            @ForAll @IntRange(max = 20_000) int first, @ForAll @IntRange(max = 50) int days) {
        LocalDate start = LocalDate.ofEpochDay(first);
        DateRange range = DateRange.of(start, start.plusDays(days));
        assertThat(start.minusDays(60).datesUntil(start.plusDays(120)).filter(range::contains))
                .hasSize(days + 1);
    }
}
