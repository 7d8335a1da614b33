package io.github.jixiao.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The arguments of {@link CountyYear}.
 *
 * @param help whether only the usage is wanted
 * @param locale the language of the output
 * @param asOf the day as of which it is told
 * @param out where the documents are written
 * @param facts the facts to read, empty for the shipped county
 */
record CountyOptions(boolean help, Locale locale, LocalDate asOf, Path out, Optional<Path> facts) {
    static final String USAGE = """
            用法 Usage: CountyYear [--as-of DATE] [--lang zh|en] [--out DIR] [FILE]

              逐款核查一级政府一个预算年度的预算绩效管理职责，写出网页、Markdown、JSON，
              以及待办日历（ics）和清单（csv）。
              Checks clause by clause how a government kept its duties in a fiscal year; writes a web page,
              Markdown, JSON, and the open duties as a calendar (ics) and a list (csv).

              FILE         事实文件（jixiao/government-year）；省略时核查随附的虚构县
                           the facts (jixiao/government-year); without any, a fictional county is checked
              --as-of DATE 核查截止日，默认 2024-10-15
                           the day as of which it is told; 2024-10-15 unless given
              --out DIR    结果目录，默认 target/jixiao-compliance
                           where the documents go; target/jixiao-compliance unless given
              --lang zh|en 输出语言，默认中文
                           language of the output, Chinese unless given
              --help       显示本说明
                           shows this text
            """;

    /**
     * Returns what the arguments say.
     *
     * @throws IllegalArgumentException if an option is unknown, or has no value or a wrong one
     */
    static CountyOptions parse(List<String> arguments) {
        boolean help = false;
        Locale locale = Locale.CHINESE;
        LocalDate asOf = LocalDate.of(2024, 10, 15);
        Path out = Path.of("target", "jixiao-compliance");
        Optional<Path> facts = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            switch (argument) {
                case "--help", "-h" -> help = true;
                case "--lang" -> locale = Options.language(Options.value(arguments, ++i));
                case "--as-of" -> asOf = day(Options.value(arguments, ++i));
                case "--out" -> out = Path.of(Options.value(arguments, ++i));
                default -> {
                    if (argument.startsWith("--") || facts.isPresent()) {
                        throw new IllegalArgumentException("unknown argument " + argument);
                    }
                    facts = Optional.of(Path.of(argument));
                }
            }
        }
        return new CountyOptions(help, locale, asOf, out, facts);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("--as-of must be a day such as 2024-10-15, was " + text, e);
        }
    }
}
