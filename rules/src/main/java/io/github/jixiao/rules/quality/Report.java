package io.github.jixiao.rules.quality;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings: each as loud as the pack says, citing the check's provision and those of what it went by. */
final class Report {
    private final QualityRules rules;
    private final List<Finding> found = new ArrayList<>();

    Report(QualityRules rules) {
        this.rules = rules;
    }

    /**
     * Tells of something.
     *
     * @param grounds the words and thresholds it went by
     * @param arguments names and values in turn
     */
    void tell(QualityCheck check, String pointer, List<Basis> grounds, Object... arguments) {
        Parameter<Alarm> alarm = rules.alarm(check);
        Set<ProvisionRef> provisions = new LinkedHashSet<>();
        provisions.add(alarm.basis().provision());
        grounds.forEach(basis -> provisions.add(basis.provision()));
        alarm.value().severity().ifPresent(severity -> {
            Finding plain = Finding.of(check, pointer, arguments);
            found.add(new Finding(
                    plain.code(),
                    severity,
                    plain.pointer(),
                    plain.arguments(),
                    List.copyOf(provisions),
                    plain.zh(),
                    plain.en()));
        });
    }

    Findings findings() {
        return new Findings(found);
    }
}
