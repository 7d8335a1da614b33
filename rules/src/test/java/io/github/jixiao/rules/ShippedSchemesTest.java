package io.github.jixiao.rules;

import static io.github.jixiao.rules.Samples.book;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.ExecutionRule;
import io.github.jixiao.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the shipped schemes against the documents, and what each of them rests on. */
class ShippedSchemesTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource(nullValues = "-", textBlock = """
            # place, year, scheme, execution, sections, reached, partly, reverse, grades
            cn,    2016, cn/self-2016,               10, output 50 benefit 30 satisfaction 10,         80, 50, RATIO,  优90 良80 中60 差0
            cn,    2020, cn/self-2020,               10, output 50 benefit 30 satisfaction 10,         80, 60, RATIO,  优90 良80 中60 差0
            cn,    2021, cn/self-2021-cost,          10, cost 20 output 40 benefit 20 satisfaction 10, 80, 60, RATIO,  优90 良80 中60 差0
            cn,    2021, cn/self-2021-steps,         10, output 50 benefit 30 satisfaction 10,         80, 60, RATIO,  优90 良80 中60 差0
            cn,    2021, cn/self-2021-cost-steps,    10, cost 20 output 40 benefit 20 satisfaction 10, 80, 60, RATIO,  优90 良80 中60 差0
            cn,    2020, cn/self-department-2020,    10, '',                                           80, 60, RATIO,  优90 良80 中60 差0
            cn,    2020, cn/finance-2020,            -,  '',                                           80, 60, JUDGED, 优90 良80 中60 差0
            cn-42, 2020, cn-42/self-2020,            20, output 40 benefit 40,                         80, 50, RATIO,  优90 良80 中60 差0
            cn-42, 2020, cn-42/self-2020-goals,      20, goals 80,                                     80, 50, RATIO,  优90 良80 中60 差0
            cn-44, 2020, cn-44/self-2020,            10, output 50 benefit 30 satisfaction 10,         80, 60, RATIO,  优90 良80 中70 低60 差0
            cn-44, 2021, cn-44/self-2021-cost,       10, cost 20 output 40 benefit 20 satisfaction 10, 80, 60, RATIO,  优90 良80 中70 低60 差0
            cn-44, 2020, cn-44/self-department-2020, 10, '',                                           80, 60, RATIO,  优90 良80 中70 低60 差0
            cn-50, 2021, cn-50/self-2021,            10, block 90,                                     80, 60, RATIO,  优90 良80 中60 差0
            cn-51, 2023, cn-51/self-2023,            10, block 90,                                     80, 60, RATIO,  优90 良80 中60 差0
            zz,    2020, zz/plain-2020,              20, output 40 benefit 30 satisfaction 10,         75, 50, LINEAR, 甲90 乙75 丙60 丁0
            zz-01, 2022, zz-01/plain-2022,           30, output 40 benefit 30,                         75, 50, LINEAR, 甲90 乙75 丙60 丁0
            """)
    void theFiguresAreThoseOfTheDocuments(
            String place,
            int year,
            String id,
            String execution,
            String sections,
            BigDecimal reached,
            BigDecimal partly,
            String reverse,
            String grades) {
        Scheme scheme = book(place, year).scheme(id);
        assertThat(scheme.fullMarks().value()).hasToString("100");
        assertThat(scheme.execution()
                        .map(rule -> rule.weight().value().toString())
                        .orElse(null))
                .isEqualTo(execution);
        assertThat(scheme.sections().stream()
                        .map(section ->
                                section.value().name() + " " + section.value().weight())
                        .collect(joining(" ")))
                .isEqualTo(sections);
        assertThat(scheme.bands().value().reachedFrom()).isEqualByComparingTo(reached);
        assertThat(scheme.bands().value().partlyFrom()).isEqualByComparingTo(partly);
        assertThat(scheme.reverse().value()).hasToString(reverse);
        assertThat(scheme.grades().value().grades().stream()
                        .map(grade -> grade.label().zh() + grade.from())
                        .collect(joining(" ")))
                .isEqualTo(grades);
    }

    @Test
    void hubeiRestsOnItsOwnFormAndItsOwnMeasures() {
        Scheme hubei = book("cn-42", 2020).scheme("cn-42/self-2020");
        ExecutionRule execution = hubei.execution().orElseThrow();
        Stream.of(
                        execution.weight(),
                        execution.denominator(),
                        execution.cap(),
                        hubei.reverse(),
                        hubei.bands(),
                        hubei.grades())
                .map(Parameter::basis)
                .forEach(basis -> {
                    assertThat(basis.evidence()).isEqualTo(EvidenceMark.VERIFIED);
                    assertThat(basis.provision().jurisdiction()).hasToString("cn-42");
                    assertThat(basis.entry()).startsWith("cn-42/self-2020#");
                });
        assertThat(hubei.grades().basis().provision()).hasToString("cn-42:result-application#4");
    }

    @Test
    void satisfactionBySteps() {
        var steps = book("cn", 2021).scheme("cn/self-2021-steps").satisfaction().orElseThrow();
        assertThat(steps.value().steps().stream().map(step -> step.from() + ":" + step.value()))
                .containsExactly("90:1", "80:0.8", "60:0.5");
        assertThat(steps.basis().evidence()).isEqualTo(EvidenceMark.UNVERIFIED);
        assertThat(book("cn", 2021).scheme("cn/self-2020").satisfaction()).isEmpty();
    }

    @Test
    void theFictionalPlaceDiffersFromTheNationAndItsProvinceFromIt() {
        Scheme zz = book("zz", 2020).scheme("zz/plain-2020");
        assertThat(zz.execution().orElseThrow().rateRounding()).isEmpty();
        assertThat(zz.execution().orElseThrow().cap().value()).isEqualTo(ExecutionRule.Cap.NONE);
        assertThat(zz.rowRounding().value().scale()).isEqualTo(6);
        Scheme province = book("zz-01", 2022).scheme("zz-01/plain-2022");
        assertThat(province.execution().orElseThrow().rateRounding()).isPresent();
        assertThat(province.reverse().basis().entry()).isEqualTo("zz/plain-2020#reverse");
    }

    @Test
    void everyEntryCitesAProvisionThatIsRecorded() {
        for (String place : List.of("cn", "cn-42", "cn-44", "cn-50", "cn-51", "zz", "zz-01")) {
            for (int year = 2016; year < 2027; year++) {
                if (place.startsWith("zz") && year < 2020) {
                    continue;
                }
                RuleBook book = book(place, year);
                for (Scheme scheme : book.schemes()) {
                    assertThat(bases(scheme)).hasSizeGreaterThanOrEqualTo(14).allSatisfy(basis -> {
                        assertThat(book.provision(basis.provision()))
                                .as(basis.toString())
                                .isPresent();
                        assertThat(basis.evidence() == EvidenceMark.FICTIONAL).isEqualTo(place.startsWith("zz"));
                        assertThat(basis.entry()).matches("[a-z0-9-]+/[a-z0-9-]+#[a-z.-]+");
                    });
                }
            }
        }
    }

    private static List<Basis> bases(Scheme scheme) {
        List<Parameter<?>> all = new ArrayList<>(List.of(
                scheme.fullMarks(),
                scheme.goals(),
                scheme.positive(),
                scheme.reverse(),
                scheme.exact(),
                scheme.range(),
                scheme.about(),
                scheme.late(),
                scheme.negative(),
                scheme.undirected(),
                scheme.bands(),
                scheme.overAchievement(),
                scheme.missing(),
                scheme.rowRounding(),
                scheme.totalRounding(),
                scheme.grades()));
        all.addAll(scheme.sections());
        scheme.satisfaction().ifPresent(all::add);
        scheme.execution().ifPresent(rule -> {
            all.addAll(List.of(rule.weight(), rule.denominator(), rule.cap(), rule.zeroBudget()));
            rule.rateRounding().ifPresent(all::add);
        });
        return all.stream().<Basis>map(Parameter::basis).toList();
    }
}
