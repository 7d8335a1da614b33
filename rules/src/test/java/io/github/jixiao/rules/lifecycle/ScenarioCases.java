package io.github.jixiao.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The paths of dossiers, scenario by scenario")
class ScenarioCases {
    @TestFactory
    Stream<DynamicTest> everyScenario() {
        return ScenarioFiles.all().stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.id() + ": " + scenario.name().en(), () -> new ScenarioWalk(scenario).walk()));
    }

    @Test
    @DisplayName("show each guard where it holds and where it does not, and each obstacle")
    void everyGuardBothWays() {
        Set<Guard> unheld = EnumSet.allOf(Guard.class);
        Set<Ground> unshown = new LinkedHashSet<>(unheld);
        unshown.addAll(EnumSet.allOf(Obstacle.class));
        for (Scenario scenario : ScenarioFiles.all()) {
            ScenarioWalk walk = new ScenarioWalk(scenario);
            walk.walk();
            unheld.removeAll(walk.held());
            unshown.removeAll(walk.refusedOn());
        }
        assertThat(unheld).as("guards that never held").isEmpty();
        assertThat(unshown).as("grounds on which nothing was refused").isEmpty();
    }
}
