package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.rules.law.PackException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the files of a pack lie. */
public interface PackFiles {
    /**
     * Returns the text of a file.
     *
     * @param path its path within the pack
     * @return the text
     * @throws PackException if it is missing or cannot be read
     */
    String read(String path);

    /**
     * Returns the YAML files that are there, as far as that can be told.
     *
     * @return their paths within the pack, sorted; none where files cannot be listed
     */
    Set<String> found();

    /**
     * Returns the files of a pack that this library ships.
     *
     * @param pack the id of the pack
     * @return its files
     */
    static PackFiles shipped(String pack) {
        String root = "/io/github/jixiao/rules/packs/" + pack + "/";
        return new PackFiles() {
            @Override
            public String read(String path) {
                try (InputStream in = PackFiles.class.getResourceAsStream(root + path)) {
                    if (in == null) {
                        throw new PackException(path, "", "missing from the class path under " + root);
                    }
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                } catch (IOException e) {
                    throw new PackException(path, "", "cannot be read: " + e);
                }
            }

            @Override
            public Set<String> found() {
                return Set.of();
            }
        };
    }

    /**
     * Returns the files of a pack on disk.
     *
     * @param directory the directory that holds {@code pack.yaml}
     * @return its files
     */
    static PackFiles in(Path directory) {
        return new PackFiles() {
            @Override
            public String read(String path) {
                Path file = directory.resolve(path);
                if (!Files.isRegularFile(file)) {
                    throw new PackException(path, "", "missing from " + directory);
                }
                try {
                    return Files.readString(file);
                } catch (IOException e) {
                    throw new PackException(path, "", "cannot be read as UTF-8: " + e);
                }
            }

            @Override
            public Set<String> found() {
                try (Stream<Path> files = Files.walk(directory)) {
                    return files.filter(Files::isRegularFile)
                            .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                            .filter(path -> path.endsWith(".yaml") || path.endsWith(".yml"))
                            .collect(Collectors.toCollection(TreeSet::new));
                } catch (IOException e) {
                    throw new PackException("pack.yaml", "", "its directory cannot be listed: " + e);
                }
            }
        };
    }
}
