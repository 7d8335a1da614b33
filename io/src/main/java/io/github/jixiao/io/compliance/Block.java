package io.github.jixiao.io.compliance;

import io.github.jixiao.core.value.Text;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a report without its form, so that what is told is decided once and each form only writes it down.
 */
sealed interface Block {
    /**
     * The head of a part.
     *
     * @param level 1 for the report, 2 for its parts, 3 for theirs
     * @param words what it says
     */
    record Heading(int level, Text words) implements Block {}

    /**
     * A line of words that belong together.
     *
     * @param words what it says
     */
    record Line(Text words) implements Block {}

    /**
     * Names with what they stand for.
     *
     * @param facts the names and values
     */
    record Facts(List<Fact> facts) implements Block {}

    /**
     * A name with what it stands for.
     *
     * @param name the name
     * @param value the value
     */
    record Fact(Text name, Cell value) {}

    /**
     * A table.
     *
     * @param columns the names of its columns
     * @param rows its rows
     */
    record Table(List<Text> columns, List<Row> rows) implements Block {}

    /**
     * A row of a table.
     *
     * @param anchor by what links find it, empty where none leads here
     * @param cells its cells, one for each column
     * @param more what unfolds below it; forms that cannot unfold leave it out
     */
    record Row(Optional<String> anchor, List<Cell> cells, List<Block> more) {
        static Row of(Cell... cells) {
            return new Row(Optional.empty(), List.of(cells), List.of());
        }
    }
}
