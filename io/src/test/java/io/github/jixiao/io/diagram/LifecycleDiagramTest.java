package io.github.jixiao.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.lifecycle.Aggregate;
import io.github.jixiao.core.lifecycle.State;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.lifecycle.LifecycleRules;
import io.github.jixiao.rules.lifecycle.Transition;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

@DisplayName("The diagram of a lifecycle")
class LifecycleDiagramTest {
    private static final LifecycleRules HUBEI = rules("420998");

    private static LifecycleRules rules(String place) {
        GovernmentYear facts = GovernmentYear.builder()
                .government("gov")
                .year(FiscalYear.of(2022))
                .addOrgans(Organ.builder()
                        .id("gov")
                        .kind(OrganKind.GOVERNMENT)
                        .name("云溪县人民政府")
                        .jurisdiction(Jurisdiction.of(place))
                        .build())
                .build();
        return RuleBooks.standard()
                .inForce(Jurisdiction.of(place), FiscalYear.of(2022))
                .lifecycle(facts)
                .rules();
    }

    private static LifecycleDiagram diagram(Aggregate aggregate, Locale locale) {
        return LifecycleDiagram.of(HUBEI, aggregate, locale);
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(LifecycleDiagramTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String file(Aggregate aggregate, String ending) {
        return aggregate.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + ending;
    }

    @ParameterizedTest
    @EnumSource(Aggregate.class)
    @DisplayName("is written as the golden files have it")
    void golden(Aggregate aggregate) throws IOException {
        LifecycleDiagram zh = diagram(aggregate, Locale.CHINA);
        assertThat(zh.mermaid()).isEqualTo(golden(file(aggregate, "mmd")));
        assertThat(zh.dot()).isEqualTo(golden(file(aggregate, "dot")));
        assertThat(zh.scxml()).isEqualTo(golden(file(aggregate, "scxml")));
        assertThat(zh.markdown()).isEqualTo(golden(file(aggregate, "zh.md")));
        assertThat(diagram(aggregate, Locale.ENGLISH).markdown()).isEqualTo(golden(file(aggregate, "en.md")));
    }

    @ParameterizedTest
    @EnumSource(Aggregate.class)
    @DisplayName("shows every row of the table from every state, in every notation")
    void complete(Aggregate aggregate) throws IOException {
        LifecycleDiagram zh = diagram(aggregate, Locale.CHINA);
        Set<String> wanted = Transition.all().stream()
                .filter(row -> row.track().aggregate() == aggregate)
                .flatMap(row -> row.from().stream()
                        .map(from -> from.code() + ">" + row.to().orElse(from).code() + ":" + row.id()))
                .collect(Collectors.toSet());
        assertThat(found(zh.mermaid(), "(\\w+) --> (\\w+) : (\\w+) ")).isEqualTo(wanted);
        assertThat(found(zh.dot(), "(\\w+) -> (\\w+) \\[label=\"(\\w+) ")).isEqualTo(wanted);
        long rows = Transition.all().stream()
                .filter(row -> row.track().aggregate() == aggregate)
                .count();
        assertThat(zh.markdown().lines()).hasSize((int) rows + 2);
        assertThat(scxml(aggregate).getElementsByTagName("transition").getLength())
                .isEqualTo(wanted.size());
    }

    private static Set<String> found(String text, String edge) {
        Set<String> found = new HashSet<>();
        Matcher matcher = Pattern.compile(edge).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1) + ">" + matcher.group(2) + ":" + matcher.group(3));
        }
        return found;
    }

    private static Document scxml(Aggregate aggregate) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(
                            new StringReader(diagram(aggregate, Locale.CHINA).scxml())));
        } catch (IOException | SAXException | javax.xml.parsers.ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Aggregate.class)
    @DisplayName("is a valid state chart: its elements, attributes, ids and targets are those of SCXML 1.0")
    void valid(Aggregate aggregate) throws IOException, SAXException {
        SchemaFactory schemas = SchemaFactory.newDefaultInstance();
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        schemas.newSchema(new StreamSource(
                        Objects.requireNonNull(getClass().getResourceAsStream("scxml-state-charts.xsd"))))
                .newValidator()
                .validate(new StreamSource(
                        new StringReader(diagram(aggregate, Locale.CHINA).scxml())));
    }

    @Test
    @DisplayName("has each state under its track, and the condition of a step on the other tracks")
    void nested() {
        Document chart = scxml(Aggregate.ITEM_YEAR);
        NodeList states = chart.getElementsByTagName("state");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < states.getLength(); i++) {
            Element state = (Element) states.item(i);
            ids.add(state.getAttribute("id"));
            if (state.getAttribute("id").equals("S22")) {
                assertThat(((Element) state.getParentNode()).getAttribute("id")).isEqualTo("MAIN");
            }
        }
        Arrays.stream(State.values())
                .filter(state -> state.track().aggregate() == Aggregate.ITEM_YEAR)
                .forEach(state -> assertThat(ids).contains(state.code()));
        NodeList steps = chart.getElementsByTagName("transition");
        List<String> archiving = new java.util.ArrayList<>();
        for (int i = 0; i < steps.getLength(); i++) {
            Element step = (Element) steps.item(i);
            if (step.getAttribute("event").equals("archiving")) {
                archiving.add(step.getAttribute("cond"));
            }
        }
        assertThat(archiving)
                .containsExactly("In('S27') && (In('F0') || In('S25')) && In('S26') && (In('P0') || In('S29')) && "
                        + "(In('O0') || In('O2'))");
    }
}
