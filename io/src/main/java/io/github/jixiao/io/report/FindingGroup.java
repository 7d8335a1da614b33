package io.github.jixiao.io.report;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Findings that say the same in several places, told once.
 *
 * @param first the first of them
 * @param pointers where they are
 */
record FindingGroup(Finding first, List<String> pointers) {
    static List<FindingGroup> of(Findings findings) {
        Map<String, FindingGroup> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            groups.computeIfAbsent(
                            finding.code() + finding.severity() + finding.zh(),
                            any -> new FindingGroup(finding, new ArrayList<>()))
                    .pointers()
                    .add(finding.pointer());
        }
        return List.copyOf(groups.values());
    }

    /** The places in words, rows of one column together; nothing where the message itself names them. */
    Optional<Text> places(Places places) {
        if (first.arguments().containsKey("name")) {
            return Optional.empty();
        }
        Map<Text, Set<String>> rows = new LinkedHashMap<>();
        pointers.stream()
                .flatMap(pointer -> places.where(pointer).stream())
                .filter(where ->
                        !first.zh().contains(where.field().zh()) || where.row().isPresent())
                .forEach(where -> rows.computeIfAbsent(where.field(), any -> new LinkedHashSet<>())
                        .add(where.row().orElse("")));
        List<Text> words = rows.entrySet().stream()
                .map(field -> Places.words(
                        Optional.of(String.join(", ", field.getValue())).filter(ids -> !ids.isEmpty()), field.getKey()))
                .toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Text(
                        String.join("；", words.stream().map(Text::zh).toList()),
                        String.join("; ", words.stream().map(Text::en).toList())));
    }
}
