package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.rules.division.Divisions;
import io.github.jixiao.rules.law.PackException;

/** Reads the divisions of a pack; they are rows of text, not YAML. */
final class DivisionsReader {
    private DivisionsReader() {}

    /**
     * Reads a file of divisions.
     *
     * @param files the files of the pack
     * @param path its path within the pack
     * @return the divisions
     * @throws PackException if it is missing or malformed
     */
    static Divisions read(PackFiles files, String path) {
        String text = files.read(path);
        try {
            return Divisions.parse(text);
        } catch (IllegalArgumentException e) {
            throw new PackException(path, "", e.getMessage() == null ? "malformed" : e.getMessage());
        }
    }
}
