package io.github.jixiao.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the files to read: those named, those in directories named, or those that come with this program. */
final class SheetFiles implements AutoCloseable {
    private static final String SHIPPED = "published";

    private final List<Path> files;
    private final List<FileSystem> opened = new ArrayList<>();

    private SheetFiles(List<Path> inputs) {
        this.files = inputs.isEmpty() ? inDirectory(shipped()) : listed(inputs);
    }

    static SheetFiles of(List<Path> inputs) {
        return new SheetFiles(inputs);
    }

    /** The files in order; one that does not exist is among them, to be named as unreadable. */
    List<Path> all() {
        return files;
    }

    private static List<Path> listed(List<Path> inputs) {
        List<Path> files = new ArrayList<>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                files.addAll(inDirectory(input));
            } else {
                files.add(input);
            }
        }
        return List.copyOf(files);
    }

    private static List<Path> inDirectory(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> entry.getFileName().toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + directory, e);
        }
    }

    /** The shipped sheets: a directory of the build, or one within a jar, which stays open until all are read. */
    private Path shipped() {
        try {
            URL url = Objects.requireNonNull(SheetFiles.class.getResource(SHIPPED), SHIPPED);
            URI uri = url.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return Path.of(uri);
            }
            String[] parts = uri.toString().split("!", 2);
            FileSystem jar = FileSystems.newFileSystem(URI.create(parts[0]), java.util.Map.of());
            opened.add(jar);
            return jar.getPath(parts[1]);
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the shipped sheets cannot be found", e);
        }
    }

    @Override
    public void close() throws IOException {
        for (FileSystem system : opened) {
            system.close();
        }
    }
}
