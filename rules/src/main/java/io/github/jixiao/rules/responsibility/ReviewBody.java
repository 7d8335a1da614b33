package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.Text;

/**
 * A body that gives a draft budget its preliminary review (初步审查机构).
 *
 * <p>Source: Budget Law (预算法) article 44.
 *
 * @since 0.1.0
 */
public enum ReviewBody {
    /** A special committee of the congress (专门委员会). */
    SPECIAL_COMMITTEE(OrganKind.CONGRESS_COMMITTEE, "人大专门委员会", "special committee of the congress"),
    /** A working body of the standing committee (常委会工作机构). */
    WORKING_BODY(OrganKind.CONGRESS_COMMITTEE, "人大常委会工作机构", "working body of the standing committee"),
    /** The standing committee itself (人大常委会). */
    STANDING_COMMITTEE(OrganKind.STANDING_COMMITTEE, "人大常委会", "standing committee");

    private final OrganKind kind;
    private final Text label;

    ReviewBody(OrganKind kind, String zh, String en) {
        this.kind = kind;
        this.label = new Text(zh, en);
    }

    /**
     * Returns what kind of organ the body is.
     *
     * @return the kind; a special committee and a working body are of one kind
     */
    public OrganKind kind() {
        return kind;
    }

    /**
     * Returns what the body is called.
     *
     * @return its name in Chinese and English
     */
    public Text label() {
        return label;
    }
}
