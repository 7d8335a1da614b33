package io.github.jixiao.io.cell;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may stand after a number as its unit.
 *
 * <p>A unit is any short word, since officials count anything (12500名, 70村, 11标段), so the rule names what betrays a
 * sentence instead. Joined units (元/人·天, 元/人、天) may be longer than plain ones.
 */
final class UnitText {
    private static final int LONGEST_WORD = 8;
    private static final int LONGEST_JOINED = 14;
    private static final String JOINTS = "/*·•・‧×⋅";
    private static final String SIGNS = "℃℉°²³㎡㎥㎞㎏㎜㎝";
    private static final Pattern SHARE = Pattern.compile("[%‰](?:/\\p{IsHan}{1,4})?");

    // 人(次), 套(件): a second unit for the same count.
    private static final Pattern ALTERNATIVE = Pattern.compile("(?<=\\p{IsHan})[(（][\\p{IsHan}&&[^含不]]{1,2}[)）]$");
    private static final String SENTENCE_CHARACTERS = "不未已无没非后前达到按及并和与或的了为是在将被从于均以内外增减降余多约近超至提";
    private static final List<String> SENTENCE_WORDS = List.of(
            "完成", "培训", "考核", "测算", "计算", "上升", "验收", "发放", "支付", "拨付", "补助", "补贴", "标准", "执行", "左右", "上下", "落实", "开展",
            "举办", "实施", "覆盖", "改善", "合格", "通过");
    private static final List<String> EXEMPT = List.of("标准煤", "标准间", "标准件", "标准车", "多媒体", "后备", "非遗", "无人机");

    // Counted with Chinese numerals. 月 is left out: 三月 is March. 级 and 等 too: 一级 and 三等 are ranks.
    private static final Set<String> MEASURES = Set.of(
            "个", "次", "人", "人次", "户", "台", "套", "期", "批", "批次", "项", "名", "家", "场", "场次", "份", "篇", "条", "座", "所", "辆",
            "件", "只", "村", "天", "年", "个月", "小时", "分钟", "周", "公里", "千米", "米", "平方米", "立方米", "亩", "公顷", "吨", "公斤", "千克",
            "本", "册", "处", "起", "间", "栋", "幢", "元", "部", "门", "张", "块", "支", "轮", "类", "种", "例", "棵", "株", "头", "片",
            "幅", "艘", "架", "组", "班次", "课时", "学时", "工作日", "个工作日", "人/次", "次/年", "次/月", "次/周", "次/季度", "元/人", "元/户",
            "元/年", "元/月", "元/亩", "元/次", "元/天");
    // 二期 and 三期 may be the second and third as well as two and three; two is counted 两.
    private static final Set<String> RANKED = Set.of("期", "批", "部", "号", "届");
    // 1-6期 are the first six and not a number between one and six.
    private static final Set<String> ORDINALS = Set.of("期", "号", "届", "年级", "季度", "月", "日", "批次");

    private UnitText() {}

    /** Tells whether a text can be a unit; the empty one can. */
    static boolean isPlausible(String written) {
        if (written.isEmpty() || SHARE.matcher(written).matches()) {
            return true;
        }
        String unit = ALTERNATIVE.matcher(written).replaceFirst("");
        boolean joined = false;
        boolean letterBefore = false;
        for (int i = 0; i < unit.length(); i++) {
            char character = unit.charAt(i);
            boolean joint = JOINTS.indexOf(character) >= 0 || (character == '、' && joined);
            boolean letter = Character.isLetter(character) || SIGNS.indexOf(character) >= 0;
            boolean opening = i == 0 && character == '/';
            if (!letter && !(joint && (letterBefore || opening))) {
                return false;
            }
            joined |= joint;
            letterBefore = letter;
        }
        return letterBefore && unit.length() <= (joined ? LONGEST_JOINED : LONGEST_WORD) && !isSentence(unit);
    }

    /** Tells whether a unit is counted with a Chinese numeral. */
    static boolean isCounted(String numeral, String unit) {
        if (!MEASURES.contains(unit)) {
            return false;
        }
        boolean second = numeral.equals("二") && !unit.startsWith("元");
        return !second && (!RANKED.contains(unit) || numeral.equals("两") || numeral.length() > 1);
    }

    static boolean isOrdinal(String unit) {
        return ORDINALS.contains(unit);
    }

    private static boolean isSentence(String unit) {
        String rest = unit;
        for (String exempt : EXEMPT) {
            rest = rest.replace(exempt, "");
        }
        // 1年半 is one and a half
        return rest.endsWith("等")
                || rest.endsWith("半")
                || rest.startsWith("个半")
                || rest.chars().anyMatch(character -> SENTENCE_CHARACTERS.indexOf(character) >= 0)
                || SENTENCE_WORDS.stream().anyMatch(rest::contains)
                || OperatorWord.isWithin(rest);
    }
}
