package io.github.jixiao.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The arguments of {@link PublishedSheets}.
 *
 * @param help whether only the usage is wanted
 * @param locale the language of the output
 * @param out where the results are written
 * @param inputs the files and directories to read, none for the shipped sheets
 */
record Options(boolean help, Locale locale, Path out, List<Path> inputs) {
    static final String USAGE = """
            用法 Usage: PublishedSheets [--lang zh|en] [--out DIR] [FILE|DIR ...]

              复核已公布的绩效自评表：逐表读取、校验、计分、对照，结果写成JSON和一个网页。
              Reviews published evaluation sheets: reads, validates, scores and reconciles each of them
              and writes the results as JSON and as one web page.

              FILE|DIR     自评表（JSON）或其所在目录（不含子目录）；省略时复核随附的自评表
                           sheets (JSON) or directories of them (subdirectories are not entered);
                           without any, the sheets that come with this program
              --out DIR    结果目录，默认 target/jixiao-report
                           where the results go; target/jixiao-report unless given
              --lang zh|en 输出语言，默认中文；网页可随时切换
                           language of the output, Chinese unless given; the page can be switched
              --help       显示本说明
                           shows this text

              只有全部无法读取时才返回非零值。 The exit status is not zero only if nothing could be read.
            """;

    /** Copies the inputs. */
    Options {
        inputs = List.copyOf(inputs);
    }

    /**
     * Returns what the arguments say.
     *
     * @throws IllegalArgumentException if an option is unknown or has no value
     */
    static Options parse(List<String> arguments) {
        boolean help = false;
        Locale locale = Locale.CHINESE;
        Path out = Path.of("target", "jixiao-report");
        List<Path> inputs = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            switch (argument) {
                case "--help", "-h" -> help = true;
                case "--lang" -> locale = language(value(arguments, ++i));
                case "--out" -> out = Path.of(value(arguments, ++i));
                default -> {
                    if (argument.startsWith("--")) {
                        throw new IllegalArgumentException("unknown option " + argument);
                    }
                    inputs.add(Path.of(argument));
                }
            }
        }
        return new Options(help, locale, out, inputs);
    }

    static String value(List<String> arguments, int at) {
        if (at >= arguments.size()) {
            throw new IllegalArgumentException(arguments.get(at - 1) + " needs a value");
        }
        return arguments.get(at);
    }

    static Locale language(String name) {
        return switch (name) {
            case "zh" -> Locale.CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw new IllegalArgumentException("--lang must be zh or en, was " + name);
        };
    }
}
