package io.github.jixiao.rules.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.act.AppraisalConclusion;
import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.law.Parameter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An ex-ante appraisal")
class ExAnteAppraisalTest {
    private static final ExAnteAppraisal HUBEI = appraisal("cn-42", 2022);
    private static final List<String> PROJECT = List.of("necessity", "economy", "target", "feasibility", "financing");
    private static final List<String> POLICY = List.of("necessity", "sufficiency", "target", "sustainability", "funds");

    private static ExAnteAppraisal appraisal(String place, int year) {
        return RuleBooks.standard()
                .inForce(Jurisdiction.parse(place), FiscalYear.of(year))
                .exAnteAppraisal();
    }

    private static Proposal proposal(boolean isNew, boolean continued, boolean major, String amount) {
        return new Proposal(
                isNew,
                continued,
                major,
                Optional.of(amount).filter(a -> !a.isEmpty()).map(Money::parse));
    }

    @ParameterizedTest
    @CsvSource({
        "cn, 50000000元, 49999999.99元",
        "cn-42, 1000万元, 999.99万元",
        "cn-4201, 500万元, 499.99万元",
        "cn-420106, 200万元, 199.99万元"
    })
    @DisplayName("is required of a new item from the threshold of its level on, and not of one below")
    void threshold(String place, String major, String minor) {
        ExAnteAppraisal appraisal = appraisal(place, 2022);
        assertThat(appraisal.required(proposal(true, false, false, major)).answer())
                .isEqualTo(Requirement.Answer.REQUIRED);
        assertThat(appraisal.required(proposal(true, false, false, minor)).answer())
                .isEqualTo(Requirement.Answer.NOT_REQUIRED);
        assertThat(appraisal.rules().threshold().basis().evidence()).isEqualTo(EvidenceMark.UNVERIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  false, true,  '',       REQUIRED,     新增且列为重大,                 cn/appraisal#threshold",
        "true,  false, true,  1元,      REQUIRED,     新增且列为重大,                 cn/appraisal#threshold",
        "true,  false, false, '',       UNKNOWN,      新增，金额不详,                 cn/appraisal#threshold",
        "true,  false, false, 1000万元, REQUIRED,     新增，1000万元，达到1000万元,   cn/appraisal#threshold",
        "true,  false, false, 999万元,  NOT_REQUIRED, 新增，999万元，不足1000万元,    cn/appraisal#threshold",
        "false, false, true,  9999万元, NOT_REQUIRED, 不是新增,                       cn/appraisal#threshold",
        "false, true,  false, 1元,      REQUIRED,     到期拟延续,                     cn/appraisal#continued-items"
    })
    @DisplayName("is required for a reason, which is stated with its entry")
    void required(
            boolean isNew,
            boolean continued,
            boolean major,
            String amount,
            Requirement.Answer answer,
            String reason,
            String entry) {
        Requirement requirement = HUBEI.required(proposal(isNew, continued, major, amount));
        assertThat(requirement.answer()).isEqualTo(answer);
        assertThat(requirement.reason().zh()).isEqualTo(reason);
        assertThat(requirement.reason().en()).isNotBlank();
        assertThat(requirement.basis().entry()).isEqualTo(entry);
    }

    @Test
    @DisplayName("states amounts in English too")
    void english() {
        assertThat(HUBEI.required(proposal(true, false, false, "999万元"))
                        .reason()
                        .en())
                .isEqualTo("is new, 9990000 yuan, below 10000000");
        assertThat(HUBEI.required(proposal(true, false, false, "1000万元"))
                        .reason()
                        .en())
                .isEqualTo("is new, 10000000 yuan, not below 10000000");
    }

    @Test
    @DisplayName("is not required of a continued item where the place does not ask for it")
    void continuedItemsOff() {
        ExAnteAppraisal lenient = new ExAnteAppraisal(AppraisalRules.builder()
                .from(HUBEI.rules())
                .continuedItems(
                        new Parameter<>(false, HUBEI.rules().continuedItems().basis()))
                .build());
        assertThat(lenient.required(proposal(false, true, false, "1元")).answer())
                .isEqualTo(Requirement.Answer.NOT_REQUIRED);
    }

    /** Points in the order of the codes. */
    private static Marks points(List<String> codes, String... points) {
        Map<String, Points> marks = new LinkedHashMap<>();
        for (int i = 0; i < points.length; i++) {
            marks.put(codes.get(i), Points.parse(points[i]));
        }
        return new Marks.InPoints(marks);
    }

