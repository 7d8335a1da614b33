package io.github.jixiao.io.sheet;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.io.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON form of a {@link Sheet}: cells as text, one object a row.
 *
 * <p>Field names are those of {@link Sheet}; funding amounts stand directly in {@code funding}. Understood as well is
 * the form of research transcriptions: {@code region}, {@code source}, {@code project}, {@code budget} with a
 * {@code published} block, {@code budget_lines}, and {@code published_…} cells, whose parsed counterparts are passed
 * over. Thread-safe.
 *
 * @since 0.1.0
 */
public final class SheetJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private SheetJson() {}

    /**
     * Reads a sheet.
     *
     * @param json the text
     * @return the sheet with a finding for every field that was not read; nothing if the text is no sheet
     */
    public static Reading<Sheet> read(String json) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JacksonException e) {
            return nothing(SheetFinding.NOT_JSON, e.getOriginalMessage());
        }
        if (!root.isObject()) {
            return nothing(SheetFinding.NOT_A_SHEET, root.getNodeType().toString());
        }
        if (!isSheet(root)) {
            return nothing(SheetFinding.NOT_A_SHEET, "format, rows, funding");
        }
        List<Finding> findings = new ArrayList<>();
        Sheet sheet = sheet(new Cells(root, "", findings));
        return Reading.of(sheet, new Findings(findings));
    }

    /** A sheet says so, or has what only a sheet has; one with neither rows nor funding must say so. */
    private static boolean isSheet(JsonNode root) {
        JsonNode format = root.get("format");
        return format == null
                ? root.has("rows") || root.has("funding") || root.has("budget")
                : format.isString() && format.asString().equals("jixiao/sheet");
    }

    private static Reading<Sheet> nothing(SheetFinding finding, String why) {
        return Reading.nothing(new Findings(List.of(Finding.of(finding, "", "why", why))));
    }

    private static Sheet sheet(Cells root) {
        root.skip("format", "version", "note", "completeness", "grade_bands", "scoring_rules", "inconsistent");
        Optional<Cells> source = root.part("source");
        Optional<Cells> region = root.part("region");
        Optional<Cells> budget = root.part("funding").or(() -> root.part("budget"));
        List<Sheet.Row> rows = new ArrayList<>();
        root.list("rows").forEach(row -> rows.add(row(row)));
        root.list("groups").forEach(group -> rows.add(group(group)));
        Optional<String> province = region.flatMap(part -> part.text("province"));
        Optional<String> place = region.flatMap(part -> part.text("place"));
        List<Sheet.Line> lines = new ArrayList<>();
        root.list("budget_lines").forEach(line -> lines.add(line(line)));
        Sheet sheet = new Sheet(
                root.text("id").orElse("?"),
                root.text("title")
                        .or(() -> source.flatMap(part -> part.text("title")))
                        .orElse(""),
                root.text("publisher").or(() -> source.flatMap(part -> part.text("publisher"))),
                root.text("jurisdiction").or(() -> province),
                root.text("place").or(() -> joined(province, place)),
                root.text("year"),
                root.text("organisation"),
                root.text("item", "project"),
                root.text("kind"),
                root.flag("complete", "rows_complete").orElse(true),
                budget.map(part -> funding(part, lines)).orElseGet(() -> noFunding(lines)),
                root.texts("sections", "section_weights"),
                rows,
                root.text("published_total", "total"),
                root.text("published_grade", "grade"),
                root.text("fullMarks", "full_marks"));
        root.skip("total");
        source.ifPresent(Cells::close);
        region.ifPresent(Cells::close);
        root.close();
        return sheet;
    }

    private static Optional<String> joined(Optional<String> province, Optional<String> place) {
        return province.isEmpty()
                ? place
                : province.map(name -> place.map(rest -> name + " " + rest).orElse(name));
    }

    private static Sheet.FundingBlock noFunding(List<Sheet.Line> lines) {
        return new Sheet.FundingBlock(
                Optional.empty(), Sheet.AmountCells.NONE, Optional.empty(), Optional.empty(), Optional.empty(), lines);
    }

    private static Sheet.FundingBlock funding(Cells part, List<Sheet.Line> further) {
        Cells cells = part.part("published").orElse(part);
        List<Sheet.Line> lines = new ArrayList<>();
        part.list("lines").forEach(line -> lines.add(line(line)));
        lines.addAll(further);
        Sheet.FundingBlock block = new Sheet.FundingBlock(
                part.text("unit"),
                amounts(cells),
                cells.text("rate"),
                cells.text("weight"),
                cells.text("score"),
                lines);
        if (cells != part) {
            part.skip("initial", "full", "executed", "received", "rate_pct", "weight", "score");
            cells.close();
        }
        part.close();
        return block;
    }

    private static Sheet.Line line(Cells line) {
        Optional<Cells> published = line.part("published");
        Cells cells = published.orElse(line);
        Sheet.Line read = new Sheet.Line(line.text("name").orElse(""), amounts(cells));
        cells.skip("rate", "weight", "score");
        line.skip("initial", "full", "adjusted", "executed", "received", "rate_pct", "unit", "weight", "score", "note");
        published.ifPresent(Cells::close);
        line.close();
        return read;
    }

    private static Sheet.AmountCells amounts(Cells cells) {
        return new Sheet.AmountCells(
                cells.text("initial"), cells.text("adjusted", "full"), cells.text("received"), cells.text("executed"));
    }

    private static Sheet.Row row(Cells row) {
        Sheet.Row read = new Sheet.Row(
                row.text("level1", "l1"),
                row.text("level2", "l2"),
                row.text("level3", "l3"),
                row.has("published_target") ? row.text("published_target") : row.text("target"),
                row.has("published_actual") ? row.text("published_actual") : row.text("actual"),
                row.has("published_weight") ? row.text("published_weight") : row.text("weight"),
                row.has("published_score") ? row.text("published_score") : row.text("score"),
                row.text("declaredUnit"),
                row.text("completion"),
                row.text("deviation"));
        if (row.has("published_target")) {
            row.skip("target", "actual", "weight", "score", "weight_inferred", "note");
        }
        row.close();
        return read;
    }

    private static Sheet.Row group(Cells group) {
        Optional<String> name = group.text("name", "l1", "section", "label");
        Sheet.Row read = new Sheet.Row(
                name,
                Optional.empty(),
                name,
                Optional.empty(),
                Optional.empty(),
                group.text("published_weight", "weight"),
                group.text("published_score", "score"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        group.skip("weight", "score", "note");
        group.close();
        return read;
    }

    /** The fields of one JSON object, each read once; what is left over at the end is a finding. */
    private static final class Cells {
        private final JsonNode node;
        private final String pointer;
        private final List<Finding> findings;
        private final Set<String> seen = new HashSet<>();

        Cells(JsonNode node, String pointer, List<Finding> findings) {
            this.node = node;
            this.pointer = pointer;
            this.findings = findings;
        }

        boolean has(String name) {
            return node.has(name);
        }

        void skip(String... names) {
            seen.addAll(List.of(names));
        }

        /** The first of the names that is there, as text; numbers as they are written. */
        Optional<String> text(String... names) {
            for (String name : names) {
                JsonNode value = node.get(name);
                if (value == null) {
                    continue;
                }
                seen.add(name);
                if (value.isValueNode() && !value.isNull()) {
                    return Optional.of(value.asString());
                }
                if (!value.isNull()) {
                    wrongType(name);
                }
                return Optional.empty();
            }
            return Optional.empty();
        }

        Optional<Boolean> flag(String... names) {
            return text(names).map(Boolean::parseBoolean);
        }

        Map<String, String> texts(String... names) {
            Map<String, String> texts = new LinkedHashMap<>();
            for (String name : names) {
                part(name).ifPresent(part -> {
                    part.node.propertyNames().forEach(key -> part.text(key).ifPresent(value -> texts.put(key, value)));
                });
            }
            return texts;
        }

        Optional<Cells> part(String name) {
            JsonNode value = node.get(name);
            if (value == null || value.isNull()) {
                seen.add(name);
                return Optional.empty();
            }
            seen.add(name);
            if (!value.isObject()) {
                wrongType(name);
                return Optional.empty();
            }
            return Optional.of(new Cells(value, pointer + "/" + name, findings));
        }

        List<Cells> list(String name) {
            JsonNode value = node.get(name);
            seen.add(name);
            List<Cells> items = new ArrayList<>();
            if (value == null || value.isNull()) {
                return items;
            }
            if (!value.isArray()) {
                wrongType(name);
                return items;
            }
            for (int i = 0; i < value.size(); i++) {
                if (value.get(i).isObject()) {
                    items.add(new Cells(value.get(i), pointer + "/" + name + "/" + i, findings));
                } else {
                    wrongType(name + "/" + i);
                }
            }
            return items;
        }

        void close() {
            for (String name : node.propertyNames()) {
                if (!seen.contains(name)) {
                    findings.add(Finding.of(SheetFinding.UNKNOWN_FIELD, pointer + "/" + name, "field", name));
                }
            }
        }

        private void wrongType(String name) {
            findings.add(Finding.of(SheetFinding.WRONG_TYPE, pointer + "/" + name, "field", name));
        }
    }
}
