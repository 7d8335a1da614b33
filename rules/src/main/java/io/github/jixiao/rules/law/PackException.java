package io.github.jixiao.rules.law;

/**
 * A pack is refused: it is malformed, contradicts another, or has no rule for what was asked.
 *
 * @since 0.1.0
 */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final String entry;

    /**
     * Creates a refusal.
     *
     * @param file the file at fault, empty where none is
     * @param entry the entry at fault, empty for the file as a whole
     * @param reason what is wrong and what to do
     */
    public PackException(String file, String entry, String reason) {
        super((file.isEmpty() ? "" : file + ": ") + (entry.isEmpty() ? "" : entry + ": ") + reason);
        this.file = file;
        this.entry = entry;
    }

    /**
     * Returns the file at fault.
     *
     * @return its path within the pack, empty where no file is at fault
     */
    public String file() {
        return file;
    }

    /**
     * Returns the entry at fault.
     *
     * @return its key, empty where the file as a whole is at fault
     */
    public String entry() {
        return entry;
    }
}
