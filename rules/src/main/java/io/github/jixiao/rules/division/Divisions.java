package io.github.jixiao.rules.division;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.rules.law.PackException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The administrative divisions of a country at county level and above, as of any day since the first year recorded.
 *
 * <p>Only the years of changes are recorded. A day is answered by its calendar year as that year ended: what came into
 * being in a year is there from 1 January of it, and what ended in it is gone from that day. This is our choice; it
 * agrees with the codes that a fiscal year's documents carry at its end. A day after the last change recorded
 * ({@link #latestYear()}) is answered as of that change. A day before the first year ({@link #earliestYear()}) is an
 * error. Townships are not recorded. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Divisions {
    private static final String SHIPPED = "/io/github/jixiao/rules/packs/cn/divisions/county-and-above.csv";
    private static final String NATION = Jurisdiction.NATION.divisionCode();

    private final List<Division> all;
    private final Map<String, List<Division>> byCode = new HashMap<>();
    private final Map<String, List<Division>> byName = new HashMap<>();
    private final Map<String, List<Division>> byParent = new HashMap<>();
    private final int earliestYear;
    private final int latestYear;
    private volatile @Nullable Succession succession;

    private Divisions(List<Division> all) {
        this.all = List.copyOf(all);
        int earliest = Integer.MAX_VALUE;
        int latest = Integer.MIN_VALUE;
        for (Division division : all) {
            add(byCode, division.code(), division);
            add(byName, division.name(), division);
            add(byParent, division.parent().map(Division::code).orElse(NATION), division);
            earliest = Math.min(earliest, division.since());
            latest = Math.max(latest, division.until().orElse(division.since()));
            for (Division.Successor successor : division.successors()) {
                latest = Math.max(latest, successor.year());
            }
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("there are no divisions");
        }
        this.earliestYear = earliest;
        this.latestYear = latest;
        checkSuccessors();
    }

    private void checkSuccessors() {
        for (Division division : all) {
            for (Division.Successor successor : division.successors()) {
                if (in(successor.code(), successor.year()).isEmpty()) {
                    throw new IllegalArgumentException(division + " has the successor " + successor.code()
                            + ", which is no division in " + successor.year());
                }
            }
        }
    }

    /** Built when first asked for, since most callers never do; two threads may build the same one. */
    private Succession succession() {
        Succession built = succession;
        if (built == null) {
            built = new Succession(this);
            succession = built;
        }
        return built;
    }

    private static void add(Map<String, List<Division>> index, String key, Division division) {
        index.computeIfAbsent(key, missing -> new ArrayList<>(1)).add(division);
    }

    /** Read once, when first asked for. */
    private static final class Shipped {
        static final Divisions DIVISIONS = parse(text());

        private Shipped() {}

        private static String text() {
            try (InputStream in = Divisions.class.getResourceAsStream(SHIPPED)) {
                if (in == null) {
                    throw new PackException(SHIPPED, "", "missing from the class path");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + SHIPPED, e);
            }
        }
    }

    /**
     * Returns the divisions of China since 1981, which this library ships.
     *
     * <p>Source: project areacodes by yescallop (CC0 1.0), from the yearly lists of the Ministry of Civil Affairs.
     *
     * @return the same object every time; the first call reads it
     */
    public static Divisions shipped() {
        return Shipped.DIVISIONS;
    }

    /**
     * Reads divisions from a text of the form of the shipped file.
     *
     * @param text comment lines, among them {@code # rows: } with the number of rows, then the line
     *     {@code code,name,since,until,successors}, then a row for each division, sorted by code and year
     * @return the divisions
     * @throws IllegalArgumentException if the text has another form, or if a row contradicts itself or another: such as
     *     a successor that is no division in its year
     */
    public static Divisions parse(String text) {
        return new Divisions(DivisionTable.read(text));
    }

    /**
     * Returns every division that was ever in use.
     *
     * @return all, by code and then by year
     */
    public List<Division> all() {
        return all;
    }

    /**
     * Returns the first year recorded.
     *
     * @return the year; days before it are refused
     */
    public int earliestYear() {
        return earliestYear;
    }

    /**
     * Returns the year of the last change recorded.
     *
     * @return the year; later days are answered as of it
     */
    public int latestYear() {
        return latestYear;
    }

    /**
     * Returns the division that had a code on a day.
     *
     * @param code the division code
     * @param day the day
     * @return the division, empty where the code was not in use
     * @throws PackException if the day is before the first year recorded
     */
    public Optional<Division> find(String code, LocalDate day) {
        return in(code, year(day));
    }

    /**
     * Returns the division that a jurisdiction was on a day.
     *
     * @param jurisdiction the jurisdiction
     * @param day the day
     * @return the division; empty where its code was not in use, for a nation and a township, and outside {@code cn}
     * @throws PackException if the day is before the first year recorded
     */
    public Optional<Division> find(Jurisdiction jurisdiction, LocalDate day) {
        Optional<Division> found = find(jurisdiction.divisionCode(), day);
        return jurisdiction.country().equals(Jurisdiction.NATION.country()) ? found : Optional.empty();
    }

    /**
     * Returns what a code has stood for.
     *
     * @param code the division code
     * @return the divisions by year, with gaps where the code was not in use; none if it never was
     */
    public List<Division> history(String code) {
        return List.copyOf(byCode.getOrDefault(code, List.of()));
    }

    /**
     * Returns the divisions directly under another one on a day.
     *
     * <p>Under a province these are its prefectures and the counties without a prefecture between (直辖); under a
     * municipality its districts and counties; under {@code 000000} the provinces.
     *
     * @param code the code of the division above
     * @param day the day
     * @return the divisions by code; none for a city without districts, such as 东莞市
     * @throws PackException if the day is before the first year recorded
     */
    public List<Division> children(String code, LocalDate day) {
        return inUse(below(code), year(day));
    }

    /**
     * Returns the division directly above another one on a day.
     *
     * <p>This differs from {@link Jurisdiction#parent()} for the few counties that stood directly under their province
     * though their code does not say so, such as 神农架林区 as 422921.
     *
     * @param code the code of the division below
     * @param day the day
     * @return the division above; empty for a province, and where the code was not in use
     * @throws PackException if the day is before the first year recorded
     */
    public Optional<Division> parent(String code, LocalDate day) {
        return find(code, day).flatMap(Division::parent);
    }

    /**
     * Returns the divisions of a name on a day.
     *
     * @param name their own name, which need not be unique, or a full name such as 湖北省十堰市郧阳区
     * @param day the day
     * @return the divisions by code; none if there was no such name
     * @throws PackException if the day is before the first year recorded
     */
    public List<Division> byName(String name, LocalDate day) {
        int year = year(day);
        List<Division> own = inUse(byName.getOrDefault(name, List.of()), year);
        if (!own.isEmpty()) {
            return own;
        }
        for (int start = 1; start < name.length(); start++) {
            List<Division> full = inUse(byName.getOrDefault(name.substring(start), List.of()), year).stream()
                    .filter(division -> division.fullName().equals(name))
                    .toList();
            if (!full.isEmpty()) {
                return full;
            }
        }
        return List.of();
    }

    /**
     * Returns the divisions of a later day in which the area of a division lies, or a part of it.
     *
     * <p>The successors that the source states are followed to the later day. For most prefectures that ended it states
     * none; then, by our choice, the division of the same code in the year of the end, or where there is none, the
     * prefectures to which its counties went, and those counties themselves that came directly under a province. Which
     * of several successors has the larger part is not recorded.
     *
     * @param code the code of the division
     * @param from the day on which it had that code
     * @param to the later day
     * @return the divisions by code, the division itself included while in use; none if the code was not in use
     * @throws IllegalArgumentException if the later day is before the other one
     * @throws PackException if a day is before the first year recorded
     */
    public List<Division> successors(String code, LocalDate from, LocalDate to) {
        checkOrder(from, to);
        return find(code, from)
                .map(division -> succession().successors(division, year(from), year(to)))
                .orElse(List.of());
    }

    /**
     * Returns the divisions of an earlier day whose area, or a part of it, lies in a division: the inverse of
     * {@link #successors}.
     *
     * <p>There are none for a division whose origin the source does not state: most districts first listed in 1983, and
     * most prefectures set up over counties of another one that went on.
     *
     * @param code the code of the division
     * @param at the day on which it had that code
     * @param earlier the earlier day
     * @return the divisions by code, the division itself included where it was in use; none if the code was not in use
     * @throws IllegalArgumentException if the earlier day is after the other one
     * @throws PackException if a day is before the first year recorded
     */
    public List<Division> predecessors(String code, LocalDate at, LocalDate earlier) {
        checkOrder(earlier, at);
        int first = year(earlier);
        return find(code, at)
                .map(division -> succession().predecessors(division, year(at), first))
                .orElse(List.of());
    }

    Optional<Division> in(String code, int year) {
        for (Division division : byCode.getOrDefault(code, List.of())) {
            if (division.existsIn(year)) {
                return Optional.of(division);
            }
        }
        return Optional.empty();
    }

    List<Division> below(String code) {
        return byParent.getOrDefault(code, List.of());
    }

    private static List<Division> inUse(List<Division> divisions, int year) {
        return divisions.stream().filter(division -> division.existsIn(year)).toList();
    }

    private static void checkOrder(LocalDate earlier, LocalDate later) {
        if (later.isBefore(earlier)) {
            throw new IllegalArgumentException(later + " must not be before " + earlier);
        }
    }

    private int year(LocalDate day) {
        if (day.getYear() < earliestYear) {
            throw new PackException(
                    "", "", "no divisions are recorded for " + day + "; the earliest year recorded is " + earliestYear);
        }
        return day.getYear();
    }
}
