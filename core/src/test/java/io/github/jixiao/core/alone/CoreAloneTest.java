package io.github.jixiao.core.alone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.value.Money;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Core needs no other jar at run time, on the class path as on the module path. */
class CoreAloneTest {
    private static final String RESULT =
            ", libraries 0, annotations 0, rows 2, results 1, total 89.5, same true" + System.lineSeparator();

    @Test
    void coreRunsAloneOnTheClassPath() throws IOException, InterruptedException {
        String classPath = place(Money.class) + File.pathSeparator + place(Probe.class);
        assertThat(run("-cp", classPath, Probe.class.getName())).matches("unnamed module @[0-9a-f]+" + RESULT);
    }

    @Test
    void coreRunsAloneOnTheModulePath() throws IOException, InterruptedException {
        assertThat(run(
                        "--module-path",
                        place(Money.class).toString(),
                        "--add-modules",
                        "io.github.jixiao.core",
                        "-cp",
                        place(Probe.class).toString(),
                        Probe.class.getName()))
                .isEqualTo("module io.github.jixiao.core" + RESULT);
    }

    @Test
    void theModuleRequiresNothingButTheBaseOfTheJdk() {
        ModuleDescriptor core = ModuleFinder.of(place(Money.class))
                .find("io.github.jixiao.core")
                .orElseThrow()
                .descriptor();
        assertThat(core.requires())
                .filteredOn(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactly("java.base");
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** Runs a JVM of the JDK of this test, and returns what it wrote. */
    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // these would add to the class path, or to what is written
        builder.environment().keySet().removeAll(List.of("CLASSPATH", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
