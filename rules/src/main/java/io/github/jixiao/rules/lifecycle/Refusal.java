package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.value.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that stands against a step (不予办理理由).
 *
 * <p>Immutable and thread-safe.
 *
 * @param ground the ground
 * @param missing what is missing or wrong, in Chinese and English
 * @param could the organs that could act: supply what is missing, or make the step
 * @param from the first day on which it no longer stands against the step, where it is only a matter of time
 * @param until the last day on which the step is in time, empty where it has no time limit or none that runs yet
 * @param provisions what it rests on
 * @since 0.1.0
 */
public record Refusal(
        Ground ground,
        Text missing,
        List<Organ> could,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        List<ProvisionRef> provisions) {
    /** Copies the lists. */
    public Refusal {
        could = List.copyOf(could);
        provisions = List.copyOf(provisions);
    }

    /**
     * Returns the code of the ground.
     *
     * @return such as {@code WITH_BUDGET_REPLY}
     */
    public String code() {
        return ground.name();
    }

    /**
     * Returns the refusal in one line: what, who could, until when, and on which provision.
     *
     * @return the line in Chinese and English
     */
    public Text asText() {
        StringBuilder zh = new StringBuilder(missing.zh());
        StringBuilder en = new StringBuilder(missing.en());
        from.ifPresent(day -> {
            zh.append("；").append(day).append("起可以办理");
            en.append("; possible from ").append(day);
        });
        if (!could.isEmpty()) {
            List<String> names = could.stream().map(Organ::name).toList();
            zh.append("；可由").append(String.join("、", names)).append("办理");
            en.append("; could act: ").append(String.join(", ", names));
        }
        until.ifPresent(day -> {
            zh.append("；期限至").append(day);
            en.append("; in time until ").append(day);
        });
        if (!provisions.isEmpty()) {
            String cited = String.join(
                    ", ", provisions.stream().map(ProvisionRef::toString).toList());
            zh.append("（").append(cited).append("）");
            en.append(" (").append(cited).append(")");
        }
        return new Text(zh.toString(), en.toString());
    }
}
