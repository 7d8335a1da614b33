package io.github.jixiao.rules.form;

import io.github.jixiao.rules.law.PackException;
import java.util.List;

/**
 * The score forms of one place for one year (评分表).
 *
 * <p>Immutable and thread-safe.
 *
 * @param all the forms, those of the nearest pack first
 * @since 0.1.0
 */
public record Forms(List<Form> all) {
    /** Copies the list. */
    public Forms {
        all = List.copyOf(all);
    }

    /**
     * Returns a form by its coordinates.
     *
     * @param id such as {@code cn/framework-2020}
     * @return the form
     * @throws PackException if no form of that id is in force here
     */
    public Form form(String id) {
        return all.stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new PackException(
                        "",
                        id,
                        "no such form here; there are "
                                + all.stream().map(Form::id).toList()));
    }

    /**
     * Returns the forms that look at a subject.
     *
     * @param subject the subject
     * @return the forms, those of the nearest pack first; possibly none
     */
    public List<Form> of(FormSubject subject) {
        return all.stream().filter(form -> form.subject() == subject).toList();
    }
}
