package io.github.jixiao.core.finding;

/**
 * A kind of finding: its code, its severity and its message in Chinese and English.
 *
 * <p>Implemented by enums, one per concern, so that all findings of a concern stand together. Messages hold named
 * places such as {@code {rate}}, filled from the arguments of the finding.
 *
 * @since 0.1.0
 */
public interface FindingCode {
    /**
     * Returns the code.
     *
     * @return upper-case words joined by underscores; stable across versions
     */
    String name();

    /**
     * Returns how grave it is and what it says.
     *
     * @return the wording
     */
    Wording wording();

    /**
     * Returns the severity.
     *
     * @return what the finding stops
     */
    default Severity severity() {
        return wording().severity();
    }

    /**
     * Returns the message in Chinese.
     *
     * @return the message, with named places in braces
     */
    default String zh() {
        return wording().message().zh();
    }

    /**
     * Returns the message in English.
     *
     * @return the message, with named places in braces
     */
    default String en() {
        return wording().message().en();
    }
}
