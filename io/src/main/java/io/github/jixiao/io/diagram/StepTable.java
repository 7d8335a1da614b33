package io.github.jixiao.io.diagram;

import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.lifecycle.State;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.internal.layout.Markdown;
import io.github.jixiao.rules.lifecycle.StepRule;
import io.github.jixiao.rules.obligation.TimeLimit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the steps as a table in Markdown. */
final class StepTable {
    private static final List<Text> COLUMNS = List.of(
            new Text("编号", "row"),
            new Text("轨道", "track"),
            new Text("起始状态", "from"),
            new Text("行为", "act"),
            new Text("到达状态", "to"),
            new Text("其他轨道", "while"),
            new Text("办理机关", "by"),
            new Text("条件", "guards"),
            new Text("时限", "time limit"),
            new Text("依据", "provisions"),
            new Text("核实程度", "evidence"));

    private final Locale locale;

    private StepTable(Locale locale) {
        this.locale = locale;
    }

    static String of(LifecycleDiagram diagram) {
        StepTable table = new StepTable(diagram.locale());
        StringBuilder text = new StringBuilder();
        text.append(Markdown.row(COLUMNS.stream().map(table::words).toList()));
        text.append(Markdown.row(COLUMNS.stream().map(column -> "---").toList()));
        diagram.steps().forEach(rule -> text.append(Markdown.row(table.cells(rule))));
        return text.toString();
    }

    private List<String> cells(StepRule rule) {
        return List.of(
                rule.transition().id(),
                words(rule.transition().track().label()),
                states(rule.transition().from()),
                words(rule.transition().act().label()),
                rule.transition().to().map(state -> states(List.of(state))).orElse(""),
                states(rule.transition().during()),
                joined(rule.actors(), kind -> kind.label().in(locale)),
                joined(rule.guards(), guard -> code(guard.name())),
                rule.limit().map(TimeLimit::describe).map(this::words).orElse(""),
                joined(rule.provisions(), ProvisionRef::toString),
                mark(rule.basis().evidence()));
    }

    private String states(Collection<State> states) {
        return joined(states, state -> state.code() + " " + state.label().in(locale));
    }

    private <T> String joined(Collection<T> parts, Function<T, String> words) {
        String separator = locale.getLanguage().equals("zh") ? "、" : ", ";
        return Markdown.escaped(parts.stream().map(words).collect(Collectors.joining(separator)));
    }

    private String words(Text text) {
        return Markdown.escaped(text.in(locale));
    }

    private static String mark(EvidenceMark mark) {
        return code(mark.name());
    }

    /** A constant as packs write it. */
    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
