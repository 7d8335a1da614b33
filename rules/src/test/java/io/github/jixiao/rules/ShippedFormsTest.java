package io.github.jixiao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.form.Form;
import io.github.jixiao.rules.form.FormRow;
import io.github.jixiao.rules.form.FormSection;
import io.github.jixiao.rules.form.FormSubject;
import io.github.jixiao.rules.form.Forms;
import io.github.jixiao.rules.form.RowRule;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The forms that ship")
class ShippedFormsTest {
    private static Forms forms(String place, int year) {
        return RuleBooks.standard()
                .inForce(Jurisdiction.parse(place), FiscalYear.of(year))
                .forms();
    }

    @Test
    @DisplayName("look at every subject in Hubei, those of the province before those of the nation")
    void everySubject() {
        Forms hubei = forms("cn-42", 2022);

        assertThat(Arrays.stream(FormSubject.values()))
                .allSatisfy(subject ->
                        assertThat(hubei.of(subject)).as(subject.text().en()).isNotEmpty());
        assertThat(hubei.all().get(0).id()).startsWith("cn-42/");
        assertThat(forms("cn", 2022).of(FormSubject.THIRD_PARTY_REPORT)).isEmpty();
    }

    @Test
    @DisplayName("are in use from their first year on: in 2015 tables of departments, in 2020 the framework")
    void byYear() {
        assertThat(forms("cn", 2015).all())
                .extracting(Form::id)
                .contains("cn/department-steps", "cn/target-review-2015")
                .doesNotContain("cn/framework-2020");
        assertThat(forms("cn", 2019).all()).extracting(Form::id).doesNotContain("cn/framework-2020");
        assertThat(forms("cn", 2020).all()).extracting(Form::id).contains("cn/framework-2020");
        assertThat(forms("zz", 2020).all()).isEmpty();
    }

    @Test
    @DisplayName("state for each row the provision that is recorded")
    void provisions() {
        RuleBook hubei = RuleBooks.standard().inForce(Jurisdiction.parse("cn-42"), FiscalYear.of(2022));

        assertThat(hubei.forms().all()).allSatisfy(form -> {
            assertThat(form.rows())
                    .allSatisfy(row ->
                            assertThat(hubei.provision(row.basis().provision())).isPresent());
            assertThat(form.rows())
                    .allSatisfy(row -> assertThat(row.basis().entry()).isEqualTo(form.id() + "#" + row.id()));
        });
    }

    @Test
    @DisplayName(
            "give an appraisal five dimensions of 20 points, each of two parts of 10 in items of 5 with four ticks")
    void exAnte() {
        Form form = forms("cn", 2022).form("cn/ex-ante-2019");

        assertThat(form.sections()).hasSize(5);
        for (FormSection section : form.sections()) {
            assertThat(section.rows()).hasSize(4).allSatisfy(row -> {
                assertThat(row.points()).hasValue(Points.of(5));
                assertThat(row.rule())
                        .isInstanceOfSatisfying(
                                RowRule.Levels.class,
                                rule -> assertThat(rule.levels())
                                        .extracting(level -> level.label().zh())
                                        .containsExactly("优", "良", "中", "差"));
            });
            assertThat(section.rows().stream().map(FormRow::group).distinct()).hasSize(2);
        }
        assertThat(form.grades()).isEmpty();
        assertThat(form.evaluations()).containsExactly(EvaluationKind.EX_ANTE);
    }

    @Test
    @DisplayName("give a target review 20, 30, 30 and 20 points")
    void targetReview() {
        assertThat(forms("cn", 2022).form("cn/target-review-2015").sections())
                .extracting(section -> section.rows().stream()
                        .map(row -> row.points().orElseThrow().toString())
                        .toList())
                .containsExactly(List.of("10", "10"), List.of("15", "15"), List.of("15", "15"), List.of("10", "10"));
    }

    @Test
    @DisplayName("hold the floor of 60 % of output and benefit from the yardsticks, not a number of their own")
    void floor() {
        List<Form> all = forms("cn", 2022).all();

        assertThat(all.stream().filter(form -> !form.floors().isEmpty()).map(Form::id))
                .containsExactlyInAnyOrder("cn/framework-2020", "cn/policy-2020", "cn/special-bonds-2021");
        all.forEach(form -> form.floors().forEach(floor -> {
            assertThat(floor.sections()).containsExactly("output", "benefit");
            assertThat(floor.share().value()).hasToString("60%");
            assertThat(floor.share().basis().entry()).isEqualTo("cn/yardsticks#output-and-benefit");
            assertThat(floor.share().basis().provision()).isEqualTo(ProvisionRef.parse("cn:caiyu-2020-10#14"));
        }));
    }
}
