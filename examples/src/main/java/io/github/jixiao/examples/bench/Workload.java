package io.github.jixiao.examples.bench;

import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Attainment;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.FiledScores;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The same generated items three times: as our objects, as plain BigDecimal objects, and as columns of longs. */
final class Workload {
    static final byte AT_LEAST = 0;
    static final byte AT_MOST = 1;
    static final byte EXACTLY = 2;
    static final byte JUDGED = 3;

    private static final int MIN_ROWS = 8;
    private static final int MAX_ROWS = 15;

    final List<Evaluation> evaluations = new ArrayList<>();
    final List<PlainItem> plain = new ArrayList<>();
    final Columns columns;

    /** An item as a careful developer writes it. */
    record PlainItem(BigDecimal budget, BigDecimal executed, List<PlainRow> rows) {}

    /** A row as a careful developer writes it. */
    record PlainRow(byte op, BigDecimal weight, BigDecimal target, BigDecimal actual, BigDecimal judged) {}

    /** All items side by side; money in fen, weights and points in hundredths, values in hundredths. */
    static final class Columns {
        final int[] firstRow;
        final long[] budget;
        final long[] executed;
        final byte[] op;
        final long[] weight;
        final long[] target;
        final long[] actual;

        Columns(int items) {
            firstRow = new int[items + 1];
            budget = new long[items];
            executed = new long[items];
            op = new byte[items * MAX_ROWS];
            weight = new long[items * MAX_ROWS];
            target = new long[items * MAX_ROWS];
            actual = new long[items * MAX_ROWS];
        }
    }

    Workload(int items) {
        Random random = new Random(20_171_129);
        columns = new Columns(items);
        for (int i = 0; i < items; i++) {
            generate(random, i);
        }
    }

    private void generate(Random random, int item) {
        long budget = 100_000_00L + random.nextInt(900_000_000);
        long executed = budget * (600 + random.nextInt(401)) / 1000;
        columns.budget[item] = budget;
        columns.executed[item] = executed;
        int count = MIN_ROWS + random.nextInt(MAX_ROWS - MIN_ROWS + 1);
        int row = columns.firstRow[item];
        long left = 9000;
        Goal.Builder goal = Goal.builder().text("目标");
        FiledScores.Builder filed = FiledScores.builder();
        List<Actual> actuals = new ArrayList<>();
        List<PlainRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++, row++) {
            long weight = i == count - 1 ? left : 9000L / count / 100 * 100;
            left -= weight;
            byte op = (byte) (random.nextInt(10) < 5 ? AT_LEAST : random.nextInt(5));
            op = op > JUDGED ? AT_MOST : op;
            long target = 100L + random.nextInt(1_000_000);
            long actual = op == EXACTLY && random.nextBoolean() ? target : target * (70 + random.nextInt(60)) / 100;
            long judged = weight * (80 + random.nextInt(21)) / 100;
            columns.op[row] = op;
            columns.weight[row] = weight;
            columns.target[row] = op == JUDGED ? judged : target;
            columns.actual[row] = actual;
            String id = Integer.toString(i + 1);
            goal.addIndicators(indicator(id, op, weight, target));
            actuals.add(actual(id, op, actual));
            if (op == JUDGED) {
                filed.putIndicatorScores(id, Points.of(hundredths(judged)));
            }
            rows.add(new PlainRow(op, hundredths(weight), hundredths(target), hundredths(actual), hundredths(judged)));
        }
        columns.firstRow[item + 1] = row;
        plain.add(new PlainItem(hundredths(budget), hundredths(executed), rows));
        evaluations.add(evaluation(item, budget, executed, goal.build(), actuals, filed.build()));
    }

    private static Evaluation evaluation(
            int item, long budget, long executed, Goal goal, List<Actual> actuals, FiledScores filed) {
        FundingAmounts total = FundingAmounts.builder()
                .adjusted(Money.ofYuan(hundredths(budget)))
                .executed(Money.ofYuan(hundredths(executed)))
                .build();
        return Evaluation.builder()
                .item(ExpenditureItem.builder()
                        .id("P" + item)
                        .name("项目")
                        .kind(ItemKind.PROJECT)
                        .build())
                .year(FiscalYear.of(2022))
                .funding(Funding.builder().total(total).build())
                .target(PerformanceTarget.builder().addGoals(goal).build())
                .actuals(actuals)
                .filed(filed)
                .build();
    }

    private static Indicator indicator(String id, byte op, long weight, long target) {
        Quantity quantity = new Quantity(Decimal.of(hundredths(target)), "个");
        TargetValue value = switch (op) {
            case AT_LEAST -> new TargetValue.AtLeast(quantity);
            case AT_MOST -> new TargetValue.AtMost(quantity);
            case EXACTLY -> new TargetValue.Exactly(quantity);
            default -> new TargetValue.Qualitative("效果明显");
        };
        return Indicator.builder()
                .id(id)
                .category(IndicatorCategory.OUTPUT)
                .name("指标" + id)
                .weight(Points.of(hundredths(weight)))
                .target(value)
                .build();
    }

    private static Actual actual(String id, byte op, long actual) {
        ActualValue value = op == JUDGED
                ? new ActualValue.Attained(Attainment.REACHED)
                : new ActualValue.Measured(new Quantity(Decimal.of(hundredths(actual)), "个"));
        return Actual.builder().indicatorId(id).value(value).build();
    }

    private static BigDecimal hundredths(long number) {
        return BigDecimal.valueOf(number, 2);
    }
}
