package io.github.jixiao.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.lifecycle.Event;
import io.github.jixiao.core.lifecycle.History;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.io.Reading;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The document of a dossier's events")
class HistoryDocumentTest {
    private static final History HISTORY = new History(
            DossierId.ofItemYear("P-1", FiscalYear.of(2022)),
            List.of(new Event.Voided(1, LocalDate.of(2022, 1, 2), "a", "school", "误录")));
    private static final String TEXT =
            "{\"format\":\"jixiao/dossier\",\"version\":1,\"dossier\":\"item-year/P-1/2022\","
                    + "\"events\":[{\"type\":\"voided\",\"number\":1,\"recorded\":\"2022-01-02\",\"act\":\"a\","
                    + "\"organ\":\"school\",\"reason\":\"误录\"}]}";

    @Test
    @DisplayName("is written and read back")
    void roundTrip() {
        assertThat(JsonFormat.strict().compact().write(HISTORY)).isEqualTo(TEXT);
        assertThat(JsonFormat.strict().read(TEXT, History.class).orThrow()).isEqualTo(Document.of(HISTORY));
    }

    @Test
    @DisplayName("refuses what is not the id of a dossier, and leaves out an event that cannot be read")
    void findings() {
        assertThat(JsonFormat.strict()
                        .read(TEXT.replace("item-year/P-1/2022", "item-year/P-1"), History.class)
                        .value())
                .isEmpty();
        Reading<Document<History>> reading =
                JsonFormat.strict().read(TEXT.replace("\"voided\"", "\"vanished\""), History.class);
        assertThat(reading.value().orElseThrow().value().events()).isEmpty();
        assertThat(reading.findings().has(JsonFinding.UNKNOWN_MEMBER_TYPE)).isTrue();
    }
}
