package io.github.jixiao.io.json;

import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.lifecycle.History;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.io.sheet.SheetResults;
import io.github.jixiao.rules.compliance.ComplianceReport;
import io.github.jixiao.rules.scoring.Score;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can stand at the root of a document: its name and version there, its type and its form. */
record RootFormat(String name, int version, Class<?> type, ObjectShape shape) {
    private static final String FORMAT = "format";
    private static final String VERSION = "version";
    private static final Shapes SHAPES = new Shapes();

    /** All there are: one line each. */
    private static final List<RootFormat> ALL = List.of(
            format("jixiao/evaluation", 1, Evaluation.class),
            format("jixiao/performance-target", 1, PerformanceTarget.class),
            format("jixiao/expenditure-item", 1, ExpenditureItem.class),
            format("jixiao/findings", 1, Findings.class),
            format("jixiao/score", 1, Score.class),
            format("jixiao/assessment", 1, SheetResults.class),
            format("jixiao/government-year", 1, GovernmentYear.class),
            format("jixiao/compliance-report", 1, ComplianceReport.class),
            format("jixiao/dossier", 1, History.class));

    private static RootFormat format(String name, int version, Class<?> type) {
        ObjectShape shape = (ObjectShape) SHAPES.of(type);
        if (shape.has(FORMAT) || shape.has(VERSION)) {
            throw new IllegalArgumentException(type.getName() + " has an attribute named format or version");
        }
        return new RootFormat(name, version, type, shape);
    }

    /**
     * Returns the format of a type, or of the type of which it is an implementation.
     *
     * @throws IllegalArgumentException if it cannot stand at the root
     */
    static RootFormat of(Class<?> type) {
        return ALL.stream()
                .filter(format -> format.type.isAssignableFrom(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no JSON document for " + type.getName()
                        + "; there are " + ALL.stream().map(RootFormat::name).toList()));
    }

    /** Reads a document of this format. */
    Optional<Root> read(Json json, Problems problems) {
        if (!(json instanceof Json.Obj object)) {
            problems.wrongType(Json.Kind.OBJECT, json, Place.ROOT);
            return Optional.empty();
        }
        Map<String, Json> fields = new LinkedHashMap<>(object.fields());
        Json format = fields.remove(FORMAT);
        Json stated = fields.remove(VERSION);
        if (format == null) {
            problems.add(JsonFinding.MISSING_FORMAT, Place.ROOT, "expected", name);
        } else if (!format.equals(new Json.Atom(Json.Kind.TEXT, name))) {
            String found = Problems.quoted(JsonText.write(format, false));
            problems.add(JsonFinding.WRONG_FORMAT, Place.ROOT.field(FORMAT), "found", found, "expected", name);
            return Optional.empty();
        }
        int read = version(stated, problems);
        return shape.readFields(fields, Place.ROOT, problems).map(value -> new Root(value, read));
    }

    private int version(@Nullable Json stated, Problems problems) {
        String known = Integer.toString(version);
        if (stated == null) {
            problems.add(JsonFinding.MISSING_VERSION, Place.ROOT, "known", known);
            return version;
        }
        String found = JsonText.write(stated, false);
        if (stated.kind() != Json.Kind.NUMBER || !found.matches("[1-9][0-9]{0,8}")) {
            problems.add(
                    JsonFinding.WRONG_VERSION,
                    Place.ROOT.field(VERSION),
                    "found",
                    Problems.quoted(found),
                    "known",
                    known);
            return version;
        }
        int read = Integer.parseInt(found);
        if (read > version) {
            problems.add(JsonFinding.NEWER_VERSION, Place.ROOT.field(VERSION), "found", found, "known", known);
        }
        return read;
    }

    /** Writes a document of this format. */
    Json.Obj write(Object value, int asVersion) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put(FORMAT, new Json.Atom(Json.Kind.TEXT, name));
        fields.put(VERSION, new Json.Atom(Json.Kind.NUMBER, Integer.toString(asVersion)));
        return new Json.Obj(shape.writeFields(value, fields));
    }

    /** A value read from a document, and the version of the document. */
    record Root(Object value, int version) {}
}
