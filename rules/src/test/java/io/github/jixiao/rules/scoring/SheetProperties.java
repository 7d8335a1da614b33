package io.github.jixiao.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.rules.scheme.Scheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("The calculation sheet of every score")
class SheetProperties {
    @Provide
    Arbitrary<Scheme> schemes() {
        return Anything.schemes();
    }

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return Anything.evaluations();
    }

    private static Stream<Step> steps(Step step) {
        return Stream.concat(Stream.of(step), step.operands().stream().flatMap(SheetProperties::steps));
    }

    @Property
    @Label("follows step by step, and its last step is the score")
    void follows(@ForAll("schemes") Scheme scheme, @ForAll("evaluations") Evaluation evaluation) {
        Score score = Evaluations.score(scheme, evaluation);

        assertThat(score.sheet().verify()).isEmpty();
        assertThat(score.sheet().root().recomputed()).isEqualTo(score.points());
    }

    @Property
    @Label("says of each number where it was filed or which rule states it")
    void everyLeafHasASource(@ForAll("schemes") Scheme scheme, @ForAll("evaluations") Evaluation evaluation) {
        List<Step> steps =
                steps(Evaluations.score(scheme, evaluation).sheet().root()).toList();

        assertThat(steps).allSatisfy(step -> {
            switch (step.kind()) {
                case GIVEN, JUDGEMENT -> {
                    assertThat(step.operands()).isEmpty();
                    assertThat(step.pointer().orElseThrow()).startsWith("/");
                }
                case PARAMETER -> {
                    assertThat(step.operands()).isEmpty();
                    assertThat(step.basis()).isPresent();
                }
                // an indicator's own step rule and value bands rest on the filing, not on the scheme
                case ROUND ->
                    assertThat(step.basis().isPresent() || step.key().equals("counted"))
                            .isTrue();
                case LOOKUP ->
                    assertThat(step.basis().isPresent() || step.key().equals("points"))
                            .isTrue();
                case CONSTANT -> assertThat(step.operands()).isEmpty();
                default -> assertThat(step.operands()).as(step.key()).isNotNull();
            }
        });
    }

    @Property(tries = 200)
    @Label("does not differ from itself and differs from another by the total last")
    void differences(
            @ForAll("schemes") Scheme scheme,
            @ForAll("evaluations") Evaluation one,
            @ForAll("evaluations") Evaluation other) {
        CalculationSheet sheet = Evaluations.score(scheme, one).sheet();
        CalculationSheet changed = Evaluations.score(scheme, other).sheet();

        List<CalculationSheet.Difference> diff = sheet.diff(changed);

        assertThat(sheet.diff(sheet)).isEmpty();
        if (sheet.root().value().compareTo(changed.root().value()) != 0) {
            assertThat(diff.get(diff.size() - 1).path()).isEqualTo("total");
        }
    }

    @Property(tries = 200)
    @Label("can be written in both languages")
    void inWords(@ForAll("schemes") Scheme scheme, @ForAll("evaluations") Evaluation evaluation) {
        Score score = Evaluations.score(scheme, evaluation);

        String zh = score.sheet().asText(Locale.CHINA);
        String en = score.sheet().asText(Locale.ROOT);

        assertThat(zh).startsWith("计分办法：zz/plain\n总分 ");
        assertThat(en).startsWith("scheme: zz/plain\ntotal ");
        assertThat(zh.lines().count()).isEqualTo(en.lines().count());
    }
}
