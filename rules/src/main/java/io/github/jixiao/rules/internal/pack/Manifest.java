package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.PackException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What {@code pack.yaml} says: whose pack it is, and every file of it.
 *
 * @param id the id of the pack
 * @param jurisdiction whose rules it holds
 * @param version its version
 * @param title its title
 * @param paths its files, in order
 */
record Manifest(String id, Jurisdiction jurisdiction, String version, Text title, List<String> paths) {
    private static final String FILE = "pack.yaml";
    private static final List<String> FOLDERS = Stream.concat(
                    Stream.of("instruments", "schemes", "forms", "obligations", "holidays", "responsibility"),
                    DatedValues.FOLDERS.stream())
            .toList();

    static Manifest read(PackFiles files) {
        Fields file = Yaml.read(files, FILE);
        Manifest manifest = new Manifest(
                SchemeSource.name(file, "pack"),
                file.parsed("jurisdiction", Jurisdiction::parse),
                file.text("version"),
                file.bilingual("title"),
                file.texts("files"));
        file.maybe("note", Fields::text);
        file.end();
        for (String path : manifest.paths) {
            if (!path.matches("(" + String.join("|", FOLDERS) + ")/[a-z0-9-]+\\.yaml")) {
                throw file.refuse(
                        "files",
                        "must be <name>.yaml in one of " + String.join(", ", FOLDERS) + ", was '" + path + "'");
            }
        }
        Set<String> found = files.found();
        found.stream()
                .filter(path -> !path.equals(FILE) && !manifest.paths.contains(path))
                .findFirst()
                .ifPresent(path -> {
                    throw new PackException(path, "", "is not listed under 'files' in " + FILE);
                });
        return manifest;
    }

    /** The files of one folder, in order. */
    List<String> in(String folder) {
        return paths.stream().filter(path -> path.startsWith(folder + "/")).toList();
    }
}
