package io.github.jixiao.core.thirdparty;

import java.util.Optional;
import java.util.Set;

/**
 * A member of the team that does the work (项目组成员).
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name, not blank
 * @param lead whether the person leads the evaluation (主评人)
 * @param title the professional title, empty where there is none
 * @param licences the licences held
 * @param yearsOfWork full years of work, empty where not stated
 * @param yearsOfEvaluation full years of evaluation work, empty where not stated
 * @since 0.1.0
 */
public record Evaluator(
        String name,
        boolean lead,
        Optional<ProfessionalTitle> title,
        Set<Licence> licences,
        Optional<Integer> yearsOfWork,
        Optional<Integer> yearsOfEvaluation) {
    /**
     * Copies the set and checks the name and the years.
     *
     * @throws IllegalArgumentException if the name is blank or a number of years is negative
     */
    public Evaluator {
        licences = Set.copyOf(licences);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a member of the team needs a name");
        }
        if (yearsOfWork.orElse(0) < 0 || yearsOfEvaluation.orElse(0) < 0) {
            throw new IllegalArgumentException("years must not be negative; they are " + yearsOfWork.orElse(0) + " and "
                    + yearsOfEvaluation.orElse(0) + " for " + name);
        }
    }
}
