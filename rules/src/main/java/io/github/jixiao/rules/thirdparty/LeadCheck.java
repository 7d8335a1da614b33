package io.github.jixiao.rules.thirdparty;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.thirdparty.Engagement;
import io.github.jixiao.core.thirdparty.Evaluator;
import io.github.jixiao.core.thirdparty.ProfessionalTitle;
import io.github.jixiao.rules.law.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether somebody leads the work, and is qualified to (主评人条件). */
final class LeadCheck {
    private final ThirdPartyRules rules;
    private final List<Finding> found = new ArrayList<>();

    private LeadCheck(ThirdPartyRules rules) {
        this.rules = rules;
    }

    static List<Finding> of(ThirdPartyRules rules, Engagement engagement) {
        LeadCheck check = new LeadCheck(rules);
        boolean led = false;
        for (int i = 0; i < engagement.team().size(); i++) {
            Evaluator member = engagement.team().get(i);
            led |= member.lead();
            if (member.lead()) {
                check.member(member, "/team/" + i);
            }
        }
        if (!led) {
            rules.leadYearsOfWork()
                    .ifPresent(years -> check.found.add(
                            Finding.of(ThirdPartyFinding.NO_LEAD_EVALUATOR, "/team", "id", engagement.id())
                                    .basedOn(years.basis().provision())));
        }
        return check.found;
    }

    private void member(Evaluator lead, String pointer) {
        rules.leadTitle()
                .filter(least -> !isQualified(lead, least))
                .ifPresent(
                        least -> found.add(Finding.of(ThirdPartyFinding.LEAD_UNQUALIFIED, pointer, "name", lead.name())
                                .basedOn(least.basis().provision())));
        years(
                lead.yearsOfWork(),
                rules.leadYearsOfWork(),
                ThirdPartyFinding.LEAD_YEARS_OF_WORK,
                lead,
                pointer + "/yearsOfWork");
        years(
                lead.yearsOfEvaluation(),
                rules.leadYearsOfEvaluation(),
                ThirdPartyFinding.LEAD_YEARS_OF_EVALUATION,
                lead,
                pointer + "/yearsOfEvaluation");
    }

    private boolean isQualified(Evaluator lead, Parameter<ProfessionalTitle> least) {
        return lead.title().filter(title -> title.compareTo(least.value()) >= 0).isPresent()
                || rules.leadLicences()
                        .filter(licences -> lead.licences().stream().anyMatch(licences.value()::contains))
                        .isPresent();
    }

    private void years(
            Optional<Integer> stated,
            Optional<Parameter<Integer>> least,
            ThirdPartyFinding code,
            Evaluator lead,
            String pointer) {
        if (least.isEmpty()) {
            return;
        }
        if (stated.isEmpty()) {
            found.add(Finding.of(ThirdPartyFinding.LEAD_YEARS_UNKNOWN, pointer, "name", lead.name())
                    .basedOn(least.get().basis().provision()));
        } else if (stated.get() < least.get().value()) {
            found.add(Finding.of(
                            code,
                            pointer,
                            "name",
                            lead.name(),
                            "years",
                            stated.get(),
                            "least",
                            least.get().value())
                    .basedOn(least.get().basis().provision()));
        }
    }
}
