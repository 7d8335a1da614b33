package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.thirdparty.InstitutionKind;
import io.github.jixiao.core.thirdparty.Licence;
import io.github.jixiao.core.thirdparty.ProfessionalTitle;
import io.github.jixiao.core.thirdparty.TieKind;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.Grade;
import io.github.jixiao.rules.scheme.GradeScale;
import io.github.jixiao.rules.thirdparty.RatingConsequence;
import io.github.jixiao.rules.thirdparty.ThirdPartyRules;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The conditions for third parties, read from the dated values of the folder {@code third-parties}. */
public final class ThirdPartiesReader {
    private static final String FOLDER = "third-parties";
    private static final String VALUE = "value";

    private final InForce inForce;
    private final Set<String> known = new LinkedHashSet<>();

    private ThirdPartiesReader(InForce inForce) {
        this.inForce = inForce;
    }

    /**
     * Returns the conditions that hold for the year and level.
     *
     * @param inForce the values that hold
     * @return the conditions; those that are not recorded are empty
     * @throws PackException if a value is malformed, unknown, or the grades and consequences of reports do not match
     */
    public static ThirdPartyRules read(InForce inForce) {
        return new ThirdPartiesReader(inForce).read();
    }

    private ThirdPartyRules read() {
        ThirdPartyRules rules = ThirdPartyRules.builder()
                .scopeStated(flag("scope-stated"))
                .principalSeparate(flag("principal-separate"))
                .conflictsDeclared(flag("conflicts-declared"))
                .barredTies(find("barred-ties", value -> value.constants(VALUE, TieKind.class)))
                .targetNotDrafted(flag("target-not-drafted"))
                .repeatYears(years("repeat-years"))
                .feeFreeOfResult(flag("fee-free-of-result"))
                .noSubletting(flag("no-subletting"))
                .institutions(find("institutions", value -> value.constants(VALUE, InstitutionKind.class)))
                .cleanYears(years("clean-years"))
                .leadTitle(find("lead-title", Values.constant(ProfessionalTitle.class)))
                .leadLicences(find("lead-licences", value -> value.constants(VALUE, Licence.class)))
                .leadYearsOfWork(years("lead-years-of-work"))
                .leadYearsOfEvaluation(years("lead-years-of-evaluation"))
                .signedAndSealed(flag("signed-and-sealed"))
                .reportGrades(find("report-grades", ThirdPartiesReader::grades))
                .reportConsequences(
                        find("report-consequences", value -> value.within(VALUE, ThirdPartiesReader::consequences)))
                .build();
        refuseUnknown();
        refuseGradesWithoutConsequence(rules);
        return rules;
    }

    private <T> Optional<Parameter<T>> find(String name, Function<Fields, T> read) {
        known.add(name);
        return inForce.find(FOLDER, name).map(entry -> entry.as(read));
    }

    private Optional<Parameter<Boolean>> flag(String name) {
        return find(name, value -> value.flag(VALUE));
    }

    private Optional<Parameter<Integer>> years(String name) {
        return find(name, value -> {
            int years = value.whole(VALUE);
            if (years < 1) {
                throw value.refuse(VALUE, "must be 1 year or more, was " + years);
            }
            return years;
        });
    }

    private static GradeScale grades(Fields value) {
        GradeScale scale = Values.grades(value);
        List<Grade> grades = scale.grades();
        if (grades.get(grades.size() - 1).from().signum() != 0) {
            throw value.refuse(VALUE, "the lowest grade must begin at 0, or some reports would have none");
        }
        return scale;
    }

    private static Map<String, RatingConsequence> consequences(Fields grades) {
        Map<String, RatingConsequence> consequences = new LinkedHashMap<>();
        for (String grade : grades.keys()) {
            consequences.put(grade, grades.constant(grade, RatingConsequence.class));
        }
        return consequences;
    }

    private void refuseUnknown() {
        for (String name : inForce.names(FOLDER)) {
            if (!known.contains(name)) {
                throw new PackException(FOLDER, name, "unknown condition; known here: " + String.join(", ", known));
            }
        }
    }

    private static void refuseGradesWithoutConsequence(ThirdPartyRules rules) {
        Set<String> graded = new LinkedHashSet<>();
        rules.reportGrades().ifPresent(scale -> scale.value().grades().forEach(grade -> graded.add(grade.code())));
        Set<String> consequences =
                rules.reportConsequences().map(each -> each.value().keySet()).orElse(Set.of());
        if (!graded.equals(consequences)) {
            throw new PackException(
                    FOLDER,
                    "report-consequences",
                    "must name a consequence for each of the grades " + graded + ", names " + consequences);
        }
    }
}
