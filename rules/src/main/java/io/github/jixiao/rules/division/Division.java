package io.github.jixiao.rules.division;

import io.github.jixiao.core.law.AdministrativeLevel;
import io.github.jixiao.core.law.Jurisdiction;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An administrative division (行政区划) of county level or above, under one code, one name and one division above it.
 *
 * <p>A division that is renamed, or whose prefecture is, is another one from that year on, even under the same code.
 * Only years are known: it is in use on every day of the years from {@code since}, included, to {@code until},
 * excluded. Immutable and thread-safe.
 *
 * @param code its code (行政区划代码), six digits
 * @param name its name as of then
 * @param parent the division that administered it all that time: a prefecture, or the province where it stands directly
 *     under that (直辖); empty for a province
 * @param since the first year in use; the earliest year recorded may be later than the true one
 * @param until the first year no longer in use, empty while in use
 * @param successors what its area went to, by year: all of it in the year {@code until}, a part in an earlier one; as
 *     the source states it, which names none for most prefectures ({@link Divisions#successors})
 * @since 0.1.0
 */
public record Division(
        String code, String name, Optional<Division> parent, int since, OptionalInt until, List<Successor> successors) {
    /**
     * A code to which a division, or a part of it, went.
     *
     * @param code the code, which may be the same one
     * @param year the first year under that code
     * @since 0.1.0
     */
    public record Successor(String code, int year) {
        /**
         * Checks the code.
         *
         * @throws IllegalArgumentException if it is not six digits
         */
        public Successor {
            checkCode(code);
        }
    }

    /**
     * Checks the values against each other.
     *
     * @throws IllegalArgumentException if the code is not six digits, if the name says no kind of division, if the years
     *     are not in order, if a successor is not of the years after the first, or if the parent does not outlive it or
     *     is not above it
     */
    public Division {
        checkCode(code);
        successors = List.copyOf(successors);
        DivisionKind kind = DivisionKind.of(code, name);
        if (until.isPresent() && until.getAsInt() <= since) {
            throw new IllegalArgumentException("in use since " + since + ", but only until " + until.getAsInt());
        }
        for (Successor successor : successors) {
            if (successor.year() <= since || successor.year() > until.orElse(Integer.MAX_VALUE)) {
                throw new IllegalArgumentException("its successor " + successor + " is not of its years");
            }
        }
        if (parent.isEmpty() != (kind.level() == AdministrativeLevel.PROVINCE)) {
            throw new IllegalArgumentException("a province has no parent, any other division has one");
        }
        if (parent.isPresent() && !parent.get().administers(code, kind, since, until)) {
            throw new IllegalArgumentException("its parent " + parent.get() + " is not above it all its years");
        }
    }

    private static void checkCode(String code) {
        // by hand, as a pattern would take most of the time in which all divisions are read
        boolean digits = code.length() == 6 && code.charAt(0) != '0';
        for (int i = 0; i < code.length(); i++) {
            digits &= code.charAt(i) >= '0' && code.charAt(i) <= '9';
        }
        if (!digits) {
            throw new IllegalArgumentException("division code must be 6 digits without 0 first, was '" + code + "'");
        }
    }

    private boolean administers(String below, DivisionKind kind, int first, OptionalInt end) {
        int digits = level() == AdministrativeLevel.PROVINCE ? 2 : 4;
        return level().compareTo(kind.level()) < 0
                && below.startsWith(code.substring(0, digits))
                && since <= first
                && end.orElse(Integer.MAX_VALUE) <= until.orElse(Integer.MAX_VALUE);
    }

    /**
     * Returns what it is called and is.
     *
     * @return its kind, told by its code and name
     */
    public DivisionKind kind() {
        return DivisionKind.of(code, name);
    }

    /**
     * Returns its rank, which need not be a level of government ({@link DivisionKind#hasOwnGovernment()}).
     *
     * @return province, prefecture or county
     */
    public AdministrativeLevel level() {
        return DivisionKind.level(code);
    }

    /**
     * Returns its code as a jurisdiction.
     *
     * @return the jurisdiction
     */
    public Jurisdiction jurisdiction() {
        return Jurisdiction.of(code);
    }

    /**
     * Returns the province it belonged to.
     *
     * @return the province; itself if it is one
     */
    public Division province() {
        return parent.map(Division::province).orElse(this);
    }

    /**
     * Returns the prefecture it belonged to.
     *
     * @return the prefecture; itself if it is one, empty for a province and for what stands directly under one (直辖)
     */
    public Optional<Division> prefecture() {
        return level() == AdministrativeLevel.PREFECTURE
                ? Optional.of(this)
                : parent.filter(above -> above.level() == AdministrativeLevel.PREFECTURE);
    }

    /**
     * Returns its name after those of the divisions above it.
     *
     * @return such as 湖北省十堰市郧阳区
     */
    public String fullName() {
        return parent.map(Division::fullName).orElse("") + name;
    }

    /**
     * Tells whether it was in use in a year.
     *
     * @param year the year
     * @return whether the year lies in its years
     */
    public boolean existsIn(int year) {
        return since <= year && year < until.orElse(Integer.MAX_VALUE);
    }

    /**
     * Returns its code, full name and years.
     *
     * @return such as {@code 420321 湖北省十堰市郧县 1994-2014}, the second year excluded
     */
    @Override
    public String toString() {
        return code + " " + fullName() + " " + since + "-" + (until.isPresent() ? until.getAsInt() : "");
    }
}
