package io.github.jixiao.io.json;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A value that is one JSON text, number or truth value; {@code words} lists all there are of an enum. */
record ScalarShape(Json.Kind kind, List<String> words, Function<String, ?> parser, Function<Object, String> printer)
        implements Shape {
    private static final int LONGEST = 1000;
    private static final Pattern HUGE_EXPONENT = Pattern.compile("[eE][+-]?0*[1-9][0-9]{3}");

    /** The scalars of the model: one line each. */
    private static final Map<Class<?>, ScalarShape> ALL = Map.ofEntries(
            Map.entry(String.class, new ScalarShape(Json.Kind.TEXT, List.of(), text -> text, Object::toString)),
            Map.entry(boolean.class, new ScalarShape(Json.Kind.BOOLEAN, List.of(), Boolean::valueOf, Object::toString)),
            Map.entry(int.class, number(Integer.class, Integer::valueOf, i -> Integer.toString(i))),
            Map.entry(BigDecimal.class, number(BigDecimal.class, BigDecimal::new, BigDecimal::toPlainString)),
            Map.entry(Decimal.class, number(Decimal.class, Decimal::parse, Decimal::toString)),
            Map.entry(Points.class, number(Points.class, Points::parse, Points::toString)),
            Map.entry(
                    Money.class,
                    number(
                            Money.class,
                            text -> Money.of(text, MoneyUnit.YUAN),
                            money -> money.yuan().toString())),
            Map.entry(FiscalYear.class, number(FiscalYear.class, FiscalYear::parse, FiscalYear::toString)),
            Map.entry(Ratio.class, text(Ratio.class, Ratio::parse, Ratio::toString)),
            Map.entry(LocalDate.class, text(LocalDate.class, LocalDate::parse, LocalDate::toString)),
            Map.entry(DateRange.class, text(DateRange.class, DateRange::parse, DateRange::toString)),
            Map.entry(DossierId.class, text(DossierId.class, DossierId::parse, DossierId::toString)),
            Map.entry(Jurisdiction.class, text(Jurisdiction.class, Jurisdiction::parse, Jurisdiction::toString)),
            Map.entry(ProvisionRef.class, text(ProvisionRef.class, ProvisionRef::parse, ProvisionRef::toString)));

    /** Returns the form of a type, if it is a scalar. */
    static Optional<ScalarShape> of(Class<?> type) {
        if (type.isEnum()) {
            Map<String, Object> byName = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                byName.put(((Enum<?>) constant).name(), constant);
            }
            return Optional.of(new ScalarShape(
                    Json.Kind.TEXT,
                    List.copyOf(byName.keySet()),
                    name -> Objects.requireNonNull(byName.get(name)),
                    each -> ((Enum<?>) each).name()));
        }
        return Optional.ofNullable(ALL.get(type));
    }

    private static <T> ScalarShape text(Class<T> type, Function<String, T> parser, Function<T, String> printer) {
        return limited(Json.Kind.TEXT, parser, printer.compose(type::cast));
    }

    private static <T> ScalarShape number(Class<T> type, Function<String, T> parser, Function<T, String> printer) {
        return limited(Json.Kind.NUMBER, parser, printer.compose(type::cast));
    }

    /** Refuses what would take for ever to parse, or would be longer when it is written than may be read. */
    private static ScalarShape limited(Json.Kind kind, Function<String, ?> parser, Function<Object, String> printer) {
        Function<String, Object> careful = text -> {
            boolean readable =
                    text.length() <= LONGEST && !HUGE_EXPONENT.matcher(text).find();
            Object value = readable ? parser.apply(text) : text;
            if (!readable || (mayGrow(text) && printer.apply(value).length() > LONGEST)) {
                throw new IllegalArgumentException("longer than " + LONGEST + " characters in plain notation");
            }
            return value;
        };
        return new ScalarShape(kind, List.of(), careful, printer);
    }

    private static boolean mayGrow(String text) {
        return text.length() > LONGEST / 2 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0;
    }

    @Override
    public Optional<Object> read(Json json, Place at, Problems problems) {
        if (!(json instanceof Json.Atom atom) || atom.kind() != kind) {
            problems.wrongType(kind, json, at);
            return Optional.empty();
        }
        return parse(atom.text(), at, problems);
    }

    /** Reads the characters of a value of the right kind. */
    Optional<Object> parse(String text, Place at, Problems problems) {
        if (!words.isEmpty() && !words.contains(text)) {
            problems.unknownWord(JsonFinding.UNKNOWN_WORD, text, words, at);
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text));
        } catch (RuntimeException e) {
            problems.unusable(text, e, at);
            return Optional.empty();
        }
    }

    @Override
    public Json write(Object value) {
        return new Json.Atom(kind, print(value));
    }

    String print(Object value) {
        return printer.apply(value);
    }
}
