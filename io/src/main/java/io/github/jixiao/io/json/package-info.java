/**
 * JSON for the whole model: {@link io.github.jixiao.io.json.JsonFormat} reads and writes it.
 *
 * <p>The form follows from the model, and there is one form for each thing:
 *
 * <ul>
 *   <li>A document is an object that starts with {@code "format"} and {@code "version"}, such as {@code
 *       "jixiao/evaluation"} and {@code 1}, followed by the attributes of its value in the order in which they are
 *       declared.
 *   <li>An attribute that is an absent {@link java.util.Optional} or an empty list or map is left out, never
 *       {@code null}. An attribute with a default is always written and may be left out when read.
 *   <li>Points and plain decimals are numbers; money is a number of yuan (元); a fiscal year is a number. Numbers are
 *       exact, written in plain notation without trailing zeros, and read with up to 1000 characters of it.
 *   <li>A ratio is a text such as {@code "92.5%"}, a day {@code "2022-12-31"}, a period {@code
 *       "2022-01-01/2022-12-31"}; jurisdictions, provisions and ids of dossiers are their text, enums their names.
 *   <li>A member of a closed family (target value, actual value, scoring rule, content of an act, event of a dossier) is
 *       an object whose {@code "type"} is the name of the member in lower case with hyphens: <code>{"type": "at-least", "bound": {"number": 95, "unit":
 *       "%"}}</code>.
 * </ul>
 *
 * <p>{@link io.github.jixiao.io.json.CanonicalJson} writes the same form so that there is one text for each value.
 */
@NullMarked
package io.github.jixiao.io.json;

import org.jspecify.annotations.NullMarked;
