package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.style.Generated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one duty stands (一项职责的履行情况): one clause, one subject.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface Duty {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what it is about.
     *
     * @return the id of the item, act or organ
     */
    String subject();

    /**
     * Returns the organ that answers for it.
     *
     * @return the id of the organ, empty where no such organ is known
     */
    Optional<String> organ();

    /**
     * Returns how it stands.
     *
     * @return the status
     */
    DutyStatus status();

    /**
     * Returns the last day on which it is done in time.
     *
     * @return the day, empty where there is none or its event has not taken place
     */
    Optional<LocalDate> due();

    /**
     * Returns the day on which it was done.
     *
     * @return the day, empty where it was not done or the facts are judged as they stand
     */
    Optional<LocalDate> done();

    /**
     * Returns what shows it.
     *
     * @return the ids of the acts, possibly none
     */
    List<String> evidence();

    /**
     * Returns what is missing or wrong, or why there is nothing to be done.
     *
     * @return the gap, empty where the duty is fulfilled
     */
    Optional<Text> gap();

    /** A builder of duties; not thread-safe. */
    final class Builder extends ImmutableDuty.Builder {
        Builder() {}
    }
}
