package io.github.jixiao.examples;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.Reading;
import io.github.jixiao.io.json.JsonFormat;
import io.github.jixiao.io.report.HtmlReport;
import io.github.jixiao.io.report.SheetTextReport;
import io.github.jixiao.io.sheet.SheetAssessor;
import io.github.jixiao.io.sheet.SheetFinding;
import io.github.jixiao.io.sheet.SheetResult;
import io.github.jixiao.io.sheet.SheetResults;
import io.github.jixiao.rules.RuleBooks;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reviews published evaluation sheets: the shipped ones, or any files and directories named. */
public final class PublishedSheets {
    /** Kept, since the logging system forgets the level of a logger that nobody holds. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private final Locale locale;
    private final PrintStream out;
    private final SheetAssessor assessor = SheetAssessor.of(RuleBooks.standard());
    private final List<SheetResult> results = new ArrayList<>();
    private final List<SheetResults.Unreadable> unreadable = new ArrayList<>();

    private PublishedSheets(Locale locale, PrintStream out) {
        this.locale = locale;
        this.out = out;
    }

    /**
     * Runs the program.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        VALIDATOR.setLevel(Level.WARNING);
        Console.run(PublishedSheets::run, arguments);
    }

    /** Runs the program; 0 unless nothing could be read (1) or the arguments make no sense (2). */
    static int run(List<String> arguments, PrintStream out) {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.print(Options.USAGE);
            return 2;
        }
        if (options.help()) {
            out.print(Options.USAGE);
            return 0;
        }
        return new PublishedSheets(options.locale(), out).review(options);
    }

    private int review(Options options) {
        try (SheetFiles files = SheetFiles.of(options.inputs())) {
            for (int i = 0; i < files.all().size(); i++) {
                Path file = files.all().get(i);
                out.print("[" + (i + 1) + "/" + files.all().size() + "] ");
                review(file);
            }
            SheetResults all = new SheetResults(results, unreadable);
            out.print(SheetTextReport.summary(all, locale));
            write(all, options.out());
        } catch (IOException e) {
            out.println(e);
            return 1;
        }
        return results.isEmpty() ? 1 : 0;
    }

    private void review(Path file) {
        Reading<SheetResult> reading = read(file);
        reading.value()
                .ifPresentOrElse(
                        result -> {
                            results.add(result);
                            out.println(SheetTextReport.of(result, locale));
                        },
                        () -> {
                            unreadable.add(new SheetResults.Unreadable(file.toString(), reading.findings()));
                            out.println(file + "  " + new Text("无法读取", "unreadable").in(locale));
                            reading.findings().forEach(finding -> out.println("  " + finding.message(locale)));
                            out.println();
                        });
    }

    private Reading<SheetResult> read(Path file) {
        try {
            return assessor.read(Files.readString(file));
        } catch (NoSuchFileException e) {
            return unreadable(new Text("没有此文件", "no such file"));
        } catch (CharacterCodingException e) {
            return unreadable(new Text("不是UTF-8编码", "it is not UTF-8"));
        } catch (IOException e) {
            return unreadable(new Text(e.toString(), e.toString()));
        }
    }

    private static Reading<SheetResult> unreadable(Text why) {
        return Reading.nothing(new Findings(List.of(Finding.of(SheetFinding.FILE_UNREADABLE, "", "why", why))));
    }

    private void write(SheetResults all, Path directory) throws IOException {
        Files.createDirectories(directory);
        Path json = Files.writeString(
                directory.resolve("results.json"), JsonFormat.strict().write(all) + "\n");
        Path page = Files.writeString(directory.resolve("report.html"), HtmlReport.of(all, locale));
        for (Path file : List.of(json, page)) {
            out.println(new Text("已写入 ", "written: ").in(locale)
                    + file.toAbsolutePath().normalize());
        }
    }
}
