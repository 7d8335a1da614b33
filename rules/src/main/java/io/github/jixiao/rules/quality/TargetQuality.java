package io.github.jixiao.rules.quality;

import io.github.jixiao.core.finding.Findings;
import java.util.List;

/**
 * The judgement of target quality (绩效目标质量): finds what makes a declared target useless, and says why.
 *
 * <p>Source: 财预〔2015〕88号 article 13 and the Decision (公告第227号) article 6 ask for targets that are plain, detailed and
 * quantified, attainable and matched to the funds; which words and thresholds show that they are not is left open there
 * and stands in the packs. A finding is a reason to look, never a verdict: {@link QualityCheck#falsePositives()} says
 * where each check may be wrong. Nothing is thrown for what a target says. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TargetQuality {
    /** The families of checks, in the order in which their findings are told. */
    private static final List<Family> FAMILIES = List.of(
            Gaps::check,
            Wordings::check,
            Values::check,
            Kinds::check,
            Composition::check,
            Weights::check,
            Repeats::check,
            Copies::check,
            Softening::check,
            Amounts::check);

    private final QualityRules rules;

    /**
     * Creates the judgement.
     *
     * @param rules the alarms, dictionaries and thresholds
     */
    public TargetQuality(QualityRules rules) {
        this.rules = rules;
    }

    /**
     * Returns the rules.
     *
     * @return the alarms, dictionaries and thresholds, with what they rest on
     */
    public QualityRules rules() {
        return rules;
    }

    /**
     * Returns what is wrong with a target.
     *
     * @param filing the target with what it must be seen beside
     * @return the findings, family by family, of the codes of {@link QualityCheck}; the pointers lead into the filing
     */
    public Findings check(TargetFiling filing) {
        Subject subject = new Subject(filing, rules);
        Report report = new Report(rules);
        FAMILIES.forEach(family -> family.check(subject, report));
        return report.findings();
    }

    /** Checks that look at the same cells. */
    @FunctionalInterface
    interface Family {
        void check(Subject subject, Report report);
    }
}
