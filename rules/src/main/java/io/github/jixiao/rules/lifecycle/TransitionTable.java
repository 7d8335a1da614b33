package io.github.jixiao.rules.lifecycle;

import static io.github.jixiao.core.act.ActKind.*;
import static io.github.jixiao.core.lifecycle.State.*;

import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.lifecycle.Aggregate;
import io.github.jixiao.core.lifecycle.State;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The table of all steps: one line each. Packs refer to the rows by their names and cannot add to them.
 *
 * <p>T01 to T47 are the steps of an item's life; those from T48 on are what practice asks for beside them. In a state, an act
 * makes one step at most.
 */
final class TransitionTable {
    private static final Set<State> RUNNING = EnumSet.of(EXECUTING, MONITORED, DEVIATING, SUSPENDED, ADJUSTING);
    private static final Set<State> FROM_REPLY_ON = EnumSet.range(APPROVED, ARCHIVED);
    private static final Set<State> UNTIL_RESULT = EnumSet.range(BUDGET_PROPOSED, RECHECKED);
    private static final Set<State> ANY_MAIN = EnumSet.range(PROPOSED, ARCHIVED);
    private static final Set<State> UNDER_REVIEW =
            EnumSet.of(TARGET_DRAFTED, TARGET_DEPARTMENT_REVIEWED, TARGET_FINANCE_REVIEWED);
    private static final Set<State> WITH_RESULT = EnumSet.of(RESULT_FIXED);
    private static final Set<State> NOTHING_OPEN = EnumSet.of(
            RESULT_DISCLOSED,
            NO_FEEDBACK,
            RECTIFIED,
            APPLIED,
            NOT_REPORTED,
            DELIBERATED,
            NO_OBJECTION,
            OBJECTION_DECIDED);
    private static final Set<State> ALIVE = EnumSet.of(ESTABLISHED, EXPIRED);
    private static final Set<State> SHOWN = EnumSet.of(TARGET_DISCLOSED, RESULT_DISCLOSED);
    private static final Set<State> ANY_DISCLOSURE = EnumSet.range(NOT_DISCLOSED, RESULT_DISCLOSED);

