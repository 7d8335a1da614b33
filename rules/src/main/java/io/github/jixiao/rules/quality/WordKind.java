package io.github.jixiao.rules.quality;

/**
 * A dictionary of target quality (绩效目标审核词库): which words tell what.
 *
 * <p>The words themselves stand in the packs, each dictionary as a dated entry under the name of its constant.
 *
 * @since 0.1.0
 */
public enum WordKind {
    /** Words that promise without saying how much (模糊词), such as 不断, 进一步, 较好. */
    VAGUE_WORDS,
    /** Words that stand in a cell in place of content (占位词), such as 无, 待定. */
    PLACEHOLDER_WORDS,
    /** Verbs and general nouns that name no object (空泛词), such as 完成, 推进, 各项工作. */
    EMPTY_WORDS,
    /** Measure words (量词) before which a Chinese numeral counts as a number, such as 个, 公里. */
    MEASURE_WORDS,
    /** Ends of names of what can be counted (可计数指标), such as 数量, 人次, 率. */
    COUNTABLE_NAMES,
    /** Names of numbers that have no unit (无量纲指标), such as 指数, 排名. */
    UNITLESS_NAMES,
    /** Percent written as a word (百分比文字), such as 百分比. */
    PERCENT_WORDS,
    /** Names of rates that may exceed the whole (可超过100%的比率), such as 增长率. */
    OPEN_RATES,
    /** Words of money and staff put in (投入词), such as 投入资金. */
    INPUT_WORDS,
    /** Words of quality (质量词), such as 合格率. */
    QUALITY_WORDS,
    /** Words of benefit (效益词), such as 受益. */
    BENEFIT_WORDS,
    /** Words that mark an amount as the money of the item (预算词), such as 预算, 总投资. */
    BUDGET_WORDS
}
