package io.github.jixiao.core.law;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The area of one level of government, named by its division code (行政区划代码).
 *
 * <p>Codes follow GB/T 2260 (six digits, down to counties) and GB/T 10114 (nine digits, townships). The level and
 * the parent are derived from the code: two digits each for province, prefecture and county, three for the
 * township. Counties directly under a province (a code with {@code 90} in the middle) and the districts and counties
 * of the four municipalities have the province as parent, since the code between them names no government.
 * Whether a code was ever assigned is not checked here. The country part is {@code cn}, or {@code zz} for the
 * fictional place of examples. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Jurisdiction implements Comparable<Jurisdiction> {
    /** The nation as a whole: {@code cn}, division code 000000. */
    public static final Jurisdiction NATION = new Jurisdiction("cn", "");

    private static final Pattern ID = Pattern.compile("([a-z]{2})(?:-((?:[0-9]{2}){1,3}|[0-9]{9}))?");
    private static final Pattern CODE = Pattern.compile("[0-9]{6}|[0-9]{9}");
    private static final Pattern MUNICIPALITY = Pattern.compile("(11|12|31|50).*");

    private final String country;
    private final String digits;

    private Jurisdiction(String country, String digits) {
        this.country = country;
        this.digits = digits;
    }

    /**
     * Returns the jurisdiction of a division code.
     *
     * @param divisionCode six digits (GB/T 2260), or nine (GB/T 10114); 000000 is the nation
     * @return the jurisdiction, in country {@code cn}
     * @throws IllegalArgumentException if the code has another form
     */
    public static Jurisdiction of(String divisionCode) {
        if (!CODE.matcher(divisionCode).matches()) {
            throw new IllegalArgumentException("division code must be 6 or 9 digits, was '" + divisionCode + "'");
        }
        return fromDigits("cn", divisionCode);
    }

    /**
     * Reads a jurisdiction: the inverse of {@link #toString()}.
     *
     * @param id such as {@code cn}, {@code cn-42} or {@code cn-420112}
     * @return the jurisdiction
     * @throws IllegalArgumentException if the text has another form
     */
    public static Jurisdiction parse(String id) {
        var matcher = ID.matcher(id);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "not a jurisdiction: '" + id + "', expected such as cn, cn-42, cn-420112");
        }
        return fromDigits(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2));
    }

    private static Jurisdiction fromDigits(String country, String digits) {
        String kept = digits.length() == 9 && digits.endsWith("000") ? digits.substring(0, 6) : digits;
        while (kept.length() <= 6 && kept.endsWith("00")) {
            kept = kept.substring(0, kept.length() - 2);
        }
        if (kept.startsWith("00")) {
            throw new IllegalArgumentException("division code starts with 00: '" + digits + "'");
        }
        return new Jurisdiction(country, kept);
    }

    /**
     * Returns the country part.
     *
     * @return {@code cn}, or {@code zz} for the fictional place
     */
    public String country() {
        return country;
    }

    /**
     * Returns the division code.
     *
     * @return six digits, nine for a township
     */
    public String divisionCode() {
        return digits.length() > 6 ? digits : (digits + "000000").substring(0, 6);
    }

    /**
     * Returns the level of government, derived from the code.
     *
     * @return the level
     */
    public AdministrativeLevel level() {
        return switch (digits.length()) {
            case 0 -> AdministrativeLevel.CENTRAL;
            case 2 -> AdministrativeLevel.PROVINCE;
            case 4 -> AdministrativeLevel.PREFECTURE;
            case 6 -> AdministrativeLevel.COUNTY;
            default -> AdministrativeLevel.TOWNSHIP;
        };
    }

    /**
     * Returns the jurisdiction of the government one level up.
     *
     * @return the parent, empty for a nation
     */
    public Optional<Jurisdiction> parent() {
        int kept = switch (digits.length()) {
            case 6 -> directlyUnderProvince() ? 2 : 4;
            case 9 -> 6;
            default -> digits.length() - 2;
        };
        return digits.isEmpty() ? Optional.empty() : Optional.of(fromDigits(country, digits.substring(0, kept)));
    }

    private boolean directlyUnderProvince() {
        return digits.startsWith("90", 2) || MUNICIPALITY.matcher(digits).matches();
    }

    /**
     * Tells whether this jurisdiction is another one or lies within it.
     *
     * @param other the other jurisdiction
     * @return whether the other is this one or one of its ancestors
     */
    public boolean isWithin(Jurisdiction other) {
        return equals(other) || parent().filter(up -> up.isWithin(other)).isPresent();
    }

    @Override
    public int compareTo(Jurisdiction other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Jurisdiction that && country.equals(that.country) && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return country.hashCode() * 31 + digits.hashCode();
    }

    /**
     * Returns the country and the significant digits, such as {@code cn-42}.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return digits.isEmpty() ? country : country + "-" + digits;
    }
}
