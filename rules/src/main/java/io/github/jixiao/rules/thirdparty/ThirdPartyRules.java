package io.github.jixiao.rules.thirdparty;

import io.github.jixiao.core.thirdparty.InstitutionKind;
import io.github.jixiao.core.thirdparty.Licence;
import io.github.jixiao.core.thirdparty.ProfessionalTitle;
import io.github.jixiao.core.thirdparty.TieKind;
import io.github.jixiao.rules.internal.style.Generated;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.GradeScale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The conditions under which third parties are engaged (第三方机构管理规则).
 *
 * <p>Each comes from a pack, with its provision. One that is empty is not recorded for the year, and is not checked.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface ThirdPartyRules {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns whether an engagement must state its scope and stages.
     *
     * @return whether it must
     */
    Optional<Parameter<Boolean>> scopeStated();

    /**
     * Returns whether the principal must be another than those whose work is looked at.
     *
     * @return whether it must
     */
    Optional<Parameter<Boolean>> principalSeparate();

    /**
     * Returns whether the institution must declare its conflicts of interest.
     *
     * @return whether it must
     */
    Optional<Parameter<Boolean>> conflictsDeclared();

    /**
     * Returns the ties to those whose work is looked at that bar an institution.
     *
     * @return the kinds of tie
     */
    Optional<Parameter<Set<TieKind>>> barredTies();

    /**
     * Returns whether an institution is barred from judging a target that it drafted.
     *
     * @return whether it is
     */
    Optional<Parameter<Boolean>> targetNotDrafted();

    /**
     * Returns for how many years in a row an institution may work on one item.
     *
     * @return the number of fiscal years, the one asked about included
     */
    Optional<Parameter<Integer>> repeatYears();

    /**
     * Returns whether the fee must not depend on the result.
     *
     * @return whether it must not
     */
    Optional<Parameter<Boolean>> feeFreeOfResult();

    /**
     * Returns whether the work must not be passed on.
     *
     * @return whether it must not
     */
    Optional<Parameter<Boolean>> noSubletting();

    /**
     * Returns the kinds of institution that may be engaged.
     *
     * @return the kinds
     */
    Optional<Parameter<Set<InstitutionKind>>> institutions();

    /**
     * Returns for how many years before the engagement there may be no major violation on record.
     *
     * @return the number of years
     */
    Optional<Parameter<Integer>> cleanYears();

    /**
     * Returns the lowest title that a lead evaluator without a licence may have.
     *
     * @return the title
     */
    Optional<Parameter<ProfessionalTitle>> leadTitle();

    /**
     * Returns the licences that stand in for a title.
     *
     * @return the licences
     */
    Optional<Parameter<Set<Licence>>> leadLicences();

    /**
     * Returns how many years a lead evaluator must have worked.
     *
     * @return the number of full years
     */
    Optional<Parameter<Integer>> leadYearsOfWork();

    /**
     * Returns how many of these years must have been in evaluation.
     *
     * @return the number of full years
     */
    Optional<Parameter<Integer>> leadYearsOfEvaluation();

    /**
     * Returns whether a report must be signed by the lead evaluator and sealed by the institution.
     *
     * @return whether it must
     */
    Optional<Parameter<Boolean>> signedAndSealed();

    /**
     * Returns the grades of the quality of a report.
     *
     * @return the bands
     */
    Optional<Parameter<GradeScale>> reportGrades();

    /**
     * Returns what each grade of quality suggests.
     *
     * @return the consequences by code of the grade
     */
    Optional<Parameter<Map<String, RatingConsequence>>> reportConsequences();

    /** A builder of conditions; not thread-safe. */
    final class Builder extends ImmutableThirdPartyRules.Builder {
        Builder() {}
    }
}
