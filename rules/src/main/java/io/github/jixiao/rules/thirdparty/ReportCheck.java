package io.github.jixiao.rules.thirdparty;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.thirdparty.Engagement;
import io.github.jixiao.core.thirdparty.Evaluator;
import io.github.jixiao.core.thirdparty.IssuedReport;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.obligation.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a report is signed by who led the work, and sealed by the institution. */
final class ReportCheck {
    private ReportCheck() {}

    static List<Finding> of(ThirdPartyRules rules, EngagementCheck.Clauses clauses, Engagement engagement) {
        List<Finding> found = new ArrayList<>();
        Optional<Basis> basis = EngagementCheck.on(rules.signedAndSealed());
        if (engagement.report().isEmpty() || basis.isEmpty()) {
            return found;
        }
        IssuedReport report = engagement.report().get();
        if (report.signedBy().filter(name -> leads(engagement, name)).isEmpty()) {
            found.add(clauses.cite(
                    Finding.of(ThirdPartyFinding.NOT_SIGNED, "/report/signedBy"),
                    basis.get(),
                    Check.SIGNED_AND_SEALED));
        }
        if (!report.sealed()) {
            found.add(clauses.cite(
                    Finding.of(ThirdPartyFinding.NOT_SEALED, "/report/sealed"), basis.get(), Check.SIGNED_AND_SEALED));
        }
        return found;
    }

    private static boolean leads(Engagement engagement, String name) {
        return engagement.team().stream()
                .filter(Evaluator::lead)
                .anyMatch(member -> member.name().equals(name));
    }
}
