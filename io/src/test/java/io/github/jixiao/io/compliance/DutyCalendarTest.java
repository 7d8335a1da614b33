package io.github.jixiao.io.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.rules.compliance.ComplianceReport;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DutyCalendarTest {
    private static final Instant STAMP = Instant.parse("2022-03-25T08:00:00.999Z");

    private static String calendar(ComplianceReport report, GovernmentYear facts, Locale locale) {
        return DutyList.open(report, facts).calendar(locale, STAMP);
    }

    private static String chinese() {
        return calendar(Samples.report(), Samples.facts(), Locale.CHINA);
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    @DisplayName("unfolded, the calendar is the one written by hand, with identifiers computed apart")
    void golden() {
        assertThat(chinese().replace("\r\n ", "").replace("\r\n", "\n")).isEqualTo(Golden.text("duties.zh.ics"));
    }

    @Test
    @DisplayName("a reader of calendars finds day, words and stamp of each event again")
    void readBack() throws Exception {
        List<VEvent> events = events(parsed(chinese()));

        assertThat(events)
                .extracting(event -> event.<DtStart<LocalDate>>getRequiredProperty(Property.DTSTART)
                        .getDate())
                .containsExactly(LocalDate.of(2021, 11, 30), LocalDate.of(2022, 4, 24), LocalDate.of(2022, 4, 25));
        assertThat(value(events.get(1), Property.SUMMARY)).isEqualTo("A6.8 公开绩效目标 · 危桥改造");
        assertThat(value(events.get(1), Property.DESCRIPTION)).isEqualTo("""
                        条款：A6.8 公开绩效目标
                        责任机关：青禾县交通运输局
                        对象：危桥改造
                        时限：批复绩效目标后20日内
                        状态：待办
                        问题：尚未办理
                        依据：zz:decision#6.8 zz:budget-law#14""");
        assertThat(events).extracting(event -> value(event, Property.DTSTAMP)).containsOnly("20220325T080000Z");
        assertThat(events).extracting(event -> value(event, Property.TRANSP)).containsOnly("TRANSPARENT");
        assertThat(events).extracting(event -> value(event, Property.UID)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("the calendar is valid")
    void valid() throws Exception {
        for (String text : List.of(chinese(), calendar(Samples.hostile(), Samples.hostileFacts(), Locale.US))) {
            assertThat(parsed(text).validate().getEntries())
                    .filteredOn(entry -> entry.getSeverity() == ValidationEntry.Severity.ERROR)
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("in English")
    void english() throws Exception {
        VEvent first = events(parsed(calendar(Samples.report(), Samples.facts(), Locale.ENGLISH)))
                .get(0);

        assertThat(value(first, Property.SUMMARY)).isEqualTo("A6.1 setting targets · 危桥改造");
        assertThat(value(first, Property.DESCRIPTION)).contains("Gap: not done, overdue by 115 days\n");
    }

    @Test
    @DisplayName("an identifier depends on neither language, stamp nor status")
    void stableIdentifiers() throws Exception {
        List<String> zh = uids(chinese());
        List<String> en = uids(
                DutyList.open(Samples.report(), Samples.facts()).calendar(Locale.ENGLISH, STAMP.plusSeconds(86_400)));

        assertThat(en).isEqualTo(zh);
    }

    private static List<String> uids(String text) throws Exception {
        return events(parsed(text)).stream()
                .map(event -> value(event, Property.UID))
                .toList();
    }

    @Test
    @DisplayName("lines end with CR LF, have 75 octets at most, and no character is split")
    void octets() throws CharacterCodingException {
        for (String text : List.of(
                chinese(),
                calendar(Samples.report(), Samples.facts(), Locale.US),
                calendar(Samples.hostile(), Samples.hostileFacts(), Locale.CHINA),
                calendar(Samples.overdue(2), emoji(), Locale.CHINA))) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThat(bytes[bytes.length - 2]).isEqualTo((byte) '\r');
            int start = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == '\n') {
                    assertThat(bytes[i - 1]).isEqualTo((byte) '\r');
                    byte[] line = Arrays.copyOfRange(bytes, start, i - 1);
                    assertThat(line).hasSizeLessThanOrEqualTo(75);
                    // a decoder that reports what a String would replace
                    assertThat(StandardCharsets.UTF_8
                                    .newDecoder()
                                    .decode(ByteBuffer.wrap(line))
                                    .toString())
                            .doesNotContain("\r");
                    start = i + 1;
                }
            }
            assertThat(start).isEqualTo(bytes.length);
        }
    }

    private static GovernmentYear emoji() {
        return Samples.facts().toBuilder()
                .addLines(
                        Samples.line("I-0", "x" + "😀𠮷".repeat(40), "1元"), Samples.line("I-1", "一".repeat(170), "1元"))
                .build();
    }

    @Test
    @DisplayName("long names of characters outside the basic plane come back whole")
    void surrogates() throws Exception {
        List<VEvent> events = events(parsed(calendar(Samples.overdue(2), emoji(), Locale.CHINA)));

        assertThat(value(events.get(0), Property.SUMMARY)).isEqualTo("A6.1 设定绩效目标 · x" + "😀𠮷".repeat(40));
        assertThat(value(events.get(1), Property.SUMMARY)).isEqualTo("A6.1 设定绩效目标 · " + "一".repeat(170));
    }

    @Test
    @DisplayName("a name cannot become a property or an event of its own")
    void hostile() throws Exception {
        String text = calendar(Samples.hostile(), Samples.hostileFacts(), Locale.CHINA);
        Calendar calendar = parsed(text);

        assertThat(events(calendar)).hasSize(1);
        assertThat(value(events(calendar).get(0), Property.SUMMARY))
                .isEqualTo("A6.1 </table>& · =HYPERLINK(\"http://x\",\"a\")  BEGIN:VEVENT;,\\");
        assertThat(text.replace("\r\n ", ""))
                .contains("  BEGIN:VEVENT\\;\\,\\\\\r\n")
                .doesNotContain("\u0007");
    }

    @Test
    @DisplayName("without duties there is a calendar without events; duties without a due day have none")
    void empty() throws Exception {
        assertThat(events(parsed(calendar(Samples.report(List.of()), Samples.facts(), Locale.CHINA))))
                .isEmpty();
        assertThat(events(parsed(DutyList.all(Samples.report(), Samples.facts()).calendar(Locale.CHINA, STAMP))))
                .hasSize(5);
    }
}
