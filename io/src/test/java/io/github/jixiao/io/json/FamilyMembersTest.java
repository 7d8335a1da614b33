package io.github.jixiao.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.AdjustmentKind;
import io.github.jixiao.core.act.AppraisalConclusion;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.Likelihood;
import io.github.jixiao.core.act.OpinionSource;
import io.github.jixiao.core.act.ReportSection;
import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.act.Stage;
import io.github.jixiao.core.act.TargetBasis;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.lifecycle.Event;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Attainment;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.ScoringRule;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.core.value.Ratio;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of each member of the closed families, written out. */
class FamilyMembersTest {
    private static final Quantity NUMBER = Quantity.of("0.5", "km");
    private static final ProvisionRef CLAUSE = ProvisionRef.parse("cn-42:2017-227#6.8");
    private static final DateRange MARCH = DateRange.parse("2022-03-01/2022-03-31");

    private static final Act ACT = Act.builder()
            .id("a")
            .kind(ActKind.TARGET_SETTING)
            .organ("school")
            .date(LocalDate.of(2021, 9, 1))
            .year(FiscalYear.of(2022))
            .build();
    private static final String WRITTEN_ACT =
            "{'id':'a','kind':'TARGET_SETTING','organ':'school','date':'2021-09-01','year':2022}";

