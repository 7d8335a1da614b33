package io.github.jixiao.rules.cases;

import static io.github.jixiao.core.organ.RelationKind.AUDITS;
import static io.github.jixiao.core.organ.RelationKind.COMMISSIONS;
import static io.github.jixiao.core.organ.RelationKind.GUIDES;
import static io.github.jixiao.core.organ.RelationKind.LEADS;
import static io.github.jixiao.core.organ.RelationKind.MANAGES_BUDGET;
import static io.github.jixiao.core.organ.RelationKind.SUPERVISES;

import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.organ.Relation;
import io.github.jixiao.core.value.FiscalYear;
import java.util.List;

/** The organs of a fictional county and of a township in it, to which cases add items and acts. */
public enum World {
    /** A county with two departments, one of them with a unit, and one township below. */
    COUNTY("gov") {
        @Override
        public List<Relation> relations() {
            return List.of(
                    Relation.of(LEADS, "city", "gov"),
                    Relation.of(GUIDES, "city-finance", "finance"),
                    Relation.of(LEADS, "gov", "finance"),
                    Relation.of(LEADS, "gov", "education"),
                    Relation.of(LEADS, "gov", "health"),
                    Relation.of(LEADS, "gov", "township"),
                    Relation.of(GUIDES, "finance", "township-finance"),
                    Relation.of(MANAGES_BUDGET, "finance", "education"),
                    Relation.of(MANAGES_BUDGET, "finance", "health"),
                    Relation.of(MANAGES_BUDGET, "education", "school"),
                    Relation.of(SUPERVISES, "congress", "gov"),
                    Relation.of(SUPERVISES, "sc", "gov"),
                    Relation.of(AUDITS, "audit", "finance"),
                    Relation.of(COMMISSIONS, "finance", "evaluator"));
        }

        @Override
        public List<Organ> organs() {
            return List.of(
                    organ("gov", OrganKind.GOVERNMENT, "云溪县人民政府", Codes.COUNTY),
                    organ("congress", OrganKind.PEOPLES_CONGRESS, "云溪县人民代表大会", Codes.COUNTY),
                    organ("sc", OrganKind.STANDING_COMMITTEE, "云溪县人大常委会", Codes.COUNTY),
                    organ("committee", OrganKind.CONGRESS_COMMITTEE, "云溪县人大财经委", Codes.COUNTY),
                    organ("finance", OrganKind.FINANCE_DEPARTMENT, "云溪县财政局", Codes.COUNTY),
                    organ("education", OrganKind.BUDGET_DEPARTMENT, "云溪县教育局", Codes.COUNTY),
                    organ("health", OrganKind.BUDGET_DEPARTMENT, "云溪县卫生健康局", Codes.COUNTY),
                    organ("school", OrganKind.BUDGET_UNIT, "云溪县第一中学", Codes.COUNTY),
                    organ("audit", OrganKind.AUDIT_ORGAN, "云溪县审计局", Codes.COUNTY),
                    organ("supervision", OrganKind.SUPERVISORY_ORGAN, "云溪县监察委员会", Codes.COUNTY),
                    organ("evaluator", OrganKind.THIRD_PARTY, "明正咨询公司", Codes.COUNTY),
                    organ("deputies", OrganKind.DEPUTIES, "人大代表", Codes.COUNTY),
                    organ("public", OrganKind.PUBLIC, "社会公众", Codes.COUNTY),
                    organ("township", OrganKind.GOVERNMENT, "石桥镇人民政府", Codes.TOWNSHIP),
                    organ("township-finance", OrganKind.FINANCE_DEPARTMENT, "石桥镇财政所", Codes.TOWNSHIP),
                    organ("city", OrganKind.GOVERNMENT, "江北市人民政府", Codes.CITY),
                    organ("city-finance", OrganKind.FINANCE_DEPARTMENT, "江北市财政局", Codes.CITY));
        }
    },
    /** A township: a congress without a standing committee, one department, nothing below. */
    TOWNSHIP("township") {
        @Override
        public List<Relation> relations() {
            return List.of(
                    Relation.of(LEADS, "gov", "township"),
                    Relation.of(LEADS, "township", "township-finance"),
                    Relation.of(LEADS, "township", "township-office"),
                    Relation.of(MANAGES_BUDGET, "township-finance", "township-office"),
                    Relation.of(SUPERVISES, "township-congress", "township"),
                    Relation.of(AUDITS, "audit", "township-finance"));
        }

        @Override
        public List<Organ> organs() {
            return List.of(
                    organ("gov", OrganKind.GOVERNMENT, "云溪县人民政府", Codes.COUNTY),
                    organ("sc", OrganKind.STANDING_COMMITTEE, "云溪县人大常委会", Codes.COUNTY),
                    organ("audit", OrganKind.AUDIT_ORGAN, "云溪县审计局", Codes.COUNTY),
                    organ("township", OrganKind.GOVERNMENT, "石桥镇人民政府", Codes.TOWNSHIP),
                    organ("township-congress", OrganKind.PEOPLES_CONGRESS, "石桥镇人民代表大会", Codes.TOWNSHIP),
                    organ("township-finance", OrganKind.FINANCE_DEPARTMENT, "石桥镇财政所", Codes.TOWNSHIP),
                    organ("township-office", OrganKind.BUDGET_DEPARTMENT, "石桥镇农业服务中心", Codes.TOWNSHIP),
                    organ("deputies", OrganKind.DEPUTIES, "人大代表", Codes.TOWNSHIP),
                    organ("public", OrganKind.PUBLIC, "社会公众", Codes.TOWNSHIP));
        }
    },
    /** The same county, in a province of which no pack says anything: national rules alone. */
    COUNTY_ELSEWHERE("gov") {
        @Override
        public List<Relation> relations() {
            return COUNTY.relations();
        }

        @Override
        public List<Organ> organs() {
            return COUNTY.organs().stream()
                    .map(organ -> organ.toBuilder()
                            .jurisdiction(Jurisdiction.of(Codes.ELSEWHERE
                                    + organ.jurisdiction().divisionCode().substring(Codes.ELSEWHERE.length())))
                            .build())
                    .toList();
        }
    };

    /** Codes of no real place. */
    private static final class Codes {
        static final String ELSEWHERE = "61";
        static final String CITY = "420900";
        static final String COUNTY = "420998";
        static final String TOWNSHIP = "420998101";

        private Codes() {}
    }

    private final String government;

    World(String government) {
        this.government = government;
    }

    public abstract List<Organ> organs();

    public abstract List<Relation> relations();

    public String government() {
        return government;
    }

    public Jurisdiction jurisdiction() {
        return organs().stream()
                .filter(organ -> organ.id().equals(government))
                .findFirst()
                .orElseThrow()
                .jurisdiction();
    }

    /** The facts of a year, without an item or act. */
    public GovernmentYear.Builder facts(FiscalYear year) {
        return GovernmentYear.builder()
                .government(government)
                .year(year)
                .organs(organs())
                .relations(relations());
    }

    private static Organ organ(String id, OrganKind kind, String name, String divisionCode) {
        return Organ.builder()
                .id(id)
                .kind(kind)
                .name(name)
                .jurisdiction(Jurisdiction.of(divisionCode))
                .responsible("王明")
                .build();
    }
}
