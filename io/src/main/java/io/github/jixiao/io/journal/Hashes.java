package io.github.jixiao.io.journal;

import io.github.jixiao.io.json.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 of links, as text. */
final class Hashes {
    static final String NONE = "0".repeat(64);

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final CanonicalJson<JournalEntry.Link> LINK = CanonicalJson.of(JournalEntry.Link.class);

    private Hashes() {}

    static void require(String hash) {
        if (!FORM.matcher(hash).matches()) {
            throw new IllegalArgumentException("a hash is 64 lower-case hexadecimal digits, was '" + hash + "'");
        }
    }

    static String of(JournalEntry.Link link) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(LINK.write(link).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static byte[] bytes(String hash) {
        return HexFormat.of().parseHex(hash);
    }
}