    @ParameterizedTest
    @CsvSource({
        "16, 16, 16, 16, 16.01, SUPPORT, ADMITTED",
        "16, 16, 16, 16, 16, SUPPORT, ADMITTED",
        "16, 16, 16, 16, 15.99, SUPPORT_AFTER_ADJUSTMENT, ADMITTED_ONCE_ADJUSTED",
        "20, 20, 20, 20, 12.01, SUPPORT, ADMITTED",
        "20, 20, 20, 20, 12, SUPPORT, ADMITTED",
        "20, 20, 20, 20, 11.99, SUPPORT_AFTER_ADJUSTMENT, ADMITTED_ONCE_ADJUSTED",
        "12, 12, 12, 12, 12.01, SUPPORT_AFTER_ADJUSTMENT, ADMITTED_ONCE_ADJUSTED",
        "12, 12, 12, 12, 12, SUPPORT_AFTER_ADJUSTMENT, ADMITTED_ONCE_ADJUSTED",
        "12, 12, 12, 12, 11.99, NOT_SUPPORT, REFUSED",
        "20, 20, 20, 0, 0, SUPPORT_AFTER_ADJUSTMENT, ADMITTED_ONCE_ADJUSTED",
        "0, 0, 0, 0, 0, NOT_SUPPORT, REFUSED"
    })
    @DisplayName("concludes from 80 % of all points with 60 % in each dimension, and from 60 % after adjustment")
    void conclusions(
            String a, String b, String c, String d, String e, AppraisalConclusion conclusion, Admission admission) {
        AppraisalOutcome outcome = HUBEI.conclude(ItemKind.PROJECT, points(PROJECT, a, b, c, d, e));
        assertThat(outcome.conclusion()).contains(conclusion);
        assertThat(outcome.admission()).contains(admission);
        assertThat(outcome.sheet().verify()).isEmpty();
        assertThat(outcome.sheet().root().value()).isEqualByComparingTo(outcome.points());
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    @DisplayName("says which rule failed, by which dimension, and which one was met")
    void explained() {
        AppraisalOutcome outcome = HUBEI.conclude(ItemKind.PROJECT, points(PROJECT, "20", "20", "11.5", "20", "20"));
        assertThat(outcome.points()).isEqualByComparingTo("91.5");
        assertThat(outcome.sheet().asText(Locale.CHINA))
                .contains("得分率（%）", "91.5", "不符合“予以支持”：绩效目标合理性得分率低于60%", "符合“调整后支持”", "cn:library-defaults#pass-rules");
        assertThat(outcome.sheet().asText(Locale.ENGLISH))
                .contains("not support: soundness of target makes less than 60%", "support after adjustment");
        assertThat(HUBEI.conclude(ItemKind.PROJECT, points(PROJECT, "0", "0", "0", "0", "0"))
                        .sheet()
                        .asText(Locale.CHINA))
                .contains("不符合“予以支持”：总得分率低于80%", "不符合“调整后支持”：总得分率低于60%");
        assertThat(outcome.grounds())
                .extracting(basis -> basis.provision().toString())
                .containsExactly(
                        "cn:zhongfa-2018-34#ex-ante-content",
                        "cn:library-defaults#pass-rules",
                        "cn:appraisal-practice#admission");
    }

    @Test
    @DisplayName("goes by the policy sheet for a policy, by the project sheet for all else")
    void variants() {
        assertThat(HUBEI.conclude(ItemKind.POLICY, points(POLICY, "16", "16", "16", "16", "16"))
                        .conclusion())
                .contains(AppraisalConclusion.SUPPORT);
        assertThat(HUBEI.conclude(ItemKind.TRANSFER, points(PROJECT, "16", "16", "16", "16", "16"))
                        .conclusion())
                .contains(AppraisalConclusion.SUPPORT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HUBEI.conclude(ItemKind.POLICY, points(PROJECT, "16", "16", "16", "16", "16")))
                .withMessageContaining("'economy'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HUBEI.conclude("bond", points(PROJECT, "16")))
                .withMessageStartingWith("no variant 'bond'; known: ");
    }

    @ParameterizedTest
    @CsvSource({"16, SUPPORT, 80", "15.9, SUPPORT_AFTER_ADJUSTMENT, 79.91666666666667"})
    @DisplayName("with a sixth dimension has 120 points, of which 96 are 80 %")
    void sixDimensions(String sixth, AppraisalConclusion conclusion, BigDecimal rate) {
        List<String> six = List.of("necessity", "economy", "target", "feasibility", "financing", "sustainability");
        AppraisalOutcome outcome =
                HUBEI.conclude("project-sustainable", points(six, "16", "16", "16", "16", "16", sixth));
        assertThat(outcome.conclusion()).contains(conclusion);
        assertThat(outcome.sheet().root().value()).isEqualByComparingTo(rate);
        assertThat(outcome.sheet().verify()).isEmpty();
    }

    @Test
    @DisplayName("can be ticked, and has no conclusion as long as a dimension is not marked")
    void ticksAndGaps() {
        Map<String, ReviewResult> ticks = new LinkedHashMap<>();
        PROJECT.forEach(code -> ticks.put(code, ReviewResult.GOOD));
        assertThat(HUBEI.conclude(ItemKind.PROJECT, new Marks.InTicks(ticks)).conclusion())
                .contains(AppraisalConclusion.SUPPORT);
        ticks.remove("economy");
        AppraisalOutcome open = HUBEI.conclude(ItemKind.PROJECT, new Marks.InTicks(ticks));
        assertThat(open.conclusion()).isEmpty();
        assertThat(open.admission()).isEmpty();
        assertThat(open.points()).isEqualByComparingTo("64");
        assertThat(open.findings().all())
                .extracting(finding -> finding.code() + " " + finding.pointer())
                .containsExactly("MARK_MISSING /ticks/economy");
    }

    @ParameterizedTest
    @CsvSource({"ADMITTED, true, true", "ADMITTED_ONCE_ADJUSTED, false, true", "REFUSED, false, false"})
    @DisplayName("admits at once, once adjusted, or not at all")
    void admissions(Admission admission, boolean asItIs, boolean adjusted) {
        assertThat(admission.admits(false)).isEqualTo(asItIs);
        assertThat(admission.admits(true)).isEqualTo(adjusted);
    }

    @Test
    @DisplayName("has no rules before fiscal year 2019, the first after 中发〔2018〕34号")
    void before() {
        assertThatThrownBy(() -> appraisal("cn-42", 2018))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("the earliest fiscal year recorded is 2019");
    }

    @Test
    @DisplayName("refuses pass rules by which more points could lead to a worse conclusion")
    void passRules() {
        PassRule support = rule(AppraisalConclusion.SUPPORT, "0.8", "0.6");
        PassRule adjusted = rule(AppraisalConclusion.SUPPORT_AFTER_ADJUSTMENT, "0.6", "0");
        assertThat(with(support, adjusted).passRules().value()).hasSize(2);
        assertThat(with(support, rule(AppraisalConclusion.SUPPORT_AFTER_ADJUSTMENT, "0.8", "0.6"))
                        .passRules()
                        .value())
                .hasSize(2);
        refused(adjusted, support);
        refused(support, support);
        refused(support, rule(AppraisalConclusion.SUPPORT_AFTER_ADJUSTMENT, "0.81", "0"));
        refused(support, rule(AppraisalConclusion.SUPPORT_AFTER_ADJUSTMENT, "0.6", "0.61"));
        refused(rule(AppraisalConclusion.NOT_SUPPORT, "0", "0"));
    }

    private static PassRule rule(AppraisalConclusion conclusion, String total, String each) {
        return new PassRule(conclusion, Ratio.parse(total), Ratio.parse(each));
    }

    private static AppraisalRules with(PassRule... rules) {
        return AppraisalRules.builder()
                .from(HUBEI.rules())
                .passRules(new Parameter<>(
                        List.of(rules), HUBEI.rules().passRules().basis()))
                .build();
    }

    private static void refused(PassRule... rules) {
        assertThatIllegalStateException()
                .isThrownBy(() -> with(rules))
                .withMessageContaining("stands twice, is needless, or asks for more than the better one");
    }

    @Test
    @DisplayName("refuses a dimension without points, or of which the parts make another sum")
    void dimensions() {
        Text label = new Text("维度", "dimension");
        Dimension part = new Dimension("part", label, Points.of(10), List.of());
        assertThat(new Dimension("whole", label, Points.of(10), List.of(part)).marked())
                .containsExactly(part);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dimension("whole", label, Points.of(11), List.of(part)))
                .withMessage("the parts of dimension whole make 10 points instead of 11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dimension("none", label, Points.ZERO, List.of()))
                .withMessageContaining("needs points above 0");
    }

    @Test
    @DisplayName("refuses rules that name no sheet for projects, an unknown sheet, or lack an admission")
    void incomplete() {
        AppraisalRules rules = HUBEI.rules();
        assertThatIllegalStateException()
                .isThrownBy(() -> AppraisalRules.builder()
                        .from(rules)
                        .variantOf(new Parameter<>(
                                Map.of(ItemKind.POLICY, "policy"),
                                rules.variantOf().basis()))
                        .build())
                .withMessageContaining("lack that of PROJECT");
        assertThatIllegalStateException()
                .isThrownBy(() -> AppraisalRules.builder()
                        .from(rules)
                        .variantOf(new Parameter<>(
                                Map.of(ItemKind.PROJECT, "own"),
                                rules.variantOf().basis()))
                        .build())
                .withMessageContaining("no variant 'own'");
        assertThatIllegalStateException()
                .isThrownBy(() -> AppraisalRules.builder()
                        .from(rules)
                        .admissions(new Parameter<>(
                                Map.of(AppraisalConclusion.SUPPORT, Admission.ADMITTED),
                                rules.admissions().basis()))
                        .build())
                .withMessage("admissions lack SUPPORT_AFTER_ADJUSTMENT");
        assertThatIllegalStateException()
                .isThrownBy(() -> AppraisalRules.builder()
                        .from(rules)
                        .tickShares(new Parameter<>(Map.of(), rules.tickShares().basis()))
                        .build())
                .withMessage("tick shares lack EXCELLENT");
    }
}
