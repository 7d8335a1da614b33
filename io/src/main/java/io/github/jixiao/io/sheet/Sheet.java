package io.github.jixiao.io.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An evaluation sheet as printed (绩效自评表): every cell verbatim, nothing interpreted.
 *
 * <p>A cell that is not printed is empty. Immutable and thread-safe.
 *
 * @param id the identifier of the sheet
 * @param title the title of the publication
 * @param publisher who published it, as an address or a name
 * @param jurisdiction the jurisdiction as {@code cn-42}, or the name of the province
 * @param place the place in words
 * @param year the fiscal year
 * @param organisation who filed it
 * @param item the name of the item
 * @param kind project, department, transfer or policy
 * @param complete whether all rows of the publication are here
 * @param funding the funding block
 * @param sections the weights printed for first levels, by heading
 * @param rows the indicator rows
 * @param total the total printed
 * @param grade the grade printed
 * @param fullMarks the full marks, where printed
 * @since 0.1.0
 */
public record Sheet(
        String id,
        String title,
        Optional<String> publisher,
        Optional<String> jurisdiction,
        Optional<String> place,
        Optional<String> year,
        Optional<String> organisation,
        Optional<String> item,
        Optional<String> kind,
        boolean complete,
        FundingBlock funding,
        Map<String, String> sections,
        List<Row> rows,
        Optional<String> total,
        Optional<String> grade,
        Optional<String> fullMarks) {
    /**
     * The funding block (预算执行情况).
     *
     * @param unit the unit of its amounts, such as 万元
     * @param total the total line
     * @param rate the execution rate printed
     * @param weight the weight printed
     * @param score the score printed
     * @param lines the lines below the total
     */
    public record FundingBlock(
            Optional<String> unit,
            AmountCells total,
            Optional<String> rate,
            Optional<String> weight,
            Optional<String> score,
            List<Line> lines) {}

    /**
     * The amounts of one funding line.
     *
     * @param initial 年初预算数
     * @param adjusted 全年预算数
     * @param received 到位资金
     * @param executed 全年执行数
     */
    public record AmountCells(
            Optional<String> initial, Optional<String> adjusted, Optional<String> received, Optional<String> executed) {
        /** No amount printed. */
        static final AmountCells NONE =
                new AmountCells(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A funding line below the total.
     *
     * @param name the line as printed
     * @param amounts its amounts
     */
    public record Line(String name, AmountCells amounts) {}

    /**
     * An indicator row.
     *
     * @param level1 一级指标
     * @param level2 二级指标
     * @param level3 三级指标
     * @param target 年度指标值
     * @param actual 实际完成值
     * @param weight 分值
     * @param score 得分
     * @param declaredUnit 计量单位, where the form has a column for it
     * @param completion 完成率, where the form has a column for it
     * @param deviation 偏差原因分析及改进措施
     */
    public record Row(
            Optional<String> level1,
            Optional<String> level2,
            Optional<String> level3,
            Optional<String> target,
            Optional<String> actual,
            Optional<String> weight,
            Optional<String> score,
            Optional<String> declaredUnit,
            Optional<String> completion,
            Optional<String> deviation) {}
}
