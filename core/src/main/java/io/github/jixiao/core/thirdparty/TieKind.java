package io.github.jixiao.core.thirdparty;

import io.github.jixiao.core.value.Text;

/**
 * How a third party is tied to somebody concerned by its work (利害关系).
 *
 * @since 0.1.0
 */
public enum TieKind {
    /** One holds a share of the other (股权关系). */
    SHARE("股权关系", "a shareholding"),
    /** Somebody works, or lately worked, for both (任职、雇佣关系). */
    EMPLOYMENT("任职、雇佣关系", "an employment"),
    /** Kinship or another personal relation (亲属等个人关系). */
    PERSONAL("亲属等个人关系", "a personal relation"),
    /** Another business relation (其他业务往来). */
    BUSINESS("其他业务往来", "another business relation");

    private final Text label;

    TieKind(String zh, String en) {
        label = new Text(zh, en);
    }

    /**
     * Returns what the tie is called.
     *
     * @return its name in Chinese and English
     */
    public Text label() {
        return label;
    }
}
