package io.github.jixiao.rules.sampling;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.RuleBooks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Frames and plans that several tests draw from. */
final class Frames {
    private Frames() {}

    static Sampling sampling(String jurisdiction) {
        return RuleBooks.standard()
                .inForce(Jurisdiction.parse(jurisdiction), FiscalYear.of(2022))
                .sampling();
    }

    static Candidate item(String id, String amount) {
        return Candidate.builder().id(id).amount(Money.parse(amount)).build();
    }

    /** 30 items P01 to P30 of 20,001, 40,001 and so on to 600,001 yuan: 4 below 100,000, 20 below 500,000, 6 above. */
    static List<Candidate> thirty() {
        List<Candidate> frame = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            frame.add(item(String.format(Locale.ROOT, "P%02d", i), String.valueOf(i * 20000 + 1)));
        }
        return frame;
    }

    static SamplingPlan plan(String share, int minimum, Dimension... dimensions) {
        return new SamplingPlan(
                Ratio.of(new BigDecimal(share)),
                Money.parse("200万元"),
                Set.of(CertaintyCause.AMOUNT, CertaintyCause.PRIOR_POOR, CertaintyCause.HIGH_RISK),
                "poor",
                List.of(dimensions),
                List.of(Money.parse("10万元"), Money.parse("50万元"), Money.parse("200万元")),
                minimum);
    }
}
