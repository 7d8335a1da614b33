package io.github.jixiao.io.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextColumnsTest {
    @Test
    @DisplayName("a Chinese character takes two columns, so that columns line up")
    void lineUp() {
        TextColumns table = new TextColumns("lrl");
        table.line("预算", "10", "甲");
        table.line("a", "8.62", "b");
        StringBuilder text = new StringBuilder();
        table.appendTo(text, " ");

        assertThat(text).hasToString(" 预算    10  甲\n a     8.62  b\n");
    }

    @Test
    @DisplayName("full-width signs and rare characters are wide, Latin ones and comparison signs are not")
    void width() {
        assertThat(TextColumns.width("（）")).isEqualTo(4);
        assertThat(TextColumns.width("𠮷")).isEqualTo(2);
        assertThat(TextColumns.width("≥95%")).isEqualTo(4);
    }
}
