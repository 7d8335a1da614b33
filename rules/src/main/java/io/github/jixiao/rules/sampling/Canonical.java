package io.github.jixiao.rules.sampling;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The canonical form of what is hashed: each text is its length in bytes (4, highest first) and its UTF-8, so that no two
 * lists of texts look alike. SHA-256 (FIPS 180-4) is there on every Java platform.
 */
final class Canonical {
    /** By the bytes of UTF-8, which is by code point; other languages sort so as well. */
    static final Comparator<String> ORDER = (one, other) -> Arrays.compareUnsigned(utf8(one), utf8(other));

    private Canonical() {}

    static byte[] utf8(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] array = new byte[bytes.remaining()];
            bytes.get(array);
            return array;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("half a character (an unpaired surrogate) in '" + text + "'", e);
        }
    }

    /** The SHA-256 of texts, in lower-case hexadecimal digits, which sort as the bytes do. */
    static String hash(List<String> texts) {
        MessageDigest digest = sha256();
        for (String text : texts) {
            byte[] bytes = utf8(text);
            digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
            digest.update(bytes);
        }
        StringBuilder hex = new StringBuilder(64);
        for (byte one : digest.digest()) {
            hex.append(Character.forDigit(one >> 4 & 15, 16)).append(Character.forDigit(one & 15, 16));
        }
        return hex.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The hash of a frame sorted by id, in lower-case hexadecimal digits. */
    static String frameHash(List<Candidate> sorted) {
        List<String> texts = new ArrayList<>();
        texts.add("frame/1");
        texts.add(String.valueOf(sorted.size()));
        for (Candidate candidate : sorted) {
            texts.add(candidate.id());
            texts.add(candidate.amount().yuan().toString());
            add(texts, candidate.department());
            add(texts, candidate.lastGrade());
            add(texts, candidate.years().map(String::valueOf));
            List<String> traits =
                    candidate.traits().stream().map(Enum::name).sorted().toList();
            texts.add(String.valueOf(traits.size()));
            texts.addAll(traits);
        }
        return hash(texts);
    }

    private static void add(List<String> texts, Optional<String> value) {
        texts.add(value.isPresent() ? "1" : "0");
        value.ifPresent(texts::add);
    }

    /**
     * Sorts a frame by id.
     *
     * @throws IllegalArgumentException if an id stands twice
     */
    static List<Candidate> sorted(Collection<Candidate> frame) {
        List<Candidate> sorted = new ArrayList<>(frame);
        sorted.sort(Comparator.comparing(Candidate::id, ORDER));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).id().equals(sorted.get(i - 1).id())) {
                throw new IllegalArgumentException("item '" + sorted.get(i).id() + "' stands twice");
            }
        }
        return sorted;
    }
}
