package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.RuleBooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack of dated values alone for a city that does not exist, over the packs that are shipped. */
public final class OverlayPack {
    private OverlayPack() {}

    /** The rules of 2022 of the city with the entries that it adds or replaces. */
    public static RuleBook book(Path directory, String folder, String entries) {
        try {
            Files.writeString(directory.resolve("pack.yaml"), """
                    pack: city
                    jurisdiction: cn-4299
                    version: "1"
                    title: {zh: 某市, en: Some city}
                    files: [%s/city.yaml]
                    """.formatted(folder));
            Files.createDirectories(directory.resolve(folder));
            Files.writeString(directory.resolve(folder).resolve("city.yaml"), entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RuleBooks.standard().with(directory).inForce(Jurisdiction.parse("cn-4299"), FiscalYear.of(2022));
    }

    /** One entry of 2020; what it replaces is left out where it is empty. */
    public static String entry(String name, String value, String replaces) {
        return "entries:\n  " + name + ":\n    - first-year: 2020\n      value: " + value
                + "\n      provision: cn:library-defaults#about\n      evidence: fictional\n"
                + (replaces.isEmpty() ? "" : "      replaces: " + replaces + "\n");
    }
}
