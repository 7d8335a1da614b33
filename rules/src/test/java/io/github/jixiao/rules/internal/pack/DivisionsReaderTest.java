package io.github.jixiao.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.rules.division.Divisions;
import io.github.jixiao.rules.law.PackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DivisionsReaderTest {
    private static final String PATH = "divisions/all.csv";

    @TempDir
    Path directory;

    private void write(String text) throws IOException {
        Files.createDirectories(directory.resolve("divisions"));
        Files.writeString(directory.resolve(PATH), text);
    }

    @Test
    @DisplayName("the divisions of a pack on disk are read, and those of the shipped pack are the shipped ones")
    void reads() throws IOException {
        write("# rows: 1\ncode,name,since,until,successors\n990000,某省,2000,,\n");
        assertThat(DivisionsReader.read(PackFiles.in(directory), PATH).all()).hasSize(1);
        assertThat(DivisionsReader.read(PackFiles.shipped("cn"), "divisions/county-and-above.csv")
                        .all())
                .isEqualTo(Divisions.shipped().all());
    }

    @Test
    @DisplayName("a malformed or missing file is refused by its path")
    void refuses() throws IOException {
        PackException missing =
                catchThrowableOfType(PackException.class, () -> DivisionsReader.read(PackFiles.in(directory), PATH));
        assertThat(missing.file()).isEqualTo(PATH);
        write("# rows: 2\ncode,name,since,until,successors\n990000,某省,2000,,\n");
        PackException malformed =
                catchThrowableOfType(PackException.class, () -> DivisionsReader.read(PackFiles.in(directory), PATH));
        assertThat(malformed).hasMessage(PATH + ": holds 1 rows, but its head says 2");
    }
}
