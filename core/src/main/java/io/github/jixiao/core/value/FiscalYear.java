package io.github.jixiao.core.value;

import java.time.LocalDate;

/**
 * A fiscal year (预算年度): the calendar year, 1 January to 31 December.
 *
 * <p>Source: Budget Law (预算法) article 18. Immutable and thread-safe.
 *
 * @param year the year, 1949 to 2999
 * @since 0.1.0
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {
    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException if the year is not 1949 to 2999
     */
    public FiscalYear {
        if (year < 1949 || year > 2999) {
            throw new IllegalArgumentException("fiscal year must be 1949 to 2999, was " + year);
        }
    }

    /**
     * Returns a fiscal year.
     *
     * @param year the year
     * @return the fiscal year
     * @throws IllegalArgumentException if the year is not 1949 to 2999
     */
    public static FiscalYear of(int year) {
        return new FiscalYear(year);
    }

    /**
     * Reads a fiscal year: the inverse of {@link #toString()}.
     *
     * @param text four digits, optionally followed by 年 or 年度
     * @return the fiscal year
     * @throws IllegalArgumentException if the text is not a year of 1949 to 2999
     */
    public static FiscalYear parse(String text) {
        String digits = text.strip().replaceFirst("年度?$", "");
        if (!digits.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("not a fiscal year: '" + text + "'");
        }
        return of(Integer.parseInt(digits));
    }

    /**
     * Returns the fiscal year in which a day lies.
     *
     * @param day the day
     * @return the fiscal year
     * @throws IllegalArgumentException if the day is not in 1949 to 2999
     */
    public static FiscalYear from(LocalDate day) {
        return of(day.getYear());
    }

    /**
     * Returns the days of this fiscal year.
     *
     * @return 1 January to 31 December
     */
    public DateRange days() {
        return DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Returns the following fiscal year.
     *
     * @return the next year
     * @throws IllegalArgumentException if this is the year 2999
     */
    public FiscalYear next() {
        return of(year + 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    /**
     * Returns the year as four digits.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
