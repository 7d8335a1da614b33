package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.rules.law.PackException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the text of one file. */
final class Yaml {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Yaml() {}

    static Fields read(PackFiles files, String path) {
        String text = files.read(path);
        try {
            JsonNode root = MAPPER.readTree(text);
            if (root.isMissingNode() || root.isNull()) {
                throw new PackException(path, "", "is empty");
            }
            return new Fields(path, "", root);
        } catch (JacksonException e) {
            throw new PackException(path, "", "not readable as YAML" + line(e) + ": " + firstLines(e));
        }
    }

    private static String line(JacksonException e) {
        return e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? ""
                : ", line " + e.getLocation().getLineNr();
    }

    /** Jackson's message without the picture of the text that YAML adds. */
    private static String firstLines(JacksonException e) {
        return e.getOriginalMessage()
                .replaceAll("\\R *in reader, line (\\d+), column \\d+:(\\R +.*)*", " (line $1)")
                .replaceAll("\\R", "; ");
    }
}
