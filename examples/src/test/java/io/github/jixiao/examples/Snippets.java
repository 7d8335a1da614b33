package io.github.jixiao.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs a compiled snippet and returns what it printed. */
final class Snippets {
    private Snippets() {}

    static String call(Path classes, String name) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()}, Snippets.class.getClassLoader());
                PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            loader.loadClass(name).getMethod("run", PrintStream.class).invoke(null, out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
