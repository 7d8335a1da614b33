package io.github.jixiao.rules.thirdparty;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.thirdparty.Engagement;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.obligation.Check;
import io.github.jixiao.rules.obligation.Obligation;
import io.github.jixiao.rules.scheme.Grade;
import io.github.jixiao.rules.scheme.GradeScale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rules on third parties (第三方机构管理): who may be engaged, on which terms, and how a report is rated.
 *
 * <p>The compliance check asks of the same facts whether a clause was kept: that scope and stage are stated, that the
 * principal does not carry the item out and conflicts were declared, that the report is signed and sealed. This is the
 * richer check, which says what in particular is wrong; where both look at one fact, the finding cites the clauses of that
 * check beside the rule that was broken. {@link Engagement#content()} and the content of its report give the compliance
 * check what this one sees, so that the two are told the same.
 *
 * <p>Source: the Decision (公告第227号) article 10; 财预〔2021〕6号; 财监〔2021〕4号. Immutable and thread-safe.
 *
 * @param rules the conditions, each with its provision
 * @param clauses the clauses whose compliance check looks at the same fact
 * @since 0.1.0
 */
public record ThirdParties(ThirdPartyRules rules, Map<Check, List<ProvisionRef>> clauses) {
    /** Copies the map. */
    public ThirdParties {
        clauses = Map.copyOf(clauses);
    }

    /**
     * Returns the rules of a place.
     *
     * @param rules the conditions
     * @param obligations the obligations in force there, whose clauses are cited along with the conditions
     * @return the rules
     */
    public static ThirdParties of(ThirdPartyRules rules, List<Obligation> obligations) {
        Map<Check, List<ProvisionRef>> clauses = new EnumMap<>(Check.class);
        for (Obligation obligation : obligations) {
            for (Check check : obligation.checks()) {
                clauses.computeIfAbsent(check, key -> new ArrayList<>()).add(obligation.clause());
            }
        }
        clauses.replaceAll((check, refs) -> List.copyOf(refs));
        return new ThirdParties(rules, clauses);
    }

    /**
     * Returns what is wrong or odd in an engagement and in the report that came of it.
     *
     * <p>Relations count if they are to those whose work is looked at and still held on the day of the engagement. A
     * major violation counts up to and including the day on which the years of a clean record are over; years in a row
     * are counted back from the fiscal year of the engagement. The last three are our reading.
     *
     * @param engagement the engagement
     * @return the findings, in the order of scope, independence, eligibility, lead evaluator and report
     */
    public Findings check(Engagement engagement) {
        return new EngagementCheck(rules, new EngagementCheck.Clauses(clauses), engagement).findings();
    }

    /**
     * Returns the quality rating of a report.
     *
     * @param points the points of the rating sheet, exact; not rounded before they are graded
     * @return the grade with the consequence that it suggests
     * @throws PackException if no grades are recorded for the year
     * @throws IllegalArgumentException if the points lie below the lowest grade
     */
    public ReportRating rate(Points points) {
        Parameter<GradeScale> grades = rules.reportGrades()
                .orElseThrow(() -> new PackException("", "report-grades", "no grades of reports are recorded"));
        Parameter<Map<String, RatingConsequence>> consequences = rules.reportConsequences()
                .orElseThrow(() -> new PackException("", "report-consequences", "no consequences are recorded"));
        Grade grade = grades.value()
                .of(points.value().toBigDecimal())
                .orElseThrow(() -> new IllegalArgumentException(
                        "a report is rated from 0 points on, was " + points + "; give the points of the rating sheet"));
        RatingConsequence consequence =
                Objects.requireNonNull(consequences.value().get(grade.code()));
        return new ReportRating(points, grade, grades.basis(), consequence, consequences.basis());
    }
}
