package io.github.jixiao.io.compliance;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.compliance.DutyStatus;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes duties as a calendar. */
final class DutyCalendar {
    /**
     * After how many characters a line is folded. The library counts characters, the standard octets, of which a line
     * should have 75 at most; no UTF-16 character takes more than three in UTF-8.
     */
    private static final int FOLD = 25;

    private DutyCalendar() {}

    static String of(String name, List<DutyLine> lines, Locale locale, Instant stamp) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//jixiao//compliance//" + (isChinese(locale) ? "ZH" : "EN")));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", plain(name)));
        for (DutyLine line : lines) {
            line.due().ifPresent(due -> calendar.add(event(line, due, locale, stamp)));
        }
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, FOLD).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    private static VEvent event(DutyLine line, LocalDate due, Locale locale, Instant stamp) {
        // without its own stamp and identifier, which would come from the clock and from chance
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(line)));
        event.add(new DtStamp(stamp.truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(due));
        event.add(new Summary(plain(
                line.id() + " " + line.term().in(locale) + " · " + about(line).in(locale))));
        event.add(new Description(description(line, locale)));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    /** What the duty is about; before any facts are known, whose it is. */
    private static Text about(DutyLine line) {
        return line.status().isPresent() ? line.subjectName() : line.organName();
    }

    /** The same for the same duty, whenever and wherever the calendar is made. */
    private static String uid(DutyLine line) {
        String duty = line.place() + "\n" + line.year() + "\n" + line.clause() + "\n" + line.subject();
        return UUID.nameUUIDFromBytes(duty.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String description(DutyLine line, Locale locale) {
        List<String> lines = new ArrayList<>();
        add(lines, Labels.CLAUSE, Optional.of(both(line.id() + " ", line.term())), locale);
        add(lines, Labels.ORGAN, Optional.of(line.organName()), locale);
        add(
                lines,
                Labels.SUBJECT,
                Optional.of(line.subjectName()).filter(text -> !text.zh().isEmpty()),
                locale);
        add(lines, Labels.LIMIT, line.limit(), locale);
        add(lines, Labels.STATUS, line.status().map(DutyStatus::label), locale);
        add(lines, Labels.GAP, line.gap(), locale);
        add(
                lines,
                Labels.PROVISIONS,
                Optional.of(both(Labels.provisions(line.provisions()), new Text("", ""))),
                locale);
        return String.join("\n", lines);
    }

    private static Text both(String start, Text end) {
        return new Text(start + end.zh(), start + end.en());
    }

    private static void add(List<String> lines, Text label, Optional<Text> words, Locale locale) {
        String colon = isChinese(locale) ? "：" : ": ";
        words.ifPresent(text -> lines.add(label.in(locale) + colon + plain(text.in(locale))));
    }

    /** Without control characters, which a calendar must not hold, and without blanks at the ends, which readers drop. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        words.chars().forEach(each -> plain.append(Character.isISOControl(each) ? ' ' : (char) each));
        return plain.toString().strip();
    }
}
