package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.finding.Wording;
import io.github.jixiao.core.value.Text;

/**
 * What can be found when recorded acts are held against powers.
 *
 * @since 0.1.0
 */
public enum PowerFinding implements FindingCode {
    /** An organ did what it may not do. */
    NO_POWER(
            Severity.ERROR,
            "「{organ}」{act}，违反「{rule}」：{reason}",
            "{act} by \"{organ}\" breaks the rule \"{rule}\": {reason}"),
    /** A collective decision is recorded without its session. */
    SESSION_MISSING(
            Severity.ERROR,
            "「{organ}」{act}应由会议集体作出，未记载会议届次",
            "{act} by \"{organ}\" is decided collectively, yet no session is recorded"),
    /** A collective decision is attributed to a person. */
    DECIDED_BY_PERSON(
            Severity.ERROR,
            "「{organ}」{act}应由会议集体作出，却记在{person}个人名下",
            "{act} by \"{organ}\" is decided collectively, yet is attributed to {person}");

    private final Wording wording;

    PowerFinding(Severity severity, String zh, String en) {
        wording = new Wording(severity, new Text(zh, en));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
