package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README is true: its snippets compile and say what they print, its set-up section is two commands. */
class ReadmeTest {
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SET_UP = Pattern.compile("## Set up\\n.*?```\\n(.*?)```", Pattern.DOTALL);
    private static final List<String> IMPORTS = List.of(
            "java.time.*",
            "java.util.*",
            "io.github.jixiao.core.act.*",
            "io.github.jixiao.core.item.*",
            "io.github.jixiao.core.law.*",
            "io.github.jixiao.core.lifecycle.*",
            "io.github.jixiao.core.organ.*",
            "io.github.jixiao.core.result.*",
            "io.github.jixiao.core.target.*",
            "io.github.jixiao.core.value.*",
            "io.github.jixiao.rules.*",
            "io.github.jixiao.rules.compliance.*",
            "io.github.jixiao.rules.lifecycle.*",
            "io.github.jixiao.rules.responsibility.*",
            "io.github.jixiao.rules.scheme.*",
            "io.github.jixiao.rules.scoring.*",
            "io.github.jixiao.rules.validation.*",
            "io.github.jixiao.io.*",
            "io.github.jixiao.io.cell.*",
            "io.github.jixiao.io.compliance.*");

    @TempDir
    Path classes;

    @Test
    void setUpIsTwoCommandsAndCiRunsTheSecond() throws IOException {
        List<String> commands = find(SET_UP).get(0).lines().toList();

        assertThat(commands).hasSize(2);
        assertThat(Files.readString(root().resolve(".ci/run"))).contains(commands.get(1));
    }

    @Test
    void everySnippetCompilesAndPrintsWhatItsCommentsSay() throws Exception {
        List<String> snippets = find(JAVA);

        assertThat(snippets).hasSize(4);
        for (int i = 0; i < snippets.size(); i++) {
            String printed = run("Snippet" + i, snippets.get(i));
            for (String promise : promises(snippets.get(i))) {
                assertThat(printed).contains(promise);
            }
        }
    }

    /** The value that a comment behind a print promises, up to the explanation that may follow. */
    private static List<String> promises(String snippet) {
        return snippet.lines()
                .filter(line -> line.startsWith("System.out.println") && line.contains("// "))
                .map(line -> line.substring(line.indexOf("// ") + 3)
                        .split(": ", 2)[0]
                        .strip())
                .filter(promise -> !promise.startsWith("every"))
                .toList();
    }

    private String run(String name, String snippet) throws Exception {
        String source = IMPORTS.stream().map(name0 -> "import " + name0 + ";\n").collect(Collectors.joining())
                + "public class " + name + " { public static void run(java.io.PrintStream out) {\n"
                + snippet.replace("System.out", "out") + "\n} }";
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK runs the tests");
        StringWriter messages = new StringWriter();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignored) {
                        return source;
                    }
                };
        List<String> options =
                List.of("-d", classes.toString(), "-proc:none", "-classpath", System.getProperty("java.class.path"));
        boolean compiled = compiler.getTask(messages, null, null, options, null, List.of(file))
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
        return Snippets.call(classes, name);
    }

    private static List<String> find(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(root().resolve("README.md")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("README.md")) ? here : Objects.requireNonNull(here.getParent());
    }
}
