package io.github.jixiao.io.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Text to JSON and back, by Jackson's tokens. */
final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /**
     * Reads a text. Nothing comes of a text that is not JSON; of a field that stands twice, the last one.
     */
    static Optional<Json> read(String text, Problems problems) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), content);
        Json json;
        try {
            parser.nextToken();
            json = value(parser, Place.ROOT, problems);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            report(JsonFinding.MALFORMED_JSON, at, e.getOriginalMessage(), problems);
            return Optional.empty();
        }
        TokenStreamLocation end = parser.currentLocation();
        try {
            if (parser.nextToken() != null) {
                report(JsonFinding.TRAILING_TEXT, parser.currentTokenLocation(), "", problems);
            }
        } catch (JacksonException e) {
            report(JsonFinding.TRAILING_TEXT, e.getLocation() == null ? end : e.getLocation(), "", problems);
        }
        return Optional.of(json);
    }

    private static void report(JsonFinding code, TokenStreamLocation at, String reason, Problems problems) {
        String line = Integer.toString(at.getLineNr());
        String column = Integer.toString(at.getColumnNr());
        if (reason.isEmpty()) {
            problems.add(code, Place.ROOT, "line", line, "column", column);
        } else {
            problems.add(code, Place.ROOT, "line", line, "column", column, "reason", reason);
        }
    }

    private static Json value(JsonParser parser, Place at, Problems problems) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new StreamReadException(parser, "there is no value");
        }
        return switch (token) {
            case START_OBJECT -> object(parser, at, problems);
            case START_ARRAY -> array(parser, at, problems);
            case VALUE_STRING -> new Json.Atom(Json.Kind.TEXT, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Atom(Json.Kind.NUMBER, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Json.Atom(Json.Kind.BOOLEAN, parser.getString());
            default -> Json.Atom.NULL;
        };
    }

    private static Json object(JsonParser parser, Place at, Problems problems) {
        Map<String, Json> fields = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            Json earlier = fields.put(name, value(parser, at.field(name), problems));
            if (earlier != null) {
                problems.add(
                        JsonFinding.DUPLICATE_FIELD,
                        at.field(name),
                        "field",
                        name,
                        "dropped",
                        Problems.quoted(write(earlier, false)));
            }
        }
        return new Json.Obj(fields);
    }

    private static Json array(JsonParser parser, Place at, Problems problems) {
        List<Json> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser, at.element(elements.size(), elements.size()), problems));
        }
        return new Json.Arr(elements);
    }

    /** Writes JSON on one line, or indented by two blanks with line feeds. */
    static String write(Json json, boolean pretty) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator =
                FACTORY.createGenerator(pretty ? new Pretty() : ObjectWriteContext.empty(), text)) {
            write(json, generator);
        }
        return text.toString();
    }

    private static void write(Json json, JsonGenerator generator) {
        if (json instanceof Json.Obj object) {
            generator.writeStartObject();
            object.fields().forEach((name, value) -> {
                generator.writeName(name);
                write(value, generator);
            });
            generator.writeEndObject();
        } else if (json instanceof Json.Arr array) {
            generator.writeStartArray();
            array.elements().forEach(element -> write(element, generator));
            generator.writeEndArray();
        } else if (json instanceof Json.Atom atom) {
            switch (atom.kind()) {
                case TEXT -> generator.writeString(atom.text());
                case NUMBER -> generator.writeNumber(atom.text());
                case BOOLEAN -> generator.writeBoolean(Boolean.parseBoolean(atom.text()));
                default -> generator.writeNull();
            }
        }
    }

    /** Two blanks and a line feed on every system; a printer has state, so each text gets its own. */
    private static final class Pretty extends ObjectWriteContext.Base {
        private final PrettyPrinter printer;

        Pretty() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
