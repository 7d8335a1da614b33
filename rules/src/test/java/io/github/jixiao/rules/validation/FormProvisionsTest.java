package io.github.jixiao.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.RuleBooks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A broken code system or sum of weights says which document it breaks, and the packs know that document. */
class FormProvisionsTest {
    private final RuleBook nation = RuleBooks.standard().inForce(Jurisdiction.NATION, FiscalYear.of(2022));

    @Test
    void codesCiteTheirStandard() {
        ExpenditureItem item = ExpenditureItem.builder()
                .id("1")
                .name("项目")
                .kind(ItemKind.PROJECT)
                .divisionCode("42")
                .unitCode("123")
                .build();

        assertThat(cited(Validation.form(item).all()))
                .extracting(ProvisionRef::toString)
                .containsExactlyInAnyOrder("cn:gb-t-2260-2007#form", "cn:gb-32100-2015#check-character");
    }

    @Test
    void weightsCiteTheFullMarks() {
        PerformanceTarget target = PerformanceTarget.builder()
                .weightTotal(Points.of(90))
                .addGoals(Goal.builder()
                        .addIndicators(Indicator.builder()
                                .id("1")
                                .category(IndicatorCategory.OUTPUT)
                                .name("指标")
                                .weight(Points.of(110))
                                .build())
                        .build())
                .build();

        assertThat(cited(Validation.form(target).all()))
                .extracting(ProvisionRef::toString)
                .containsExactly("cn:caiyu-2020-10#18");
    }

    private List<ProvisionRef> cited(List<Finding> findings) {
        List<ProvisionRef> refs = findings.stream()
                .flatMap(finding -> finding.provisions().stream())
                .toList();
        assertThat(refs).allSatisfy(ref -> assertThat(nation.provision(ref)).isPresent());
        return refs;
    }
}
