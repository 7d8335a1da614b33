package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.target.PerformanceTarget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An approved version of an item's target (目标版本): the baseline that was replied with the budget, or an adjustment of it.
 *
 * <p>A version is frozen; an approved adjustment adds the next. Immutable and thread-safe. Source: 财预〔2015〕88号 articles 26
 * to 28; that earlier versions are kept is this library's reading.
 *
 * @param number 1 for the baseline
 * @param target the target
 * @param from the day from which it is in force
 * @param act the id of the act that approved it
 * @param reason why it was adjusted, empty for the baseline
 * @param changes how it differs from the version before, none for the baseline
 * @since 0.1.0
 */
public record TargetVersion(
        int number,
        PerformanceTarget target,
        LocalDate from,
        String act,
        Optional<String> reason,
        List<TargetChange> changes) {
    /** Copies the list. */
    public TargetVersion {
        changes = List.copyOf(changes);
    }

    /**
     * Returns the approved versions of the target of an item-year.
     *
     * @param standing where its dossier stands
     * @return the versions, the baseline first; none before the reply, or where the record does not hold the target
     */
    public static List<TargetVersion> all(Standing standing) {
        List<TargetVersion> versions = new ArrayList<>();
        Optional<PerformanceTarget> draft = Optional.empty();
        Optional<Act> request = Optional.empty();
        for (Step step : standing.steps()) {
            Act act = step.act();
            if (act.kind() == ActKind.TARGET_SETTING) {
                draft = Targets.filed(act);
            } else if (act.kind() == ActKind.TARGET_ADJUSTMENT) {
                request = Optional.of(act);
            } else if (act.kind() == ActKind.TARGET_REPLY) {
                Optional<PerformanceTarget> replied = Targets.filed(act);
                (replied.isPresent() ? replied : draft).ifPresent(target -> versions.add(baseline(act, target)));
            } else if (act.kind() == ActKind.ADJUSTMENT_APPROVAL) {
                Optional<String> reason = request.flatMap(Act::reason);
                request.flatMap(Targets::filed).ifPresent(target -> versions.add(next(versions, act, target, reason)));
            }
        }
        return versions;
    }

    private static TargetVersion baseline(Act reply, PerformanceTarget target) {
        return new TargetVersion(1, target, reply.date(), reply.id(), Optional.empty(), List.of());
    }

    private static TargetVersion next(
            List<TargetVersion> versions, Act approval, PerformanceTarget target, Optional<String> reason) {
        List<TargetChange> changes = versions.isEmpty()
                ? List.of()
                : TargetChange.between(versions.get(versions.size() - 1).target(), target);
        return new TargetVersion(versions.size() + 1, target, approval.date(), approval.id(), reason, changes);
    }

    /**
     * Returns the version that counts on a day.
     *
     * @param policy which version counts
     * @param standing where the dossier stands
     * @param day the day
     * @return the version, empty where none was in force by then
     */
    public static Optional<TargetVersion> by(VersionPolicy policy, Standing standing, LocalDate day) {
        List<TargetVersion> versions = all(standing).stream()
                .filter(version -> !version.from().isAfter(day))
                .toList();
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (policy) {
                    case BASELINE -> versions.get(0);
                    case IN_FORCE -> versions.get(versions.size() - 1);
                });
    }
}
