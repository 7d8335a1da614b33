package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.organ.OrganKind;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.calendar.Due;
import io.github.jixiao.rules.obligation.TimeLimit;
import java.time.LocalDate;

/** What is said of a duty that is not fulfilled. */
final class Gaps {
    static final Text NOT_DONE = new Text("尚未办理", "not done yet");
    static final Text BEFORE_IN_FORCE = new Text("早于条款施行", "before the clause was in force");
    static final Text NOT_AT_THIS_LEVEL = new Text("本级没有此项职责", "there is no such duty at this level");

    private static final Text EVENT = new Text("前置事项", "its event");

    private Gaps() {}

    static Text noOrgan(OrganKind kind) {
        return new Text("事实中没有" + kind.label().zh(), "no " + kind.label().en() + " is among the facts");
    }

    private static Text event(TimeLimit limit) {
        return limit.event().map(event -> event.act().label()).orElse(EVENT);
    }

    static Text noEvent(TimeLimit limit) {
        return new Text(
                "事实中没有“" + event(limit).zh() + "”的日期，无法判断是否及时",
                "the day of the " + event(limit).en()
                        + " is not among the facts, so whether it was in time cannot be told");
    }

    static Text waiting(TimeLimit limit) {
        return new Text(
                "待“" + event(limit).zh() + "”", "waits for the " + event(limit).en());
    }

    static Text late(long days) {
        return new Text("迟" + days + "日", "late by " + days + (days == 1 ? " day" : " days"));
    }

    static Text overdue(long days) {
        return new Text("未办理，已逾期" + days + "日", "not done, overdue by " + days + (days == 1 ? " day" : " days"));
    }

    static Verdict early(Due due) {
        LocalDate first = due.first().orElse(due.last());
        return Verdict.fail(new Text("早于" + first, "before " + first + ", when it could first be done"));
    }

    static Text byAnother(String organ, String responsible) {
        return new Text(
                "由" + organ + "办理，应由" + responsible + "办理", "done by " + organ + ", to be done by " + responsible);
    }
}
