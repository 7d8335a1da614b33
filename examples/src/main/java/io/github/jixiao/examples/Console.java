package io.github.jixiao.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The console, in UTF-8 whatever the machine. */
final class Console {
    private Console() {}

    /** A program: takes arguments, prints, and returns its status. */
    interface Program {
        int run(List<String> arguments, PrintStream out);
    }

    /** Runs a program, and leaves with its status unless that is 0. */
    static void run(Program program, String... arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int status = program.run(List.of(arguments), out);
        out.flush();
        if (status != 0) {
            System.exit(status);
        }
    }
}
