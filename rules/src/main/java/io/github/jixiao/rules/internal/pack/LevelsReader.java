package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.RelationKind;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.responsibility.GovernmentForm;
import io.github.jixiao.rules.responsibility.HierarchyFinding;
import io.github.jixiao.rules.responsibility.LevelRules;
import io.github.jixiao.rules.responsibility.LevelStep;
import io.github.jixiao.rules.responsibility.ReviewBody;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads which organs there are at which level, and how they may stand to each other. */
final class LevelsReader {
    private final String coordinates;
    private final Provisions provisions;

    private LevelsReader(String coordinates, Provisions provisions) {
        this.coordinates = coordinates;
        this.provisions = provisions;
    }

    static LevelRules read(PackFiles files, String path, String pack, Provisions provisions) {
        return new LevelsReader(pack + "/levels", provisions).read(Yaml.read(files, path));
    }

    private LevelRules read(Fields file) {
        file.maybe("note", Fields::text);
        Map<GovernmentForm, Map<OrganKind, LevelRules.OrganRule>> organs = new EnumMap<>(GovernmentForm.class);
        Map<GovernmentForm, Parameter<List<ReviewBody>>> review = new EnumMap<>(GovernmentForm.class);
        file.within(
                "forms",
                forms -> each(forms, GovernmentForm.class, (form, fields) -> {
                    organs.put(form, organs(form, fields));
                    review.put(form, parameter(fields, "preliminary-review", name(form), LevelsReader::bodies));
                    return form;
                }));
        List<LevelRules.RelationRule> relations = file.within("relations", this::relations);
        Parameter<Set<OrganKind>> single = parameter(file, "single", "", LevelsReader::kinds);
        Parameter<Set<OrganKind>> holders = parameter(file, "budget-holders", "", LevelsReader::kinds);
        Parameter<List<String>> offices =
                parameter(file, "office-names", "", fields -> List.copyOf(fields.texts("value")));
        Map<HierarchyFinding, Basis> bases = file.within(
                "findings",
                codes -> each(codes, HierarchyFinding.class, (code, fields) -> basis(fields, Kebab.of(code))));
        file.end();
        try {
            return new LevelRules(organs, review, relations, single, holders, offices, bases);
        } catch (IllegalArgumentException e) {
            throw file.refuse("forms", String.valueOf(e.getMessage()));
        }
    }

    /** A mapping whose keys are constants. */
    private static <E extends Enum<E>, T> Map<E, T> each(Fields fields, Class<E> type, BiFunction<E, Fields, T> read) {
        Map<E, T> all = new LinkedHashMap<>();
        for (String key : fields.keys()) {
            E constant = Kebab.parse(type, key);
            all.put(constant, fields.within(key, inner -> read.apply(constant, inner)));
        }
        return all;
    }

    private static String name(Enum<?> constant) {
        return Kebab.of(constant) + ".";
    }

    private Basis basis(Fields fields, String entry) {
        ProvisionRef provision = fields.parsed("provision", ProvisionRef::parse);
        provisions.require(provision, fields, "provision");
        fields.maybe("note", Fields::text);
        return new Basis(coordinates + "#" + entry, provision, fields.constant("evidence", EvidenceMark.class));
    }

    private <T> Parameter<T> parameter(Fields fields, String key, String prefix, Function<Fields, T> read) {
        return fields.within(key, inner -> new Parameter<>(read.apply(inner), basis(inner, prefix + key)));
    }

    private static Set<OrganKind> kinds(Fields fields) {
        return fields.constants("value", OrganKind.class);
    }

    /** May be empty: nobody reviews the budget of a township before its congress does. */
    private static List<ReviewBody> bodies(Fields fields) {
        return fields.texts("value").stream()
                .map(text -> Kebab.parse(ReviewBody.class, text))
                .toList();
    }

    private Map<OrganKind, LevelRules.OrganRule> organs(GovernmentForm form, Fields fields) {
        Map<OrganKind, LevelRules.OrganRule> organs = new EnumMap<>(OrganKind.class);
        fields.each("organs", group -> {
            Optional<LevelRules.StandIn> standIn =
                    group.maybe("instead", (inner, key) -> inner.within(key, LevelsReader::standIn));
            int before = organs.size();
            for (LevelRules.Presence presence : LevelRules.Presence.values()) {
                group.maybe(Kebab.of(presence), (inner, key) -> inner.constants(key, OrganKind.class))
                        .orElse(Set.of())
                        .forEach(kind -> {
                            Basis basis = basis(group, name(form) + Kebab.of(kind));
                            if (organs.put(kind, new LevelRules.OrganRule(presence, standIn, basis)) != null) {
                                throw group.refuse(Kebab.of(presence), Kebab.of(kind) + " is stated twice");
                            }
                        });
            }
            if (organs.size() == before) {
                throw group.refuse("must", "missing: names no organ; write 'must', 'may' or 'none'");
            }
            return group;
        });
        return organs;
    }

    private List<LevelRules.RelationRule> relations(Fields fields) {
        List<LevelRules.RelationRule> relations = new ArrayList<>();
        for (String key : fields.keys()) {
            RelationKind kind = Kebab.parse(RelationKind.class, key);
            relations.addAll(fields.each(
                    key,
                    rule -> new LevelRules.RelationRule(
                            kind,
                            rule.constants("from", OrganKind.class),
                            rule.constants("to", OrganKind.class),
                            rule.constants("steps", LevelStep.class),
                            basis(rule, key))));
        }
        return relations;
    }

    private static LevelRules.StandIn standIn(Fields fields) {
        return new LevelRules.StandIn(
                fields.constant("kind", OrganKind.class), fields.constant("at", LevelRules.Place.class));
    }
}
