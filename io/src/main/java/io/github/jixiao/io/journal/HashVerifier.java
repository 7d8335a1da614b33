package io.github.jixiao.io.journal;

/**
 * What checks the signature of a journal's entry (验签).
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface HashVerifier {
    /**
     * Checks a signature.
     *
     * @param hash the 32 bytes of the entry's hash
     * @param signature what the entry carries
     * @return whether it is the signature of that hash
     */
    boolean verify(byte[] hash, byte[] signature);
}
