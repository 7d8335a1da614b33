package io.github.jixiao.io.compliance;

import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.compliance.ComplianceReport;
import io.github.jixiao.rules.obligation.OrganDuty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Duties of a year to be handed to other programs (职责清单): as a calendar, or as a table.
 *
 * <p>The duties are in the order of their due days, those without one last. The same duties give the same text.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * DutyList duties = DutyList.open(report, facts).of("transport-bureau");
 * Files.writeString(Path.of("duties.ics"), duties.calendar(Locale.CHINA, stamp));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class DutyList {
    private final Text name;
    private final List<DutyLine> lines;

    private DutyList(Text name, List<DutyLine> lines) {
        this.name = name;
        this.lines = lines;
    }

    /**
     * Returns the duties that have a due day, before or after the day of the report, and of which nothing was done yet.
     *
     * @param report the report
     * @param facts the facts that it was made from, for the names
     * @return the duties
     */
    public static DutyList open(ComplianceReport report, GovernmentYear facts) {
        return new DutyList(named(report.name(), report.year()), DutyLine.of(report, facts, false));
    }

    /**
     * Returns all duties: those that are done, that have no due day, and that do not apply are among them.
     *
     * @param report the report
     * @param facts the facts that it was made from, for the names
     * @return the duties
     */
    public static DutyList all(ComplianceReport report, GovernmentYear facts) {
        return new DutyList(named(report.name(), report.year()), DutyLine.of(report, facts, true));
    }

    /**
     * Returns the duties of an organ before any facts are known.
     *
     * @param organ the organ
     * @param year the fiscal year
     * @param duties its duties in that year
     * @return the duties
     */
    public static DutyList of(Organ organ, FiscalYear year, List<OrganDuty> duties) {
        return new DutyList(
                named(organ.name(), year),
                duties.stream()
                        .map(duty -> DutyLine.of(organ, year, duty))
                        .sorted(Comparator.comparing(line -> line.due().orElse(LocalDate.MAX)))
                        .toList());
    }

    private static Text named(String whose, FiscalYear year) {
        return new Text(whose + year + "年度预算绩效管理职责", whose + ": performance management duties " + year);
    }

    /**
     * Returns those of these duties that an organ answers for.
     *
     * @param organ the id of the organ
     * @return the duties, possibly none
     */
    public DutyList of(String organ) {
        return new DutyList(
                name,
                lines.stream()
                        .filter(line -> line.organ().filter(organ::equals).isPresent())
                        .toList());
    }

    /**
     * Returns how many duties there are.
     *
     * @return the number, with those that have no due day
     */
    public int size() {
        return lines.size();
    }

    /**
     * Returns the duties that have a due day as a calendar (iCalendar, RFC 5545): each is an event of that whole day.
     *
     * <p>Events are chosen over to-dos because most calendar programs show only events; they block no time. The identifier
     * of an event follows from area, year, clause and what the duty is about, so that reading a later calendar updates the
     * events of an earlier one.
     *
     * @param locale Chinese for Chinese text, any other for English
     * @param stamp when the calendar was made, in the seconds of UTC
     * @return the calendar, to be written in UTF-8
     */
    public String calendar(Locale locale, Instant stamp) {
        return DutyCalendar.of(name.in(locale), lines, locale, stamp);
    }

    /**
     * Returns the duties as a table with a header (CSV, RFC 4180).
     *
     * <p>A cell that a spreadsheet could take for a formula begins with an apostrophe.
     *
     * @param locale Chinese for Chinese text, any other for English
     * @return the table, to be written in UTF-8
     */
    public String csv(Locale locale) {
        return DutyCsv.of(lines, locale);
    }

    /**
     * Returns the table with a byte order mark, without which Excel takes UTF-8 for another encoding.
     *
     * @param locale Chinese for Chinese text, any other for English
     * @return the table of {@link #csv(Locale)} behind the mark, to be written in UTF-8
     */
    public String csvForExcel(Locale locale) {
        return '\uFEFF' + csv(locale);
    }
}
