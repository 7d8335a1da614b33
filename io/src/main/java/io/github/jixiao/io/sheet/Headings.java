package io.github.jixiao.io.sheet;

import io.github.jixiao.core.item.FundingSource;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.target.IndicatorCategory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises headings by the words they contain; the first word of a table that is contained decides. */
final class Headings {
    private static final Map<String, IndicatorCategory> CATEGORIES = new LinkedHashMap<>();
    private static final Map<String, IndicatorAspect> ASPECTS = new LinkedHashMap<>();
    private static final Map<String, FundingSource> SOURCES = new LinkedHashMap<>();
    private static final Map<String, ItemKind> KINDS = new LinkedHashMap<>();
    private static final Pattern GOAL = Pattern.compile("目标\\s*([1-9１-９一二三四五六七八九])");
    private static final String ORDINALS = "123456789１２３４５６７８９一二三四五六七八九";

    static {
        CATEGORIES.put("预算执行", IndicatorCategory.EXECUTION);
        CATEGORIES.put("满意", IndicatorCategory.SATISFACTION);
        CATEGORIES.put("效益", IndicatorCategory.BENEFIT);
        CATEGORIES.put("效果", IndicatorCategory.BENEFIT);
        CATEGORIES.put("产出", IndicatorCategory.OUTPUT);
        CATEGORIES.put("完成指标", IndicatorCategory.OUTPUT);
        CATEGORIES.put("成本", IndicatorCategory.COST);
        CATEGORIES.put("决策", IndicatorCategory.DECISION);
        CATEGORIES.put("投入", IndicatorCategory.INPUT);
        CATEGORIES.put("过程", IndicatorCategory.PROCESS);
        CATEGORIES.put("管理", IndicatorCategory.PROCESS);
        CATEGORIES.put("绩效", IndicatorCategory.PERFORMANCE);

        ASPECTS.put("数量", IndicatorAspect.QUANTITY);
        ASPECTS.put("质量", IndicatorAspect.QUALITY);
        ASPECTS.put("时效", IndicatorAspect.TIMELINESS);
        ASPECTS.put("进度", IndicatorAspect.TIMELINESS);
        ASPECTS.put("经济成本", IndicatorAspect.ECONOMIC_COST);
        ASPECTS.put("社会成本", IndicatorAspect.SOCIAL_COST);
        ASPECTS.put("生态环境成本", IndicatorAspect.ECOLOGICAL_COST);
        ASPECTS.put("成本", IndicatorAspect.COST);
        ASPECTS.put("满意", IndicatorAspect.SERVICE_OBJECT_SATISFACTION);
        ASPECTS.put("可持续", IndicatorAspect.SUSTAINABLE_INFLUENCE);
        ASPECTS.put("经济效益", IndicatorAspect.ECONOMIC_BENEFIT);
        ASPECTS.put("社会效益", IndicatorAspect.SOCIAL_BENEFIT);
        ASPECTS.put("生态效益", IndicatorAspect.ECOLOGICAL_BENEFIT);

        SOURCES.put("结转", FundingSource.CARRY_OVER);
        SOURCES.put("其他", FundingSource.OTHER);
        SOURCES.put("中央", FundingSource.CENTRAL);
        SOURCES.put("自治区", FundingSource.PROVINCIAL);
        SOURCES.put("省", FundingSource.PROVINCIAL);
        SOURCES.put("盟市财政", FundingSource.PREFECTURAL);
        SOURCES.put("州财政", FundingSource.PREFECTURAL);
        SOURCES.put("市级", FundingSource.PREFECTURAL);
        SOURCES.put("旗县财政", FundingSource.COUNTY);
        SOURCES.put("县级", FundingSource.COUNTY);
        SOURCES.put("财政拨款", FundingSource.FISCAL);

        KINDS.put("project", ItemKind.PROJECT);
        KINDS.put("department", ItemKind.DEPARTMENT_OVERALL);
        KINDS.put("transfer", ItemKind.TRANSFER);
        KINDS.put("policy", ItemKind.POLICY);
        KINDS.put("部门整体", ItemKind.DEPARTMENT_OVERALL);
        KINDS.put("转移支付", ItemKind.TRANSFER);
        KINDS.put("政策", ItemKind.POLICY);
        KINDS.put("项目", ItemKind.PROJECT);
    }

    private Headings() {}

    static Optional<IndicatorCategory> category(String heading) {
        return contained(CATEGORIES, heading);
    }

    static Optional<IndicatorAspect> aspect(String heading) {
        return contained(ASPECTS, heading);
    }

    static FundingSource source(String line) {
        return contained(SOURCES, line).orElse(FundingSource.OTHER);
    }

    static Optional<ItemKind> kind(String word) {
        return contained(KINDS, word);
    }

    /** The ordinal of the annual goal that a heading names, such as 2 for 产出指标(目标2). */
    static Optional<Integer> goal(String heading) {
        Matcher matcher = GOAL.matcher(heading);
        return matcher.find() ? Optional.of(ORDINALS.indexOf(matcher.group(1)) % 9 + 1) : Optional.empty();
    }

    private static <T> Optional<T> contained(Map<String, T> words, String heading) {
        return words.entrySet().stream()
                .filter(word -> heading.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
