package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.value.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts duties by status, and adds up the budgets of their items; what was added can be taken back. */
final class Tally {
    private final Map<DutyStatus, Integer> counts = new EnumMap<>(DutyStatus.class);
    private final Map<DutyStatus, Money> amounts = new EnumMap<>(DutyStatus.class);

    void add(DutyStatus status, Optional<Money> amount) {
        counts.merge(status, 1, Integer::sum);
        amount.ifPresent(money -> amounts.merge(status, money, Money::plus));
    }

    void remove(DutyStatus status, Optional<Money> amount) {
        counts.merge(status, -1, Integer::sum);
        amount.ifPresent(money -> amounts.computeIfPresent(status, (key, sum) -> sum.minus(money)));
    }

    int count(DutyStatus status) {
        return counts.getOrDefault(status, 0);
    }

    /** The gravest status counted; not applicable where nothing was. */
    DutyStatus status() {
        for (DutyStatus status : DutyStatus.values()) {
            if (count(status) > 0) {
                return status;
            }
        }
        return DutyStatus.NOT_APPLICABLE;
    }

    /** What was counted, the gravest first. */
    List<StatusCount> counts() {
        List<StatusCount> all = new ArrayList<>();
        for (DutyStatus status : DutyStatus.values()) {
            if (count(status) > 0) {
                all.add(new StatusCount(status, count(status), Optional.ofNullable(amounts.get(status))));
            }
        }
        return all;
    }

    /** The counts of all there is, without those for whom there is no duty. */
    int applicable() {
        int sum = 0;
        for (DutyStatus status : DutyStatus.values()) {
            sum += status == DutyStatus.NOT_APPLICABLE ? 0 : count(status);
        }
        return sum;
    }

    Money amount(DutyStatus status) {
        return amounts.getOrDefault(status, Money.ZERO);
    }

    Money applicableAmount() {
        Money sum = Money.ZERO;
        for (DutyStatus status : DutyStatus.values()) {
            sum = status == DutyStatus.NOT_APPLICABLE ? sum : sum.plus(amount(status));
        }
        return sum;
    }
}
