package io.github.jixiao.rules.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A sample is spread over strata")
class AllocationTest {
    @ParameterizedTest(name = "{2} over {0} with a minimum of {1}: {3}")
    @CsvSource({
        // in proportion, by largest remainder: 10 × 0.53, 0.33, 0.14
        "53 33 14, 0, 10, 5 3 2",
        // equal remainders: the earlier stratum first
        "5 5 5, 0, 4, 2 1 1",
        "5 5 5, 0, 5, 2 2 1",
        // the minimum first, even where less is wanted
        "53 33 14, 1, 2, 1 1 1",
        "53 33 14, 1, 3, 1 1 1",
        "53 33 14, 1, -4, 1 1 1",
        "53 33 14, 0, 0, 0 0 0",
        // the rest by what is left: 1 by 52, 32, 13
        "53 33 14, 1, 4, 2 1 1",
        // a stratum smaller than the minimum gives all it has
        "1 9, 3, 4, 1 3",
        "1 9, 3, 5, 1 4",
        // never more than there is
        "2 3, 1, 9, 2 3",
        // nothing is left after the minimum
        "2 3, 3, 9, 2 3",
        "2 3, 0, 5, 2 3",
        "2 3, 0, 4, 2 2",
    })
    void quotas(String sizes, int minimum, int wanted, String quotas) {
        List<Integer> numbers =
                Arrays.stream(sizes.split(" ", -1)).map(Integer::valueOf).toList();
        assertThat(Arrays.stream(Allocation.quotas(numbers, minimum, wanted))
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(quotas);
    }
}
