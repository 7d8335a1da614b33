package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.law.Parameter;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One entry of a scheme as it stands in its file.
 *
 * @param file the file, for refusals
 * @param key the key within its scheme
 * @param value the value, empty for a removal
 * @param basis its coordinates, provision and evidence
 * @param replaces the coordinates of the inherited entry that it replaces or removes
 */
record Entry(String file, String key, Optional<JsonNode> value, Basis basis, Optional<String> replaces) {
    static Entry read(Fields entries, String scheme, String key, Provisions provisions) {
        return entries.within(key, fields -> {
            boolean removes = fields.maybe("remove", Fields::flag).orElse(false);
            Optional<JsonNode> value = removes ? Optional.empty() : Optional.of(fields.node("value"));
            ProvisionRef provision = fields.parsed("provision", ProvisionRef::parse);
            provisions.require(provision, fields, "provision");
            EvidenceMark evidence = fields.constant("evidence", EvidenceMark.class);
            Optional<String> replaces = fields.maybe("replaces", Fields::text);
            fields.maybe("note", Fields::text);
            if (removes && replaces.isEmpty()) {
                throw fields.refuse("remove", "needs 'replaces', the coordinates of the inherited entry that it drops");
            }
            return new Entry(entries.file(), key, value, new Basis(scheme + "#" + key, provision, evidence), replaces);
        });
    }

    /** The value, read by the rules of its key; {@code read} finds it under the key {@code value}. */
    <T> Parameter<T> as(Function<Fields, T> read) {
        JsonNode node = value.orElseThrow();
        Fields wrapped =
                new Fields(file, key, JsonNodeFactory.instance.objectNode().set("value", node));
        try {
            return new Parameter<>(read.apply(wrapped), basis);
        } catch (IllegalArgumentException e) {
            throw refuse(String.valueOf(e.getMessage()));
        }
    }

    PackException refuse(String reason) {
        return new PackException(file, key, reason);
    }
}
