package io.github.jixiao.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.target.PerformanceTarget;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonFormatTest {
    private static final ExpenditureItem ITEM =
            ExpenditureItem.builder().id("1").name("路").kind(ItemKind.PROJECT).build();
    private static final String TEXT =
            "{\"format\":\"jixiao/expenditure-item\",\"version\":1,\"id\":\"1\",\"name\":\"路\",\"kind\":\"PROJECT\"}";

    @Test
    void writesOnOneLineOrIndented() {
        assertThat(JsonFormat.strict().compact().write(ITEM)).isEqualTo(TEXT);
        assertThat(JsonFormat.tolerant().compact().indented().write(ITEM))
                .isEqualTo("{\n  \"format\": \"jixiao/expenditure-item\",\n  \"version\": 1,\n"
                        + "  \"id\": \"1\",\n  \"name\": \"路\",\n  \"kind\": \"PROJECT\"\n}");
    }

    @Test
    void writesAValueAndItsDocumentAlike() {
        Object document = Document.of(ITEM);
        assertThat(JsonFormat.strict().write(document))
                .isEqualTo(JsonFormat.strict().write(ITEM));
        assertThat(document).hasToString(TEXT).hasSameHashCodeAs(Document.of(ITEM));
    }

    @Test
    void writesThatThereIsNothing() {
        assertThat(JsonFormat.strict().compact().write(Findings.NONE))
                .isEqualTo("{\"format\":\"jixiao/findings\",\"version\":1}");
        assertThat(JsonFormat.strict()
                        .compact()
                        .write(PerformanceTarget.builder().build()))
                .isEqualTo("{\"format\":\"jixiao/performance-target\",\"version\":1}");
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(JsonFormat.strict()
                        .read("\uFEFF" + TEXT, ExpenditureItem.class)
                        .orThrow())
                .isEqualTo(Document.of(ITEM));
    }

    @Test
    void refusesTypesThatAreNoDocument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFormat.strict().write("text"))
                .withMessageContaining("java.lang.String")
                .withMessageContaining("jixiao/evaluation");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFormat.strict().read("{}", Integer.class));
        assertThatIllegalArgumentException().isThrownBy(() -> Document.of(List.of()));
    }

    @Test
    void isTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(JsonFormat.strict().compact().write(ITEM)).isEqualTo(TEXT);
            assertThat(new Shapes().of(Tree.class)).isNotNull();
        } finally {
            Locale.setDefault(before);
        }
    }

    /** A type that contains itself, as a calculation sheet does. */
    public record Tree(String name, BigDecimal value, Optional<Tree> first, List<Tree> others) {}

    @Test
    void holdsTypesThatContainThemselves() {
        Shape shape = new Shapes().of(Tree.class);
        Tree leaf = new Tree("b", new BigDecimal("0.10"), Optional.empty(), List.of());
        Tree tree = new Tree("a", BigDecimal.TEN, Optional.of(leaf), List.of(leaf, leaf));
        Json json = shape.write(tree);
        assertThat(JsonText.write(json, false))
                .isEqualTo("{\"name\":\"a\",\"value\":10,\"first\":{\"name\":\"b\",\"value\":0.10},"
                        + "\"others\":[{\"name\":\"b\",\"value\":0.10},{\"name\":\"b\",\"value\":0.10}]}");
        assertThat(shape.read(json, Place.ROOT, new Problems(false))).contains(tree);
    }

    @Test
    void hasNoFormForWhatTheModelDoesNotUse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Shapes().of(Thread.class));
        assertThatIllegalArgumentException().isThrownBy(() -> new Shapes().of(double.class));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Shapes().of(List.class.getMethod("iterator").getGenericReturnType()));
    }
}
