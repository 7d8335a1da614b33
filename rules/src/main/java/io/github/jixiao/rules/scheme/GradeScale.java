package io.github.jixiao.rules.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A grade scale (等级划分): lower bounds, highest first; a grade reaches up to, and excludes, the one above.
 *
 * <p>Immutable and thread-safe.
 *
 * @param grades the grades, highest first
 * @param stage whether the total is graded before or after rounding
 * @since 0.1.0
 */
public record GradeScale(List<Grade> grades, Stage stage) {
    /** When the total is graded. */
    public enum Stage {
        /** The rounded total is graded: 89.995 rounded to 90.00 earns the grade from 90. */
        ROUNDED,
        /** The total before rounding is graded: 89.995 stays below 90. */
        EXACT
    }

    /**
     * Copies and checks the grades.
     *
     * @throws IllegalArgumentException if there is none, or a lower bound is not below the one before
     */
    public GradeScale {
        grades = List.copyOf(grades);
        if (grades.isEmpty()) {
            throw new IllegalArgumentException("a grade scale needs a grade");
        }
        for (int i = 1; i < grades.size(); i++) {
            if (grades.get(i).from().compareTo(grades.get(i - 1).from()) >= 0) {
                throw new IllegalArgumentException("grade " + grades.get(i).code() + " from "
                        + grades.get(i).from() + " must lie below "
                        + grades.get(i - 1).code());
            }
        }
    }

    /**
     * Returns the grade of a total.
     *
     * @param total the total in points, rounded or not as {@link #stage()} says
     * @return the grade, empty below the lowest bound
     */
    public Optional<Grade> of(BigDecimal total) {
        for (Grade grade : grades) {
            if (total.compareTo(grade.from()) >= 0) {
                return Optional.of(grade);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the grade printed under a label.
     *
     * @param printed the label as printed; 优秀 for 优 and the like are understood
     * @return the grade, empty where no label fits
     */
    public Optional<Grade> labelled(String printed) {
        return grades.stream()
                .filter(grade -> printed.strip().startsWith(grade.label().zh())
                        || printed.strip().equalsIgnoreCase(grade.label().en()))
                .findFirst();
    }
}
