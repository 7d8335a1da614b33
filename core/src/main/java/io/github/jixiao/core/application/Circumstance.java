package io.github.jixiao.core.application;

import io.github.jixiao.core.value.Text;
import java.time.LocalDate;

/**
 * A circumstance of an item that bears on its future, whatever its grade (影响项目存续的情形).
 *
 * @param kind of what kind
 * @param since the day from which it is known
 * @param reason what happened, as recorded
 * @since 0.1.0
 */
public record Circumstance(Kind kind, LocalDate since, String reason) {
    /**
     * What bears on the future of an item.
     *
     * <p>Source: 预算法实施条例 (2020) article 10; the Qingdao regulation (青岛市预算绩效管理条例) article 26.
     */
    public enum Kind {
        /** Its basis is no longer in force (依据失效). */
        BASIS_LAPSED("依据失效", "its basis has lapsed"),
        /** Its goal has lost its meaning, or the task is gone (任务消失). */
        TASK_GONE("目标失去意义或者任务消失", "its goal has lost its meaning or its task is gone"),
        /** Its goal was reached early (提前实现目标). */
        GOAL_REACHED("提前实现目标", "its goal was reached early"),
        /** Violations are serious, or not corrected (违规严重或者不纠正). */
        SERIOUS_VIOLATION("违规严重或者不纠正", "violations are serious or not corrected"),
        /** Conditions have changed (条件变化). */
        CONDITIONS_CHANGED("条件变化", "conditions have changed"),
        /** It is badly managed (管理不善). */
        BADLY_MANAGED("管理不善", "it is badly managed"),
        /** It overlaps with another item (交叉重复). */
        OVERLAP("与其他项目交叉重复", "it overlaps with another item");

        private final Text label;

        Kind(String zh, String en) {
            label = new Text(zh, en);
        }

        /**
         * Returns what the circumstance is called.
         *
         * @return its name in Chinese and English
         */
        public Text label() {
            return label;
        }
    }
}
