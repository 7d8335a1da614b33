package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.value.Text;

/**
 * A colour of warning (预警颜色), in the order of progress: from far behind to far ahead.
 *
 * <p>Which is worse than which is for the rules to say, see {@link MonitoringRules#worstFirst()}. Source: monitoring in
 * existing systems; no document defines the colours.
 *
 * @since 0.1.0
 */
public enum Colour {
    /** Far behind (红色). */
    RED("红色", "red"),
    /** Behind (黄色). */
    YELLOW("黄色", "yellow"),
    /** In time (绿色). */
    GREEN("绿色", "green"),
    /** Far ahead (蓝色): the target may have been set too low. */
    BLUE("蓝色", "blue");

    private final Text text;

    Colour(String zh, String en) {
        text = new Text(zh, en);
    }

    /**
     * Returns the colour in words.
     *
     * @return the words
     */
    public Text text() {
        return text;
    }
}