    // spotless:off
    static final List<Transition> ROWS = List.of(
            //    name   from                                      act                         to
            row("I01", of(ITEM_PROPOSED),                        ESTABLISHMENT,              ESTABLISHED),
            row("I02", ALIVE,                                    EX_ANTE_APPRAISAL),
            row("I03", of(ESTABLISHED),                          MID_TERM_EVALUATION),
            row("I04", of(ESTABLISHED),                          EXPIRY,                     EXPIRED),
            row("I05", of(EXPIRED),                              CONTINUATION,               ESTABLISHED),
            row("T46", ALIVE,                                    EXIT,                       EXITED),

            row("T01", of(PROPOSED),                             EX_ANTE_APPRAISAL,          APPRAISED),
            row("T02", of(APPRAISED),                            LIBRARY_ADMISSION,          IN_LIBRARY),
            row("T03", of(APPRAISED),                            REJECTION,                  REJECTED),
            row("T04", of(PROPOSED),                             LIBRARY_ADMISSION,          IN_LIBRARY),
            row("T05", of(IN_LIBRARY),                           TARGET_SETTING,             TARGET_DRAFTED),
            row("T47", of(PROPOSED),                             TARGET_SETTING,             TARGET_DRAFTED),
            row("T06", of(TARGET_DRAFTED),                       TARGET_DEPARTMENT_REVIEW,   TARGET_DEPARTMENT_REVIEWED),
            row("T07", of(TARGET_DEPARTMENT_REVIEWED),           TARGET_REVIEW,              TARGET_FINANCE_REVIEWED),
            row("T08", of(TARGET_FINANCE_REVIEWED),              BUDGET_DRAFT,               BUDGET_PROPOSED),
            row("T09", UNDER_REVIEW,                             TARGET_RETURN,              RETURNED),
            row("T10", of(RETURNED),                             TARGET_SETTING,             TARGET_DRAFTED),
            row("T11", of(TARGET_FINANCE_REVIEWED),              REJECTION,                  REJECTED),
            row("T12", of(RETURNED),                             REJECTION,                  REJECTED),
            row("T13", of(BUDGET_PROPOSED),                      BUDGET_APPROVAL,            CONGRESS_APPROVED),
            row("T48", of(CONGRESS_APPROVED),                    BUDGET_REPLY),
            row("T14", of(CONGRESS_APPROVED),                    TARGET_REPLY,               APPROVED),
            row("T16", of(APPROVED),                             EXECUTION_START,            EXECUTING),
            row("T49", of(PROPOSED),                             CARRY_OVER,                 EXECUTING),
            row("T17", of(EXECUTING, MONITORED),                 MONITORING_REPORT,          MONITORED),
            row("T18", of(MONITORED),                            DEVIATION_CLEARANCE,        EXECUTING),
            row("T19", of(MONITORED),                            DEVIATION_FINDING,          DEVIATING),
            row("T20", of(DEVIATING),                            CORRECTION,                 EXECUTING),
            row("T21", of(EXECUTING, DEVIATING),                 TARGET_ADJUSTMENT,          ADJUSTING),
            row("T22", of(ADJUSTING),                            ADJUSTMENT_APPROVAL,        EXECUTING),
            row("T50", of(ADJUSTING),                            ADJUSTMENT_REFUSAL,         DEVIATING),
            row("T23", of(DEVIATING),                            SUSPENSION,                 SUSPENDED),
            row("T51", of(SUSPENDED),                            CORRECTION),
            row("T24", of(SUSPENDED),                            RESUMPTION,                 EXECUTING),
            row("T25", of(SUSPENDED),                            STOP,                       REJECTED),
            row("T26", RUNNING,                                  YEAR_END,                   YEAR_CLOSED),
            row("T27", of(YEAR_CLOSED, SELF_EVALUATED),          SELF_EVALUATION,            SELF_EVALUATED),
            row("T28", of(SELF_EVALUATED),                       SELF_EVALUATION_REVIEW,     DEPARTMENT_CHECKED),
            row("T29", of(DEPARTMENT_CHECKED),                   SELF_EVALUATION_RETURN,     SELF_EVALUATED),
            row("T52", UNTIL_RESULT,                             KEY_SELECTION),
            row("T30", of(DEPARTMENT_CHECKED),                   SPOT_CHECK,                 RECHECKED),
            row("T31", of(RECHECKED),                            RESULT_CONFIRMATION,        RESULT_FIXED),
            row("T32", of(DEPARTMENT_CHECKED),                   RESULT_CONFIRMATION,        RESULT_FIXED),
            row("T33", of(DEPARTMENT_CHECKED, RECHECKED),        KEY_EVALUATION,             KEY_EVALUATED),
            row("T53", of(DEPARTMENT_CHECKED, RECHECKED),        DEPARTMENT_EVALUATION,      KEY_EVALUATED),
            row("T54", of(KEY_EVALUATED),                        OPINION_EXCHANGE),
            row("T34", of(KEY_EVALUATED),                        RESULT_CONFIRMATION,        RESULT_FIXED),
            row("T45", ANY_MAIN,                                 REFERRAL),
            row("T55", of(RESULT_FIXED),                         ARCHIVING,                  ARCHIVED,           NOTHING_OPEN),

            //    name   from                                      act                         to                  while
            row("T15", of(NOT_DISCLOSED),                        TARGET_DISCLOSURE,          TARGET_DISCLOSED,   FROM_REPLY_ON),
            row("T56", of(RESULT_DISCLOSED),                     TARGET_DISCLOSURE),
            row("T57", of(NOT_DISCLOSED),                        DISCLOSURE_EXEMPTION,       TARGET_DISCLOSED,   FROM_REPLY_ON),
            row("T40", of(NOT_DISCLOSED, TARGET_DISCLOSED),      RESULT_DISCLOSURE,          RESULT_DISCLOSED,   WITH_RESULT),
            row("T58", of(TARGET_DISCLOSED),                     DISCLOSURE_EXEMPTION,       RESULT_DISCLOSED,   WITH_RESULT),
            row("T59", ANY_DISCLOSURE,                           DISCLOSURE_REMINDER,                            FROM_REPLY_ON),
            row("T60", SHOWN,                                    PUBLIC_FEEDBACK),
            row("T61", SHOWN,                                    FEEDBACK_REPLY),

            row("T35", of(NO_FEEDBACK),                          RESULT_FEEDBACK,            FED_BACK,           WITH_RESULT),
            row("T36", of(FED_BACK),                             RECTIFICATION_PLAN,         RECTIFYING),
            row("T62", of(RECTIFYING),                           RECTIFICATION),
            row("T37", of(RECTIFYING),                           RECTIFICATION_ACCEPTANCE,   RECTIFIED),
            row("T63", of(FED_BACK),                             RECTIFICATION_ACCEPTANCE,   RECTIFIED),

            row("T39", of(NOT_APPLIED),                          RESULT_APPLICATION,         APPLIED,            WITH_RESULT),
            row("T38", of(APPLIED),                              RESULT_APPLICATION),
            row("T64", of(APPLIED),                              BUDGET_ARRANGEMENT),

            row("T42", of(NOT_REPORTED),                         BUDGET_REPORT,                                  of(BUDGET_PROPOSED)),
            row("T41", of(NOT_REPORTED),                         FINAL_ACCOUNTS_REPORT,      REPORTED,           WITH_RESULT),
            row("T43", of(REPORTED),                             DELIBERATION,               DELIBERATED),
            row("T44", of(DELIBERATED),                          OPINION_REPLY),

            row("T65", of(NO_OBJECTION),                         RESULT_OBJECTION,           OBJECTED,           WITH_RESULT),
            row("T66", of(OBJECTED),                             OBJECTION_DECISION,         OBJECTION_DECIDED),

            row("R01", of(PREPARING),                            BUDGET_REPORT,              BUDGET_SUBMITTED),
            row("R02", of(BUDGET_SUBMITTED),                     COMMITTEE_WORK,             PRELIMINARILY_REVIEWED),
            row("R03", of(BUDGET_SUBMITTED, PRELIMINARILY_REVIEWED), BUDGET_APPROVAL,        BUDGET_APPROVED),
            row("R14", of(BUDGET_APPROVED),                      BUDGET_REPLY),
            row("R04", of(BUDGET_APPROVED),                      BUDGET_DISCLOSURE,          REPLIED_AND_DISCLOSED),
            row("R05", of(BUDGET_APPROVED, REPLIED_AND_DISCLOSED), EXECUTION_REPORT,         EXECUTION_REPORTED),
            row("R06", EnumSet.range(BUDGET_APPROVED, EXECUTION_REPORTED), AUDIT,            ACCOUNTS_AUDITED),
            row("R07", of(ACCOUNTS_AUDITED),                     FINAL_ACCOUNTS_REPORT,      ACCOUNTS_SUBMITTED),
            row("R15", of(ACCOUNTS_SUBMITTED, HEARD),            AUDIT_WORK_REPORT),
            row("R16", of(ACCOUNTS_SUBMITTED),                   OPINION_COLLECTION),
            row("R08", of(ACCOUNTS_SUBMITTED),                   HEARING,                    HEARD),
            row("R17", of(ACCOUNTS_SUBMITTED, HEARD, OPINIONS_GIVEN), FINAL_ACCOUNTS_APPROVAL),
            row("R09", of(HEARD),                                DELIBERATION,               OPINIONS_GIVEN),
            row("R10", of(OPINIONS_GIVEN, OVERSIGHT_DISCLOSED, FOLLOWED_UP), OPINION_REPLY,  OPINIONS_HANDLED),
            row("R11", of(OPINIONS_GIVEN, OPINIONS_HANDLED, FOLLOWED_UP), OVERSIGHT_DISCLOSURE, OVERSIGHT_DISCLOSED),
            row("R12", EnumSet.range(OPINIONS_GIVEN, OVERSIGHT_DISCLOSED), FOLLOW_UP,        FOLLOWED_UP),
            row("R13", of(OVERSIGHT_DISCLOSED, FOLLOWED_UP),     CYCLE_CLOSURE,              CLOSED));
    // spotless:on

    private TransitionTable() {}

    /** The states in which a dossier begins: the first of each of its tracks. */
    static Set<State> first(Aggregate aggregate) {
        EnumSet<State> first = EnumSet.noneOf(State.class);
        for (State state : State.values()) {
            if (state.track().aggregate() == aggregate
                    && first.stream().noneMatch(other -> other.track() == state.track())) {
                first.add(state);
            }
        }
        return Collections.unmodifiableSet(first);
    }

    private static Set<State> of(State one, State... more) {
        return EnumSet.of(one, more);
    }

    private static Transition row(String id, Set<State> from, ActKind act, State to, Set<State> during) {
        return new Transition(id, from, act, Optional.of(to), during);
    }

    private static Transition row(String id, Set<State> from, ActKind act, State to) {
        return row(id, from, act, to, Set.of());
    }

    private static Transition row(String id, Set<State> from, ActKind act) {
        return row(id, from, act, Set.of());
    }

    private static Transition row(String id, Set<State> from, ActKind act, Set<State> during) {
        return new Transition(id, from, act, Optional.empty(), during);
    }
}
