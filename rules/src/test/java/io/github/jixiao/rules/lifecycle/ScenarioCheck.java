package io.github.jixiao.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.lifecycle.State;
import io.github.jixiao.rules.calendar.Due;
import io.github.jixiao.rules.cases.Node;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks what a scenario says of a dossier between two steps. */
final class ScenarioCheck {
    private final Lifecycle lifecycle;
    private final Dossier dossier;

    ScenarioCheck(Lifecycle lifecycle, Dossier dossier) {
        this.lifecycle = lifecycle;
        this.dossier = dossier;
    }

    static List<String> codes(Standing standing) {
        return standing.states().values().stream().map(State::code).toList();
    }

    static List<String> rows(List<Option> options) {
        return options.stream().map(option -> option.rule().transition().id()).toList();
    }

    /** {@code states} names some or all states; {@code available} and {@code versions} name all there are, {@code acts} those that count. */
    void check(Node check) {
        LocalDate day = check.day("on").orElseThrow();
        Optional<LocalDate> known = check.day("known");
        Standing standing = known.map(then -> dossier.standing(day, then)).orElseGet(() -> dossier.standing(day));
        assertThat(codes(standing)).as("states").containsAll(check.texts("states"));
        if (check.has("acts")) {
            assertThat(standing.steps().stream().map(step -> step.act().id()))
                    .as("acts that count")
                    .containsExactlyElementsOf(check.texts("acts"));
        }
        check.node("available")
                .ifPresent(organs -> organs.keys()
                        .forEach(organ -> assertThat(rows(lifecycle.available(dossier, organ, day)))
                                .as("available to " + organ)
                                .containsExactlyInAnyOrderElementsOf(organs.texts(organ))));
        check.node("due")
                .ifPresent(due -> due.keys()
                        .forEach(row -> assertThat(
                                        lifecycle.due(dossier, row(row), day).map(Due::last))
                                .as("due " + row)
                                .isEqualTo(due.day(row))));
        if (check.has("versions")) {
            List<TargetVersion> versions = TargetVersion.all(standing);
            List<Node> expected = check.nodes("versions");
            assertThat(versions).as("versions").hasSize(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                version(versions.get(i), expected.get(i));
            }
        }
        check.end();
    }

    /** A version by its act, the day from which it is in force, its reason, and all its changes. */
    private static void version(TargetVersion version, Node expected) {
        assertThat(version.act()).isEqualTo(expected.text("act").orElseThrow());
        assertThat(version.from()).isEqualTo(expected.day("from").orElseThrow());
        assertThat(version.reason()).isEqualTo(expected.text("reason"));
        assertThat(version.changes().stream().map(ScenarioCheck::written))
                .containsExactlyElementsOf(expected.texts("changes"));
        expected.end();
    }

    /** Such as {@code indicator 1 target: 100 -> 80}. */
    private static String written(TargetChange change) {
        return change.part() + change.attribute().map(name -> " " + name).orElse("") + ": "
                + change.before().orElse("-") + " -> " + change.after().orElse("-");
    }

    private static Transition row(String id) {
        return Transition.all().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row " + id));
    }
}
