package io.github.jixiao.rules;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.division.Divisions;
import io.github.jixiao.rules.internal.pack.Library;
import io.github.jixiao.rules.internal.pack.Pack;
import io.github.jixiao.rules.internal.pack.PackFiles;
import io.github.jixiao.rules.law.PackException;
import java.nio.file.Path;
import java.util.List;

/**
 * The rule packs at hand: the front door.
 *
 * <p>Packs are layered by place: the rules of a province come before those of the nation. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RuleBooks {
    private final Library library;

    private RuleBooks(Library library) {
        this.library = library;
    }

    /** Read once, when first asked for. */
    private static final class Standard {
        static final RuleBooks BOOKS = new RuleBooks(Library.shipped());

        private Standard() {}
    }

    /**
     * Returns the packs that this library ships: the nation ({@code cn}), some provinces, and the fictional place of
     * examples ({@code zz}).
     *
     * @return the same object every time
     */
    public static RuleBooks standard() {
        return Standard.BOOKS;
    }

    /**
     * Returns packs on disk alone, without those that this library ships.
     *
     * @param directories the directories of the packs, each after those it builds on
     * @return the packs
     * @throws PackException if a pack is malformed or contradicts another
     */
    public static RuleBooks of(Path... directories) {
        RuleBooks books = new RuleBooks(Library.EMPTY);
        for (Path directory : directories) {
            books = books.with(directory);
        }
        return books;
    }

    /**
     * Returns these packs and one more.
     *
     * <p>The pack may build on those for the same place and for the places above it. Where there is a pack for its
     * place already, the new one comes before it.
     *
     * @param directory the directory that holds its {@code pack.yaml}
     * @return a copy with the pack added
     * @throws PackException if the pack is malformed or contradicts another
     */
    public RuleBooks with(Path directory) {
        return new RuleBooks(library.with(PackFiles.in(directory)));
    }

    /**
     * Returns the rules of a place for a fiscal year.
     *
     * @param jurisdiction the place; one without a pack of its own has the rules of the places above it
     * @param year the fiscal year that the rules are asked about, not the year in which they are asked
     * @return the rules
     * @throws PackException if no rule is recorded for the place, or none as early as that
     */
    public RuleBook inForce(Jurisdiction jurisdiction, FiscalYear year) {
        List<Pack> chain = library.chain(jurisdiction);
        FiscalYear earliest = chain.stream()
                .flatMap(pack -> pack.firstYear().stream())
                .min(FiscalYear::compareTo)
                .orElseThrow(() -> new PackException(
                        "", "", "no rule is recorded for " + jurisdiction + " or a place above it; packs: " + packs()));
        if (year.compareTo(earliest) < 0) {
            throw new PackException(
                    "",
                    "",
                    "no rule is recorded for " + jurisdiction + " in " + year
                            + "; the earliest fiscal year recorded is " + earliest);
        }
        return new RuleBook(jurisdiction, year, chain);
    }

    /**
     * Returns the administrative divisions of the whole country, as of any day since 1981.
     *
     * @return the divisions that this library ships, the same object every time
     */
    public Divisions divisions() {
        return Divisions.shipped();
    }

    /**
     * Returns the packs with their versions.
     *
     * @return such as {@code cn-42@2026.1}, in the order in which they were read
     */
    public List<String> packs() {
        return library.packs().stream().map(Pack::coordinates).toList();
    }

    @Override
    public String toString() {
        return "rule books " + packs();
    }
}
