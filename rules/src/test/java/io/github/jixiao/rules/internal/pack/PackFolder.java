package io.github.jixiao.rules.internal.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small pack on disk that can be read, to be changed by a test. */
public final class PackFolder {
    /** The instrument that its entries cite. */
    public static final String LAW = """
            id: zz:law
            zh: 某地办法
            en: The law of Somewhere
            issuer: 某地财政局
            number: 第2号
            adopted: 2020-01-01
            clauses:
              "1": {zh: 计分办法, en: The scheme}
            """;

    /** A scheme with every entry: execution 10, output 90. */
    public static final String SCHEME = """
            scheme: main
            title: {zh: 办法, en: Scheme}
            first-year: 2020
            evaluations: [self]
            entries:
              full-marks: {value: 100, provision: zz:law#1, evidence: fictional}
              execution.weight: {value: 10, provision: zz:law#1, evidence: fictional}
              execution.denominator: {value: received, provision: zz:law#1, evidence: fictional}
              execution.rate-rounding: {value: {scale: 2, mode: half-up}, provision: zz:law#1, evidence: fictional}
              execution.cap: {value: weight, provision: zz:law#1, evidence: fictional}
              execution.zero-budget: {value: nothing, provision: zz:law#1, evidence: fictional}
              section.output: {value: 90, provision: zz:law#1, evidence: fictional}
              goals: {value: ratio, provision: zz:law#1, evidence: fictional}
              positive: {value: ratio, provision: zz:law#1, evidence: fictional}
              reverse: {value: zero, provision: zz:law#1, evidence: fictional}
              exact: {value: nothing, provision: zz:law#1, evidence: fictional}
              range: {value: nothing, provision: zz:law#1, evidence: fictional}
              about: {value: 7.5, provision: zz:law#1, evidence: fictional}
              late: {value: nothing, provision: zz:law#1, evidence: fictional}
              negative: {value: judged, provision: zz:law#1, evidence: fictional}
              undirected: {value: {lower: [cost], otherwise: unknown}, provision: zz:law#1, evidence: fictional}
              bands:
                value: {reached-from: 80, partly-from: 60, unjudged: not-scored}
                provision: zz:law#1
                evidence: fictional
              satisfaction:
                value: [{from: 90, share: 1}, {from: 60, share: 0.5}]
                provision: zz:law#1
                evidence: fictional
              over-achievement:
                value: {policy: inverse, flag-from: 130, tolerance: 0}
                provision: zz:law#1
                evidence: fictional
              missing: {value: {policy: rescale, shift: {from: satisfaction, to: output}}, provision: zz:law#1, evidence: fictional}
              row-rounding: {value: {scale: 4, mode: half-even}, provision: zz:law#1, evidence: fictional}
              total-rounding: {value: {scale: 1, mode: down}, provision: zz:law#1, evidence: fictional}
              grades:
                value: {stage: exact, scale: [{code: pass, zh: 合格, en: pass, from: 60}]}
                provision: zz:law#1
                evidence: fictional
            """;

    private final Path directory;

    private PackFolder(Path directory) {
        this.directory = directory;
    }

    /** Writes the pack {@code house} of {@code zz} with the scheme {@code house/main}. */
    public static PackFolder in(Path directory) {
        PackFolder folder = new PackFolder(directory);
        folder.manifest("house", "zz", "instruments/law.yaml", "schemes/main.yaml");
        folder.write("instruments/law.yaml", LAW);
        return folder.write("schemes/main.yaml", SCHEME);
    }

    /** Writes {@code pack.yaml} alone. */
    public PackFolder manifest(String pack, String jurisdiction, String... files) {
        return write("pack.yaml", """
                pack: %s
                jurisdiction: %s
                version: "1"
                title: {zh: 规则, en: Rules}
                files: [%s]
                """.formatted(pack, jurisdiction, String.join(", ", files)));
    }

    /** Writes a file. */
    public PackFolder write(String path, String text) {
        try {
            Path file = directory.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a file; the old text must be there. */
    public PackFolder edit(String path, String old, String replacement) {
        try {
            String text = Files.readString(directory.resolve(path));
            if (!text.contains(old)) {
                throw new IllegalArgumentException(path + " does not hold '" + old + "'");
            }
            return write(path, text.replace(old, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a scheme of its own file, listed. */
    public PackFolder scheme(String name, String text) {
        edit("pack.yaml", "files: [", "files: [schemes/" + name + ".yaml, ");
        return write("schemes/" + name + ".yaml", text);
    }

    /** The directory. */
    public Path directory() {
        return directory;
    }
}
