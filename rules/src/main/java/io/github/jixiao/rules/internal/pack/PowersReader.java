package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.Stage;
import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.law.Strength;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.responsibility.GovernmentForm;
import io.github.jixiao.rules.responsibility.PowerRule;
import io.github.jixiao.rules.responsibility.Powers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what organs of each kind must, may and must not do. */
final class PowersReader {
    private static final String MUST_NOT = "must-not";

    private final String coordinates;
    private final Provisions provisions;
    private final List<Powers.Entry> entries = new ArrayList<>();
    private final List<Powers.Rule> rules = new ArrayList<>();

    private PowersReader(String coordinates, Provisions provisions) {
        this.coordinates = coordinates;
        this.provisions = provisions;
    }

    static Powers read(PackFiles files, String path, String pack, Provisions provisions) {
        return new PowersReader(pack + "/powers", provisions).read(Yaml.read(files, path));
    }

    private Powers read(Fields file) {
        file.maybe("note", Fields::text);
        LocalDate inForce = file.day("in-force");
        file.within("powers", kinds -> {
            for (String kind : kinds.keys()) {
                OrganKind constant = Kebab.parse(OrganKind.class, kind);
                kinds.each(kind, group -> group(constant, inForce, group));
            }
            return kinds;
        });
        file.within("rules", names -> {
            for (String name : names.keys()) {
                PowerRule rule = Kebab.parse(PowerRule.class, name);
                names.each(name, group -> rule(rule, inForce, group));
            }
            return names;
        });
        file.end();
        try {
            return Powers.of(entries, rules);
        } catch (IllegalArgumentException e) {
            throw file.refuse("powers", String.valueOf(e.getMessage()));
        }
    }

    private Basis basis(Fields fields, String entry) {
        ProvisionRef provision = fields.parsed("provision", ProvisionRef::parse);
        provisions.require(provision, fields, "provision");
        fields.maybe("note", Fields::text);
        return new Basis(coordinates + "#" + entry, provision, fields.constant("evidence", EvidenceMark.class));
    }

    /** Acts that rest on one provision; how strongly is the key under which they stand. */
    private Fields group(OrganKind kind, LocalDate inForce, Fields group) {
        int before = entries.size();
        Optional<Text> reason = group.maybe("reason", Fields::bilingual);
        Set<GovernmentForm> forms = group.maybe("forms", (inner, key) -> inner.constants(key, GovernmentForm.class))
                .orElse(Set.of());
        Set<String> replaces =
                new LinkedHashSet<>(group.maybe("replaces", Fields::texts).orElse(List.of()));
        for (Strength strength : Strength.values()) {
            for (ActKind act : acts(group, Kebab.of(strength))) {
                add(kind, act, Optional.of(strength), forms, Optional.empty(), inForce, group, replaces);
            }
        }
        Set<ActKind> denied = acts(group, MUST_NOT);
        if (denied.isEmpty() == reason.isPresent()) {
            throw group.refuse("reason", "goes with '" + MUST_NOT + "', and only with it");
        }
        for (ActKind act : denied) {
            add(kind, act, Optional.empty(), forms, reason, inForce, group, replaces);
        }
        if (entries.size() == before) {
            throw group.refuse("must", "missing: names no act; write 'must', 'explore', 'may' or '" + MUST_NOT + "'");
        }
        return group;
    }

    private static Set<ActKind> acts(Fields group, String key) {
        return group.maybe(key, (inner, name) -> inner.constants(name, ActKind.class))
                .orElse(Set.of());
    }

    private void add(
            OrganKind kind,
            ActKind act,
            Optional<Strength> strength,
            Set<GovernmentForm> forms,
            Optional<Text> reason,
            LocalDate inForce,
            Fields group,
            Set<String> replaces) {
        Basis basis = basis(group, Kebab.of(kind) + "." + Kebab.of(act));
        entries.add(new Powers.Entry(kind, act, strength, forms, reason, inForce, basis, replaces));
    }

    private Fields rule(PowerRule rule, LocalDate inForce, Fields group) {
        if (rule.byAct() != group.has("acts")) {
            throw group.refuse("acts", rule.byAct() ? "missing" : "does not go with a rule for all acts");
        }
        Set<ActKind> acts = rule.byAct() ? acts(group, "acts") : EnumSet.allOf(ActKind.class);
        Set<Stage> stages = group.maybe("stages", (inner, key) -> inner.constants(key, Stage.class))
                .orElse(Set.of());
        if (stages.isEmpty() == (rule == PowerRule.WITHIN_ENGAGEMENT)) {
            throw group.refuse("stages", "goes with '" + Kebab.of(PowerRule.WITHIN_ENGAGEMENT) + "', and only with it");
        }
        Basis basis = basis(group, Kebab.of(rule));
        acts.forEach(act -> rules.add(new Powers.Rule(rule, act, stages, inForce, basis)));
        return group;
    }
}
