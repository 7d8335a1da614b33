package io.github.jixiao.io.cell;

import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Attainment;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words in which results are stated (完成, 部分达成年度指标, 优, 不适用, 无佐证): the table to extend. */
final class ActualWords {
    private static final int LONGEST = 60;
    private static final String DEED = "(?:达成|完成|实现|达到|达标)了?";
    private static final String GOAL = "(?:年度|预期|绩效|全年|本年|既定|计划|设定|目标|指标|任务|要求|效果|标准|值|的)*+";
    private static final String MANNER = "(?:全部|全面|均|都|已经|已|按时|按期|如期|及时|准时|按要求|按计划|圆满|顺利)*+";

    private static final Pattern REACHED = Pattern.compile(MANNER + DEED + GOAL + "(?:并具有较好效果)?");
    private static final Pattern PARTLY = Pattern.compile("部分" + DEED + GOAL + "(?:[并且,;(].*)?");
    private static final Pattern NOT_REACHED = Pattern.compile("(?:尚未|未能|未|没有|没)" + DEED + GOAL + "(?:[并且,;(].*)?");
    private static final Pattern UNCLEAR = Pattern.compile("(?:基本|大部分|大部|绝大部分|未全部|未完全|接近)(?:上|已)?" + DEED + ".*");
    private static final Pattern NOT_APPLICABLE =
            Pattern.compile("(?:(?:本年|本年度|今年|当年|本项目)?(?:不适用|不涉及)|不适用于.+)(?:[,;:(].*)?");
    private static final Pattern NO_EVIDENCE =
            Pattern.compile("(?:(?:无|缺|缺少|缺乏|没有|未提供|未见|无法提供|不能提供)(?:相关|有效|完整)?(?:佐证|证明|支撑|依据|印证)?(?:材料|资料|数据|文件)"
                    + "|(?:无|缺|缺少|缺乏|没有|未提供|未见|无法提供|不能提供)(?:相关|有效|完整)?(?:佐证|证明)|无法提供)(?:[,;:(].*)?");
    private static final Set<String> RATINGS = Set.of(
            "优", "良", "中", "差", "低", "高", "好", "优秀", "优良", "良好", "中等", "较好", "很好", "一般", "较差", "很差", "较高", "很高", "较低",
            "很低", "合格", "基本合格", "不合格", "满意", "非常满意", "很满意", "比较满意", "较满意", "基本满意", "不满意", "强", "较强", "弱", "较弱");

    private ActualWords() {}

    /** Returns what a cell states in known words. */
    static Optional<ActualValue> read(CellText cell) {
        String text = cell.folded();
        if (text.equals("是") || text.equals("否")) {
            return Optional.of(new ActualValue.Answer(text.equals("是")));
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (NOT_APPLICABLE.matcher(text).matches()) {
            return Optional.of(new ActualValue.NotApplicable(cell.words()));
        }
        if (NO_EVIDENCE.matcher(text).matches()) {
            return Optional.of(new ActualValue.NoEvidence(cell.words()));
        }
        if (RATINGS.contains(text)) {
            return Optional.of(new ActualValue.Rated(text));
        }
        return cell.hasDigit() ? Optional.empty() : attainment(text).map(ActualValue.Attained::new);
    }

    /** Tells whether words leave open how far a target was attained, as 基本完成 does. */
    static boolean isUnclear(CellText cell) {
        return cell.folded().length() <= LONGEST
                && UNCLEAR.matcher(cell.folded()).matches();
    }

    private static Optional<Attainment> attainment(String text) {
        if (REACHED.matcher(text).matches()) {
            return Optional.of(Attainment.REACHED);
        }
        if (PARTLY.matcher(text).matches()) {
            return Optional.of(Attainment.PARTLY);
        }
        return NOT_REACHED.matcher(text).matches() ? Optional.of(Attainment.NOT_REACHED) : Optional.empty();
    }
}
