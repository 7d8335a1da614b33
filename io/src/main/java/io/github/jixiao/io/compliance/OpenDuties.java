package io.github.jixiao.io.compliance;

import io.github.jixiao.core.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each organ has left to do. */
final class OpenDuties {
    private OpenDuties() {}

    static List<Block> of(View view) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, new Text("各机关未了事项", "Open duties by organ")));
        Map<Optional<String>, List<Entry>> byOrgan = new LinkedHashMap<>();
        // in the order of the facts; who is not among them comes behind
        view.names().organs().forEach(id -> byOrgan.put(Optional.of(id), new ArrayList<>()));
        Entry.of(view.report()).stream()
                .filter(Entry::isOpen)
                .sorted(Entry.BY_DAY)
                .forEach(entry -> byOrgan.computeIfAbsent(entry.duty().organ(), any -> new ArrayList<>())
                        .add(entry));
        byOrgan.forEach((organ, entries) -> {
            if (!entries.isEmpty()) {
                Text name = organ.map(view.names()::organ).orElse(Labels.NO_ORGAN);
                blocks.add(new Block.Heading(
                        3, new Text(name.zh() + "（" + entries.size() + "）", name.en() + " (" + entries.size() + ")")));
                blocks.addAll(view.table(
                        entries,
                        List.of(view.due(), view.clause(), view.term(), view.subject(), view.status(), view.gap())));
            }
        });
        if (blocks.size() == 1) {
            blocks.add(new Block.Line(new Text("没有", "None")));
        }
        return blocks;
    }
}
