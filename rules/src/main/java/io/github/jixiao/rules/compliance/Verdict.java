package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.obligation.Check;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a check says of a duty or of its evidence.
 *
 * @param outcome whether it passes
 * @param text what is wrong, or what the facts do not show
 * @param day of a pass the day from which it passes, where that is the day of an act; of a failure the last day on which
 *     it can still be made good, where that is not the last day of the duty
 */
record Verdict(Outcome outcome, Text text, Optional<LocalDate> day) {
    /** That nothing is wrong. */
    static final Verdict PASS = passing(Optional.empty());

    /** Whether a check passes. */
    enum Outcome {
        PASS,
        FAIL,
        UNKNOWN
    }

    private static Verdict passing(Optional<LocalDate> since) {
        return new Verdict(Outcome.PASS, new Text("", ""), since);
    }

    /** A pass that is owed to acts, the last of them on a day. */
    static Verdict passSince(LocalDate day) {
        return passing(Optional.of(day));
    }

    /** A failure of which all is said. */
    static Verdict fail(Text text) {
        return new Verdict(Outcome.FAIL, text, Optional.empty());
    }

    /** A failure that can be made good until a day. */
    static Verdict failAfter(LocalDate day, Check check) {
        return new Verdict(Outcome.FAIL, check.failure(), Optional.of(day));
    }

    static Verdict of(boolean passes, Check check) {
        return passes ? PASS : fail(check.failure());
    }

    /** A failure with its particulars behind what the check says. */
    static Verdict fail(Check check, String zh, String en) {
        return fail(new Text(check.failure().zh() + "：" + zh, check.failure().en() + ": " + en));
    }

    static Verdict unknown(String zh, String en) {
        return new Verdict(Outcome.UNKNOWN, new Text(zh, en), Optional.empty());
    }
}
