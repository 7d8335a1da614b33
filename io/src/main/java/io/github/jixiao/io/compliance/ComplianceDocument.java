package io.github.jixiao.io.compliance;

import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.compliance.ComplianceReport;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A compliance report as a document for people (履职核查报告文书): Markdown, a web page, or plain text, in one language.
 *
 * <p>Told are, in this order: the government, year and day with the clauses by status; what needs attention first; the
 * coverage; every clause, article by article; and what each organ has left to do. Organs, items and acts are called by
 * their names in the facts, by their ids where the facts do not have them. A list that is too long says how many more
 * there are. Duties that are done are counted; only the web page, which can unfold, lists them one by one. The same report and facts give the same document. Immutable and thread-safe.
 *
 * <pre>{@code
 * ComplianceDocument document = ComplianceDocument.of(report, facts, Locale.CHINA);
 * Files.writeString(Path.of("report.html"), document.html());
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ComplianceDocument {
    private static final int MOST = 50;

    private final ComplianceReport report;
    private final GovernmentYear facts;
    private final Locale locale;
    private final int most;
    private final Optional<RuleBook> rules;

    private ComplianceDocument(
            ComplianceReport report, GovernmentYear facts, Locale locale, int most, Optional<RuleBook> rules) {
        this.report = report;
        this.facts = facts;
        this.locale = locale;
        this.most = most;
        this.rules = rules;
    }

    /**
     * Returns the document of a report, its lists 50 long at most.
     *
     * @param report the report
     * @param facts the facts that it was made from, for the names
     * @param locale Chinese for Chinese text, any other for English
     * @return the document
     */
    public static ComplianceDocument of(ComplianceReport report, GovernmentYear facts, Locale locale) {
        return new ComplianceDocument(report, facts, locale, MOST, Optional.empty());
    }

    /**
     * Returns this document with longer or shorter lists.
     *
     * @param longest how many duties one list shows at most, at least 1
     * @return the document
     * @throws IllegalArgumentException if that is less than 1
     */
    public ComplianceDocument withLists(int longest) {
        if (longest < 1) {
            throw new IllegalArgumentException("a list must show at least 1 duty, was " + longest);
        }
        return new ComplianceDocument(report, facts, locale, longest, rules);
    }

    /**
     * Returns this document with what the provisions say on which open matters rest, at its end.
     *
     * @param book the rules that the report was made by
     * @return the document
     */
    public ComplianceDocument citing(RuleBook book) {
        return new ComplianceDocument(report, facts, locale, most, Optional.of(book));
    }

    /**
     * Returns the document in Markdown with tables.
     *
     * @return the text, lines ending with a line feed; whatever stands in the facts is escaped
     */
    public String markdown() {
        return MarkdownForm.of(blocks(), locale);
    }

    /**
     * Returns the document as one web page that opens from disk, loads and runs nothing, and unfolds each clause to its
     * duties.
     *
     * @return the page, to be written in UTF-8; whatever stands in the facts is escaped
     */
    public String html() {
        return HtmlForm.of(blocks(), title(), locale);
    }

    /**
     * Returns the document in plain text, set in columns for a terminal or a monospaced font.
     *
     * @return the text, lines ending with a line feed
     */
    public String text() {
        return TextForm.of(blocks(), locale);
    }

    private String title() {
        return new Text(
                        report.name() + report.year() + "年度" + Labels.TITLE.zh(),
                        Labels.TITLE.en() + ": " + report.name() + " " + report.year())
                .in(locale);
    }

    private List<Block> blocks() {
        View view = new View(report, new Names(facts), most);
        return Stream.of(
                        Overview.of(view),
                        Attention.of(view),
                        Coverages.of(view),
                        Clauses.of(view),
                        OpenDuties.of(view),
                        rules.map(book -> Grounds.of(view, book)).orElse(List.of()))
                .flatMap(List::stream)
                .toList();
    }
}
