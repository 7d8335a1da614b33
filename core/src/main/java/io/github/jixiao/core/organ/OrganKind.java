package io.github.jixiao.core.organ;

import io.github.jixiao.core.value.Text;

/**
 * What an organ is (机关类型).
 *
 * <p>Source: the Decision (公告第227号) articles 2 to 4, 10, 11 and 13.
 *
 * @since 0.1.0
 */
public enum OrganKind {
    /** A people's congress (人民代表大会). */
    PEOPLES_CONGRESS("人民代表大会", "people's congress"),
    /** The standing committee of a people's congress (人大常委会), at county level and above. */
    STANDING_COMMITTEE("人大常委会", "standing committee"),
    /** A special committee of a congress or working body of a standing committee (专门委员会、常委会工作机构). */
    CONGRESS_COMMITTEE("人大专门委员会、常委会工作机构", "committee of the congress"),
    /** A people's government (人民政府). */
    GOVERNMENT("人民政府", "government"),
    /** The administration of a development zone (开发区管理机构), which acts as a government there. */
    ZONE_ADMINISTRATION("开发区管理机构", "zone administration"),
    /** A finance department (财政部门). */
    FINANCE_DEPARTMENT("财政部门", "finance department"),
    /** A budget department (预算部门，主管部门), which has its budget from the finance department. */
    BUDGET_DEPARTMENT("预算部门", "budget department"),
    /** A budget unit (预算单位), which has its budget from a department or a unit above it. */
    BUDGET_UNIT("预算单位", "budget unit"),
    /** An audit organ (审计机关). */
    AUDIT_ORGAN("审计机关", "audit organ"),
    /** A supervisory organ (监察机关). */
    SUPERVISORY_ORGAN("监察机关", "supervisory organ"),
    /** A third party (第三方机构): experts, intermediaries and others who are entrusted with work. */
    THIRD_PARTY("第三方机构", "third party"),
    /** Deputies to a people's congress (人大代表). */
    DEPUTIES("人大代表", "deputies"),
    /** The public (社会公众). */
    PUBLIC("社会公众", "public");

    private final Text label;

    OrganKind(String zh, String en) {
        label = new Text(zh, en);
    }

    /**
     * Returns what such an organ is called.
     *
     * @return its name in Chinese and English
     */
    public Text label() {
        return label;
    }
}
