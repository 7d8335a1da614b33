package io.github.jixiao.rules.lifecycle;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The paths of dossiers, scenario by scenario")
class ScenarioCases {
    @TestFactory
    Stream<DynamicTest> everyScenario() {
        return ScenarioFiles.all().stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.id() + ": " + scenario.name().en(), () -> new ScenarioWalk(scenario).walk()));
    }
}
