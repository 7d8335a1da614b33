package io.github.jixiao.rules.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("Successors and predecessors of the shipped divisions")
class SuccessionProperties {
    private static final Divisions DIVISIONS = Divisions.shipped();

    @Provide
    Arbitrary<Division> divisions() {
        return Arbitraries.of(DIVISIONS.all());
    }

    private static LocalDate in(int year) {
        return LocalDate.of(year, 3, 31);
    }

    @Property
    @Label("a division is a predecessor of each of its successors, and the other way round")
    void inverse(@ForAll("divisions") Division division, @ForAll @IntRange(max = 45) int years) {
        int from = division.since();
        int to = from + years;
        List<Division> successors = DIVISIONS.successors(division.code(), in(from), in(to));
        assertThat(successors).isNotEmpty().allMatch(successor -> successor.existsIn(to));
        for (Division successor : successors) {
            assertThat(DIVISIONS.predecessors(successor.code(), in(to), in(from)))
                    .contains(division);
        }
        Division last = successors.get(0);
        for (Division predecessor : DIVISIONS.predecessors(last.code(), in(to), in(from))) {
            assertThat(predecessor.existsIn(from)).isTrue();
            assertThat(DIVISIONS.successors(predecessor.code(), in(from), in(to)))
                    .contains(last);
        }
    }

    @Property
    @Label("going on in two strides leads to all that going in one leads to")
    void inStrides(
            @ForAll("divisions") Division division,
            @ForAll @IntRange(max = 20) int first,
            @ForAll @IntRange(max = 20) int second) {
        int from = division.since();
        List<Division> strides = DIVISIONS.successors(division.code(), in(from), in(from + first)).stream()
                .flatMap(middle ->
                        DIVISIONS.successors(middle.code(), in(from + first), in(from + first + second)).stream())
                .distinct()
                .toList();
        assertThat(DIVISIONS.successors(division.code(), in(from), in(from + first + second)))
                .containsExactlyInAnyOrderElementsOf(strides);
    }
}
