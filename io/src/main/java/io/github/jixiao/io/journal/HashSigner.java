package io.github.jixiao.io.journal;

/**
 * What signs the hash of a journal's entry (签名): a key of the host, a smart card, a signing service.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface HashSigner {
    /**
     * Signs a hash.
     *
     * @param hash the 32 bytes of an entry's hash
     * @return the signature, in whatever form the {@link HashVerifier} of the same host understands
     */
    byte[] sign(byte[] hash);
}
