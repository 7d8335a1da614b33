package io.github.jixiao.io.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The signatures of a journal, here by Ed25519")
class SignatureTest {
    private final KeyPair keys;

    SignatureTest() throws GeneralSecurityException {
        keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private byte[] sign(byte[] hash) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(hash);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean verify(byte[] hash, byte[] signed) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(keys.getPublic());
            signature.update(hash);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private List<JournalEntry> signed() {
        List<JournalEntry> entries = new ArrayList<>();
        for (JournalEntry entry : Sample.ENTRIES) {
            entries.add(Journal.of(entries)
                    .head()
                    .next(entry.link().dossier(), entry.link().event(), this::sign));
        }
        return entries;
    }

    private static Finding only(Findings findings) {
        assertThat(findings.all()).hasSize(1);
        return findings.all().get(0);
    }

    @Test
    @DisplayName("hold after export and import, and leave the chain as it was without them")
    void hold() {
        Journal journal = Journal.read(Journal.of(signed()).export()).orThrow();
        assertThat(journal.entries()).isEqualTo(signed());
        assertThat(journal.verifySignatures(this::verify)).isEmpty();
        assertThat(journal.verify()).isEmpty();
        assertThat(journal.head()).isEqualTo(Sample.JOURNAL.head());
    }

    @Test
    @DisplayName("show the first entry that is unsigned, or signed for another hash or by another key")
    void broken() throws GeneralSecurityException {
        List<JournalEntry> entries = signed();
        JournalEntry third = entries.get(2);
        entries.set(2, new JournalEntry(third.link(), third.hash(), Optional.empty()));
        assertThat(only(Journal.of(entries).verifySignatures(this::verify)))
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("UNSIGNED"))
                .satisfies(finding -> assertThat(finding.pointer()).isEqualTo("/3"));
        entries.set(
                2, new JournalEntry(third.link(), third.hash(), entries.get(1).signature()));
        assertThat(only(Journal.of(entries).verifySignatures(this::verify)))
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("WRONG_SIGNATURE"))
                .satisfies(finding -> assertThat(finding.pointer()).isEqualTo("/3"));
        SignatureTest other = new SignatureTest();
        assertThat(only(Journal.of(signed()).verifySignatures(other::verify)).pointer())
                .isEqualTo("/1");
    }
}
