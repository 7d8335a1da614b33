package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.form.FormRow;
import io.github.jixiao.rules.form.FormSection;
import io.github.jixiao.rules.form.RowRule;
import io.github.jixiao.rules.law.Basis;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reads the sections and rows of one form. */
final class FormRows {
    private final String form;
    private final Provisions provisions;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> sections = new LinkedHashSet<>();

    FormRows(String form, Provisions provisions) {
        this.form = form;
        this.provisions = provisions;
    }

    FormSection section(Fields fields) {
        return new FormSection(once(fields, "id", sections), fields.bilingual("title"), fields.each("rows", this::row));
    }

    private FormRow row(Fields fields) {
        String id = once(fields, "id", ids);
        FormRow row = new FormRow(
                id,
                fields.bilingual("title"),
                fields.maybe("group", Fields::bilingual),
                fields.maybe("points", Fields::number).map(Points::of),
                fields.within("rule", RuleReader::rule),
                basis(fields, form + "#" + id, provisions));
        if (row.rule() instanceof RowRule.EitherOr either) {
            for (RowRule.Alternative alternative : either.alternatives()) {
                once(fields, "rule", alternative.id(), ids);
            }
        }
        return row;
    }

    FormSource.Floor floor(Fields fields) {
        Set<String> named = new LinkedHashSet<>(fields.texts("sections"));
        if (named.isEmpty() || !sections.containsAll(named)) {
            throw fields.refuse("sections", "must name some of " + sections + ", was " + named);
        }
        return new FormSource.Floor(fields.text("yardstick"), named);
    }

    private static String once(Fields fields, String key, Set<String> seen) {
        return once(fields, key, SchemeSource.name(fields, key), seen);
    }

    private static String once(Fields fields, String key, String id, Set<String> seen) {
        if (!seen.add(id)) {
            throw fields.refuse(key, "'" + id + "' stands twice in the form");
        }
        return id;
    }

    static Basis basis(Fields fields, String entry, Provisions provisions) {
        ProvisionRef provision = fields.parsed("provision", ProvisionRef::parse);
        provisions.require(provision, fields, "provision");
        fields.maybe("note", Fields::text);
        return new Basis(entry, provision, fields.constant("evidence", EvidenceMark.class));
    }
}
