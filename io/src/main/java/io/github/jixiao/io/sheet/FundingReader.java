package io.github.jixiao.io.sheet;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.item.FundingLine;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.Reading;
import io.github.jixiao.io.cell.CellReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the funding block of a sheet. */
final class FundingReader {
    private static final Text AMOUNT = new Text("金额", "amount");

    private final CellReader cells;
    private final List<Finding> findings;

    FundingReader(CellReader cells, List<Finding> findings) {
        this.cells = cells;
        this.findings = findings;
    }

    /** The funding, empty where the sheet prints no amount at all. */
    Optional<Funding> read(Sheet.FundingBlock block) {
        MoneyUnit unit = block.unit()
                .flatMap(symbol -> Arrays.stream(MoneyUnit.values())
                        .filter(known -> known.symbol().equals(symbol.strip()))
                        .findFirst())
                .orElse(MoneyUnit.TEN_THOUSAND_YUAN);
        FundingAmounts total = amounts(block.total(), unit, "/funding");
        Funding.Builder funding = Funding.builder().total(total);
        for (int i = 0; i < block.lines().size(); i++) {
            Sheet.Line line = block.lines().get(i);
            FundingAmounts amounts = amounts(line.amounts(), unit, "/funding/lines/" + i);
            funding.addLines(new FundingLine(line.name(), Headings.source(line.name()), amounts));
        }
        return total.equals(FundingAmounts.NONE) && block.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(funding.build());
    }

    Optional<Ratio> rate(Sheet.FundingBlock block) {
        return block.rate().flatMap(cell -> {
            Reading<Ratio> reading = cells.rate(cell);
            reading.findings().forEach(finding -> findings.add(finding.under("/funding/rate")));
            return reading.value();
        });
    }

    private FundingAmounts amounts(Sheet.AmountCells line, MoneyUnit unit, String pointer) {
        return FundingAmounts.builder()
                .initial(amount(line.initial(), unit, pointer + "/initial"))
                .adjusted(amount(line.adjusted(), unit, pointer + "/adjusted"))
                .received(amount(line.received(), unit, pointer + "/received"))
                .executed(amount(line.executed(), unit, pointer + "/executed"))
                .build();
    }

    private Optional<Money> amount(Optional<String> cell, MoneyUnit unit, String pointer) {
        if (cell.filter(text -> !text.isBlank()).isEmpty()) {
            return Optional.empty();
        }
        Reading<Money> reading = cells.money(cell.get(), unit);
        reading.findings().forEach(finding -> findings.add(finding.under(pointer)));
        if (reading.value().isEmpty() && reading.findings().all().isEmpty()) {
            findings.add(Finding.of(SheetFinding.NOT_A_NUMBER, pointer, "column", AMOUNT, "cell", cell.get()));
        }
        return reading.value();
    }
}
