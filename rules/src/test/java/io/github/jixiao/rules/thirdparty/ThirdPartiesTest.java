package io.github.jixiao.rules.thirdparty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.act.Stage;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.thirdparty.Engagement;
import io.github.jixiao.core.thirdparty.Evaluator;
import io.github.jixiao.core.thirdparty.Fee;
import io.github.jixiao.core.thirdparty.Institution;
import io.github.jixiao.core.thirdparty.InstitutionKind;
import io.github.jixiao.core.thirdparty.IssuedReport;
import io.github.jixiao.core.thirdparty.Licence;
import io.github.jixiao.core.thirdparty.ProfessionalTitle;
import io.github.jixiao.core.thirdparty.Tie;
import io.github.jixiao.core.thirdparty.TieKind;
import io.github.jixiao.core.thirdparty.Violation;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.law.PackException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An engagement in which nothing is wrong, spoilt in one place at a time. */
@DisplayName("The engagement of a third party")
class ThirdPartiesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final ThirdParties HUBEI = at("cn-42", 2022);
    private static final Evaluator LEAD =
            lead(Optional.of(ProfessionalTitle.MIDDLE), Set.of(), Optional.of(5), Optional.of(3));

    private static ThirdParties at(String place, int year) {
        return RuleBooks.standard()
                .inForce(Jurisdiction.parse(place), FiscalYear.of(year))
                .thirdParties();
    }

    private static Evaluator lead(
            Optional<ProfessionalTitle> title,
            Set<Licence> licences,
            Optional<Integer> work,
            Optional<Integer> evaluation) {
        return new Evaluator("陈某", true, title, licences, work, evaluation);
    }

    private static Engagement.Builder sound() {
        return Engagement.builder()
                .id("e1")
                .principal("finance")
                .institution(institution(Optional.of(InstitutionKind.CONSULTANCY)))
                .day(DAY)
                .year(FiscalYear.of(2022))
                .item("p1")
                .addManaged("school", "education")
                .addStages(Stage.EVALUATION)
                .scope("财政重点评价")
                .fee(new Fee(Optional.of(Money.parse("80000")), Fee.Basis.WORK))
                .addTeam(LEAD)
                .conflictsDeclared(true)
                .report(new IssuedReport(DAY.plusDays(60), Optional.of("陈某"), true, 2, 2));
    }

    private static Institution institution(Optional<InstitutionKind> kind, Violation... violations) {
        return new Institution("evaluator", kind, List.of(violations));
    }

    private static List<String> codes(Engagement.Builder engagement) {
        return HUBEI.check(engagement.build()).stream().map(Finding::code).toList();
    }

    private static Finding only(Engagement.Builder engagement) {
        List<Finding> found = HUBEI.check(engagement.build()).all();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<String> provisions(Finding finding) {
        return finding.provisions().stream().map(Object::toString).toList();
    }

    @Test
    @DisplayName("is without a finding where nothing is wrong, and while there is no report")
    void sane() {
        assertThat(codes(sound())).isEmpty();
        assertThat(codes(sound().report(Optional.empty()))).isEmpty();
    }

    @Test
    @DisplayName("must say what is to be done and in which stage (财预〔2021〕6号, the Decision article 10)")
    void scope() {
        Finding finding = only(sound().scope(Optional.empty()));
        assertThat(finding.code()).isEqualTo("SCOPE_MISSING");
        assertThat(provisions(finding)).containsExactly("cn:caiyu-2021-6#rights-and-duties", "cn-42:2017-227#10.1");
        assertThat(finding.message(Locale.CHINA)).isEqualTo("委托e1未明确事项或者环节");
        assertThat(codes(sound().scope(" "))).containsExactly("SCOPE_MISSING");
        assertThat(codes(sound().stages(List.of()))).containsExactly("SCOPE_MISSING");
    }

    @Test
    @DisplayName("cites the clause once before 2021, when the Decision alone asked for it")
    void before2021() {
        Finding finding = at("cn-42", 2020)
                .check(sound().scope(Optional.empty()).build())
                .iterator()
                .next();
        assertThat(provisions(finding)).containsExactly("cn-42:2017-227#10.1");
        assertThat(at("cn", 2020).check(sound().scope(Optional.empty()).build()))
                .isEmpty();
    }

    @Test
    @DisplayName("must not be by one of those whose work is looked at, nor with itself or one of these (财预〔2021〕6号)")
    void separation() {
        Finding finding = only(sound().principal("school"));
        assertThat(finding.code()).isEqualTo("PRINCIPAL_IS_MANAGED");
        assertThat(provisions(finding)).containsExactly("cn:caiyu-2021-6#separation", "cn-42:2017-227#10.3");
        assertThat(codes(sound().principal("education"))).containsExactly("PRINCIPAL_IS_MANAGED");
        assertThat(codes(sound().addManaged("evaluator"))).containsExactly("EVALUATES_ITSELF");
        assertThat(codes(sound().principal("evaluator"))).containsExactly("EVALUATES_ITSELF");
    }

    @Test
    @DisplayName("needs a declaration on conflicts of interest")
    void declaration() {
        Finding finding = only(sound().conflictsDeclared(false));
        assertThat(finding.code()).isEqualTo("CONFLICTS_NOT_DECLARED");
        assertThat(provisions(finding)).containsExactly("cn:caiyu-2021-6#conflict-of-interest", "cn-42:2017-227#10.3");
    }

    @ParameterizedTest
    @EnumSource(TieKind.class)
    @DisplayName("is barred by a share, an employment or a personal relation, and by no other business")
    void ties(TieKind kind) {
        List<String> expected = kind == TieKind.BUSINESS ? List.of() : List.of("TIED");
        assertThat(codes(sound().addTies(new Tie(kind, "school", true, Optional.empty()))))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("is barred by ties to those whose work is looked at, up to the day on which they end")
    void tiesCount() {
        assertThat(tied("school", Optional.of(DAY))).containsExactly("TIED");
        assertThat(tied("school", Optional.of(DAY.plusDays(1)))).containsExactly("TIED");
        assertThat(tied("school", Optional.of(DAY.minusDays(1)))).isEmpty();
        assertThat(tied("health", Optional.empty())).isEmpty();
    }

    private static List<String> tied(String with, Optional<LocalDate> until) {
        return codes(sound().addTies(new Tie(TieKind.SHARE, with, true, until)));
    }

    @Test
    @DisplayName("is told of each tie, and of one that was found and not declared besides")
    void undeclared() {
        List<Finding> found = HUBEI.check(sound().addTies(new Tie(TieKind.BUSINESS, "school", true, Optional.empty()))
                        .addTies(new Tie(TieKind.EMPLOYMENT, "education", false, Optional.empty()))
                        .build())
                .all();
        assertThat(found).extracting(Finding::code).containsExactly("TIED", "TIE_NOT_DECLARED");
        assertThat(found).extracting(Finding::pointer).containsExactly("/ties/1", "/ties/1");
        assertThat(found.get(0).message(Locale.CHINA)).isEqualTo("evaluator与被评价方education有任职、雇佣关系，应当回避");
        assertThat(provisions(found.get(0))).containsExactly("cn:caijian-2021-4#no-own-interest");
    }

    @Test
    @DisplayName("is barred to who drafted the target")
    void drafted() {
        assertThat(codes(sound().draftedTarget(true))).containsExactly("DRAFTED_TARGET");
    }

    @ParameterizedTest(name = "worked {0} earlier years in a row: {1}")
    @CsvSource({"1, false", "2, false", "3, true", "4, true"})
    @DisplayName("is pointed out from the fourth year in a row on, by default")
    void repeated(int earlier, boolean found) {
        Engagement.Builder engagement = sound();
        IntStream.rangeClosed(1, earlier).forEach(back -> engagement.addEarlierYears(FiscalYear.of(2022 - back)));
        assertThat(codes(engagement)).isEqualTo(found ? List.of("TOO_MANY_YEARS") : List.of());
        if (found) {
            assertThat(only(engagement).arguments())
                    .containsEntry("years", String.valueOf(earlier + 1))
                    .containsEntry("limit", "3");
        }
    }

    @Test
    @DisplayName("counts years in a row only")
    void interrupted() {
        assertThat(codes(sound().addEarlierYears(
                                FiscalYear.of(2021), FiscalYear.of(2019), FiscalYear.of(2018), FiscalYear.of(2017))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Fee.Basis.class)
    @DisplayName("may not tie the fee to the result, and may to the work or to the quality of the report")
    void fee(Fee.Basis basis) {
        assertThat(codes(sound().fee(new Fee(Optional.empty(), basis))))
                .isEqualTo(basis == Fee.Basis.RESULT ? List.of("FEE_TIED_TO_RESULT") : List.of());
    }

    @Test
    @DisplayName("may not be passed on (财监〔2021〕4号)")
    void subletting() {
        List<Finding> found =
                HUBEI.check(sound().addSublet("甲公司", "乙公司").build()).all();
        assertThat(found).extracting(Finding::code).containsExactly("SUBLET", "SUBLET");
        assertThat(found).extracting(Finding::pointer).containsExactly("/sublet/0", "/sublet/1");
        assertThat(found.get(1).message(Locale.CHINA)).isEqualTo("业务转包给乙公司");
        assertThat(provisions(found.get(0))).containsExactly("cn:caijian-2021-4#no-subletting");
    }

    @ParameterizedTest
    @EnumSource(InstitutionKind.class)
    @DisplayName("is open to consultancies, accounting, appraisal and law firms, institutes and universities")
    void kinds(InstitutionKind kind) {
        boolean eligible =
                !EnumSet.of(InstitutionKind.EXPERTS, InstitutionKind.OTHER).contains(kind);
        assertThat(codes(sound().institution(institution(Optional.of(kind)))))
                .isEqualTo(eligible ? List.of() : List.of("KIND_NOT_ELIGIBLE"));
    }

    @Test
    @DisplayName("is pointed out where the kind of institution is unknown")
    void unknownKind() {
        assertThat(codes(sound().institution(institution(Optional.empty())))).containsExactly("KIND_UNKNOWN");
    }

    @ParameterizedTest(name = "violation of {0}, major: {1}: found: {2}")
    @CsvSource({
        "2020-02-29, true, false",
        "2020-03-01, true, true",
        "2020-03-02, true, true",
        "2023-03-01, true, true",
        "2023-03-02, true, false",
        "2022-03-01, false, false",
    })
    @DisplayName("is barred by a major violation within three years before (财监〔2021〕4号)")
    void violations(LocalDate day, boolean major, boolean found) {
        Engagement.Builder engagement = sound().institution(institution(
                Optional.of(InstitutionKind.LAW_FIRM),
                new Violation(LocalDate.of(2001, 1, 1), true),
                new Violation(day, major)));
        assertThat(codes(engagement)).isEqualTo(found ? List.of("MAJOR_VIOLATION") : List.of());
        if (found) {
            assertThat(only(engagement).pointer()).isEqualTo("/institution/violations/1");
            assertThat(only(engagement).arguments()).containsEntry("day", day.toString());
        }
    }

    @ParameterizedTest(name = "title {0}, licence {1}: qualified: {2}")
    @CsvSource({
        ", , false",
        "JUNIOR, , false",
        "MIDDLE, , true",
        "SENIOR, , true",
        ", ACCOUNTANT, true",
        ", APPRAISER, true",
        ", LAWYER, true",
        ", COST_ENGINEER, true",
        ", OTHER, false",
        "JUNIOR, LAWYER, true",
    })
    @DisplayName("is led by somebody with a middle or senior title or a recognised licence (财监〔2021〕4号)")
    void qualification(ProfessionalTitle title, Licence licence, boolean qualified) {
        Evaluator lead = lead(
                Optional.ofNullable(title),
                licence == null ? Set.of() : Set.of(licence),
                Optional.of(5),
                Optional.of(3));
        assertThat(codes(sound().team(List.of(lead)))).isEqualTo(qualified ? List.of() : List.of("LEAD_UNQUALIFIED"));
    }

    @ParameterizedTest(name = "{0} years of work, {1} of evaluation: {2}")
    @CsvSource({
        "5, 3, ''",
        "6, 4, ''",
        "4, 3, LEAD_YEARS_OF_WORK",
        "5, 2, LEAD_YEARS_OF_EVALUATION",
        ", 3, LEAD_YEARS_UNKNOWN",
        "5, , LEAD_YEARS_UNKNOWN",
    })
    @DisplayName("is led by somebody with five years of work, three of them in evaluation (财监〔2021〕4号)")
    void years(Integer work, Integer evaluation, String code) {
        Evaluator lead = lead(
                Optional.of(ProfessionalTitle.SENIOR),
                Set.of(),
                Optional.ofNullable(work),
                Optional.ofNullable(evaluation));
        assertThat(codes(sound().team(List.of(lead)))).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    @DisplayName("says how many years the lead evaluator lacks")
    void yearsText() {
        Finding finding = only(sound().team(List.of(
                lead(Optional.of(ProfessionalTitle.SENIOR), Set.of(), Optional.of(4), Optional.of(3)))));
        assertThat(finding.message(Locale.CHINA)).isEqualTo("主评人陈某工作4年，不足5年");
        assertThat(finding.pointer()).isEqualTo("/team/0/yearsOfWork");
        assertThat(provisions(finding)).containsExactly("cn:caijian-2021-4#lead-evaluator");
    }

    @Test
    @DisplayName("needs somebody who leads; those who do not lead need no qualification")
    void noLead() {
        Evaluator helper = new Evaluator("助理", false, Optional.empty(), Set.of(), Optional.empty(), Optional.empty());
        assertThat(codes(sound().addTeam(helper))).isEmpty();
        assertThat(codes(sound().report(Optional.empty()).team(List.of(helper))))
                .containsExactly("NO_LEAD_EVALUATOR");
        assertThat(at("cn", 2020).check(sound().team(List.of(helper)).build())).isEmpty();
    }

    @Test
    @DisplayName("ends in a report that its lead evaluator signed and the institution sealed (财监〔2021〕4号)")
    void report() {
        assertThat(codes(sound().report(new IssuedReport(DAY, Optional.empty(), true, 1, 1))))
                .containsExactly("NOT_SIGNED");
        assertThat(codes(sound().report(new IssuedReport(DAY, Optional.of("别人"), true, 1, 1))))
                .containsExactly("NOT_SIGNED");
        Finding finding = only(sound().report(new IssuedReport(DAY, Optional.of("陈某"), false, 1, 1)));
        assertThat(finding.code()).isEqualTo("NOT_SEALED");
        assertThat(provisions(finding)).containsExactly("cn:caijian-2021-4#signature", "cn-42:2017-227#10.4");
    }

    @Test
    @DisplayName("tells the compliance check what this check sees")
    void sharedFacts() {
        Engagement engagement = sound().build();
        assertThat(engagement.content().scope()).contains("财政重点评价");
        assertThat(engagement.content().stages()).containsExactly(Stage.EVALUATION);
        assertThat(engagement.content().conflictsDeclared()).isTrue();
        assertThat(engagement.report().orElseThrow().content().leadEvaluator()).contains("陈某");
        assertThat(engagement.report().orElseThrow().content().sealed()).isTrue();
        assertThat(engagement.report().orElseThrow().content().conclusions()).isEqualTo(2);
        assertThat(engagement.report().orElseThrow().content().evidenced()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} points: {1}, {2}")
    @CsvSource({
        "100, excellent, PREFERRED",
        "90, excellent, PREFERRED",
        "89.99, good, NONE",
        "80, good, NONE",
        "79.99, medium, CORRECTED",
        "60, medium, CORRECTED",
        "59.99, poor, NOT_ENGAGED",
        "0, poor, NOT_ENGAGED",
    })
    @DisplayName("ends in a report whose quality is rated from 90, 80 and 60 points, by default")
    void rating(String points, String grade, RatingConsequence consequence) {
        ReportRating rating = HUBEI.rate(Points.parse(points));
        assertThat(rating.grade().code()).isEqualTo(grade);
        assertThat(rating.consequence()).isEqualTo(consequence);
        assertThat(rating.points()).isEqualTo(Points.parse(points));
        assertThat(rating.gradeBasis().provision()).hasToString("cn:library-defaults#report-grades");
        assertThat(rating.consequenceBasis().provision()).hasToString("cn:library-defaults#report-consequences");
    }

    @Test
    @DisplayName("is not rated below zero, nor without recorded grades")
    void noRating() {
        assertThatThrownBy(() -> HUBEI.rate(Points.parse("-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("was -1");
        ThirdParties none = ThirdParties.of(ThirdPartyRules.builder().build(), List.of());
        assertThatThrownBy(() -> none.rate(Points.of(90))).isInstanceOf(PackException.class);
        assertThat(none.check(sound().scope(Optional.empty()).build())).isEmpty();
    }
}
