package io.github.jixiao.core.law;

/**
 * How sure a stated rule is: what was read to state it.
 *
 * @since 0.1.0
 */
public enum EvidenceMark {
    /** The passage itself was read. */
    VERIFIED,
    /** Taken from a secondary text that quotes or summarises the document. */
    SECONDARY,
    /** Seen in practice: a filled form, a notice, an existing system. */
    PRACTICE,
    /** Generally known and not checked against the document: a default to be overridden where it matters. */
    UNVERIFIED,
    /** Put together by this library from what documents and practice presuppose: no single text states it. */
    SYNTHESIS,
    /** Invented for examples and tests: the fictional place. */
    FICTIONAL
}