    static Stream<Arguments> members() {
        String number = "{'number':0.5,'unit':'km'}";
        return Stream.of(
                member(new TargetValue.AtLeast(NUMBER), "{'type':'at-least','bound':" + number + "}"),
                member(new TargetValue.MoreThan(NUMBER), "{'type':'more-than','bound':" + number + "}"),
                member(new TargetValue.AtMost(NUMBER), "{'type':'at-most','bound':" + number + "}"),
                member(new TargetValue.LessThan(NUMBER), "{'type':'less-than','bound':" + number + "}"),
                member(new TargetValue.Exactly(NUMBER), "{'type':'exactly','value':" + number + "}"),
                member(
                        new TargetValue.Between(Decimal.of(1), Decimal.of(2), ""),
                        "{'type':'between','lower':1,'upper':2,'unit':''}"),
                member(new TargetValue.About(NUMBER), "{'type':'about','value':" + number + "}"),
                member(
                        new TargetValue.ByDate(LocalDate.of(2022, 12, 31)),
                        "{'type':'by-date','deadline':'2022-12-31'}"),
                member(new TargetValue.During(MARCH), "{'type':'during','period':'2022-03-01/2022-03-31'}"),
                member(new TargetValue.Qualitative("改善"), "{'type':'qualitative','text':'改善'}"),
                member(new TargetValue.YesNo(true), "{'type':'yes-no','expected':true}"),
                member(new TargetValue.Undirected(NUMBER), "{'type':'undirected','value':" + number + "}"),
                member(new TargetValue.Verbatim("见附件"), "{'type':'verbatim','text':'见附件'}"),
                member(new ActualValue.Measured(NUMBER), "{'type':'measured','value':" + number + "}"),
                member(new ActualValue.Approximate(NUMBER), "{'type':'approximate','value':" + number + "}"),
                member(
                        new ActualValue.Bound(NUMBER, "0.5km以上"),
                        "{'type':'bound','value':" + number + ",'text':'0.5km以上'}"),
                member(new ActualValue.Done(MARCH), "{'type':'done','when':'2022-03-01/2022-03-31'}"),
                member(new ActualValue.Attained(Attainment.PARTLY), "{'type':'attained','attainment':'PARTLY'}"),
                member(new ActualValue.Rated("优"), "{'type':'rated','word':'优'}"),
                member(new ActualValue.Answer(false), "{'type':'answer','answer':false}"),
                member(new ActualValue.Stated("好转"), "{'type':'stated','text':'好转'}"),
                member(new ActualValue.NotApplicable("停办"), "{'type':'not-applicable','reason':'停办'}"),
                member(new ActualValue.NoEvidence("遗失"), "{'type':'no-evidence','reason':'遗失'}"),
                member(ScoringRule.BY_TARGET, "{'type':'by-target'}"),
                member(new ScoringRule.Judged(), "{'type':'judged'}"),
                member(
                        new ScoringRule.StepDeduction(
                                Decimal.of(90),
                                Direction.ON_TARGET,
                                Decimal.parse("2.5"),
                                Points.of(1),
                                ScoringRule.StepRounding.PRO_RATA),
                        "{'type':'step-deduction','from':90,'direction':'ON_TARGET','step':2.5,"
                                + "'pointsPerStep':1,'stepRounding':'PRO_RATA'}"),
                member(
                        new ScoringRule.ValueBands(List.of(
                                new ScoringRule.ValueBand(Decimal.of(90), Points.of(10)),
                                new ScoringRule.ValueBand(Decimal.of(80), Points.of(6)))),
                        "{'type':'value-bands','bands':[{'from':90,'points':10},{'from':80,'points':6}]}"),
                member(
                        new Content.TargetFiled(List.of(TargetBasis.ANNUAL_PLAN), Optional.empty()),
                        "{'type':'target-filed','bases':['ANNUAL_PLAN']}"),
                member(
                        new Content.Adjusted(AdjustmentKind.TARGET_ONLY, Optional.empty()),
                        "{'type':'adjusted','kind':'TARGET_ONLY'}"),
                member(
                        new Event.Recorded(1, LocalDate.of(2021, 9, 2), ACT),
                        "{'type':'recorded','number':1,'recorded':'2021-09-02','act':" + WRITTEN_ACT + "}"),
                member(
                        new Event.Voided(2, LocalDate.of(2021, 9, 3), "a", "school", "误录"),
                        "{'type':'voided','number':2,'recorded':'2021-09-03','act':'a','organ':'school',"
                                + "'reason':'误录'}"),
                member(
                        new Event.Superseded(2, LocalDate.of(2021, 9, 3), "b", ACT, "school", "误录"),
                        "{'type':'superseded','number':2,'recorded':'2021-09-03','act':'b','by':" + WRITTEN_ACT
                                + ",'organ':'school','reason':'误录'}"),
                member(new Content.Reviewed(ReviewResult.POOR), "{'type':'reviewed','result':'POOR'}"),
                member(
                        new Content.Appraised(AppraisalConclusion.SUPPORT_AFTER_ADJUSTMENT),
                        "{'type':'appraised','conclusion':'SUPPORT_AFTER_ADJUSTMENT'}"),
                member(
                        new Content.Monitored(Optional.of(Likelihood.IMPOSSIBLE), Optional.of(Ratio.parse("-12.5%"))),
                        "{'type':'monitored','likelihood':'IMPOSSIBLE','deviation':'-12.5%'}"),
                member(
                        new Content.Evaluated(
                                Optional.of(Points.parse("88.50")),
                                Optional.of("good"),
                                Optional.of("2020"),
                                Optional.of(Ratio.parse("60%")),
                                Optional.empty()),
                        "{'type':'evaluated','score':88.5,'grade':'good','scheme':'2020','outputAndBenefit':'60%'}"),
                member(
                        new Content.Rechecked(Points.of(95), Points.of(80), Optional.of(Points.of(80))),
                        "{'type':'rechecked','filed':95,'rechecked':80,'corrected':80}"),
                member(
                        new Content.Applied(ResultDecision.NO_SIMILAR_NEW),
                        "{'type':'applied','decision':'NO_SIMILAR_NEW'}"),
                member(
                        new Content.Engaged(Optional.of("评价"), List.of(Stage.EVALUATION), true),
                        "{'type':'engaged','scope':'评价','stages':['EVALUATION'],'conflictsDeclared':true}"),
                member(
                        new Content.Issued(Optional.empty(), false, 5, 4),
                        "{'type':'issued','sealed':false,'conclusions':5,'evidenced':4}"),
                member(
                        new Content.Sections(List.of(ReportSection.KEY_TARGETS), List.of("P-001")),
                        "{'type':'sections','sections':['KEY_TARGETS'],'items':['P-001']}"),
                member(
                        new Content.Ruled(
                                List.of(Stage.TARGET),
                                Optional.of("〔2020〕3号"),
                                Optional.of(LocalDate.of(2020, 7, 1)),
                                Optional.empty()),
                        "{'type':'ruled','stages':['TARGET'],'version':'〔2020〕3号','from':'2020-07-01'}"),
                member(
                        new Content.Heard(List.of(OpinionSource.DEPUTIES, OpinionSource.PUBLIC)),
                        "{'type':'heard','sources':['DEPUTIES','PUBLIC']}"),
                member(new Content.Weighted(Points.parse("0.5")), "{'type':'weighted','weight':0.5}"),
                member(new Content.Voted(50, 41), "{'type':'voted','valid':50,'satisfied':41}"),
                member(
                        new Content.Extended(CLAUSE, LocalDate.of(2022, 3, 31)),
                        "{'type':'extended','clause':'cn-42:2017-227#6.8','until':'2022-03-31'}"),
                member(
                        new Content.Suspended(CLAUSE, MARCH),
                        "{'type':'suspended','clause':'cn-42:2017-227#6.8','period':'2022-03-01/2022-03-31'}"),
                member(new Content.Attested(CLAUSE), "{'type':'attested','clause':'cn-42:2017-227#6.8'}"));
    }

    private static Arguments member(Object value, String json) {
        return Arguments.of(value, json.replace('\'', '"'));
    }

    @ParameterizedTest
    @MethodSource("members")
    void isWrittenAndRead(Object value, String json) {
        Shape shape = new Shapes().of(value.getClass().getInterfaces()[0]);
        assertThat(JsonText.write(shape.write(value), false)).isEqualTo(json);
        Problems problems = new Problems(false);
        assertThat(JsonText.read(json, problems).flatMap(tree -> shape.read(tree, Place.ROOT, problems)))
                .contains(value);
        assertThat(problems.findings()).isEmpty();
    }

    @Test
    void noneIsForgotten() {
        Stream<Class<?>> all = Stream.of(
                        TargetValue.class, ActualValue.class, ScoringRule.class, Content.class, Event.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
        assertThat(members().<Class<?>>map(member -> member.get()[0].getClass()))
                .hasSameElementsAs(all.toList());
    }
}
