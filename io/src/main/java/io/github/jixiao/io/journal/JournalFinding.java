package io.github.jixiao.io.journal;

import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.finding.Wording;
import io.github.jixiao.core.value.Text;

/**
 * Where and why the chain of a journal breaks. All are errors.
 *
 * @since 0.1.0
 */
public enum JournalFinding implements FindingCode {
    /** The content of an entry is not that which was hashed. */
    CONTENT_CHANGED(
            "第{place}条的内容被改动：哈希值应为{expected}，所载为{found}",
            "entry {place} was changed: the hash of its content is {expected}, it carries {found}"),
    /** One or more entries are not there. */
    ENTRY_MISSING("缺少第{place}条，其位置上是第{found}条", "entry {place} is missing; entry {found} stands in its place"),
    /** An entry stands later than it should. */
    REORDERED(
            "顺序被改动：第{place}条被移到第{later}位，其位置上是第{found}条",
            "the order was changed: entry {place} stands at place {later}, and entry {found} in its place"),
    /** An entry stands there once more. */
    REPEATED("第{place}位重复了第{found}条", "place {place} holds entry {found} once more"),
    /** An entry carries a number that is not that of its place. */
    WRONG_NUMBER("第{place}位的条目编号为{found}", "the entry at place {place} has the number {found}"),
    /** An entry follows another one than stands before it: that one was rewritten, or this one is of another journal. */
    WRONG_PREVIOUS(
            "第{place}条所载前一条的哈希值为{found}，应为{expected}：前一条被改写，或本条出自其他日志",
            "entry {place} follows {found}, but the hash before it is {expected}: the entry before it was rewritten, or it is"
                    + " of another journal"),
    /** The journal ends before the entry that is remembered as its head. */
    TRUNCATED(
            "日志止于第{found}条，而记住的末端是第{place}条：其后的条目被删除",
            "the journal ends at entry {found}, but entry {place} is remembered: those behind were cut off"),
    /** The entry that is remembered as the head has another hash now. */
    REWRITTEN(
            "第{place}条的哈希值为{found}，而记住的是{expected}：日志被改写",
            "entry {place} has the hash {found}, but {expected} is remembered: the journal was rewritten"),
    /** An entry carries no signature. */
    UNSIGNED("第{place}条没有签名", "entry {place} carries no signature"),
    /** The signature of an entry is not one of its hash. */
    WRONG_SIGNATURE("第{place}条的签名与其哈希值不符", "the signature of entry {place} is not one of its hash");

    private final Wording wording;

    JournalFinding(String zh, String en) {
        wording = new Wording(Severity.ERROR, new Text(zh, en));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
