package io.github.jixiao.io.journal;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Judges the chain of a journal: the first place at which it breaks, and why. */
record Chain(List<JournalEntry> entries) {
    Findings verify() {
        String before = Hashes.NONE;
        for (int place = 1; place <= entries.size(); place++) {
            JournalEntry entry = entries.get(place - 1);
            String content = Hashes.of(entry.link());
            if (!content.equals(entry.hash())) {
                return broken(JournalFinding.CONTENT_CHANGED, place, "expected", content, "found", entry.hash());
            }
            if (entry.link().number() != place) {
                return misplaced(place, entry, before);
            }
            if (!entry.link().previous().equals(before)) {
                return broken(
                        JournalFinding.WRONG_PREVIOUS,
                        place,
                        "expected",
                        before,
                        "found",
                        entry.link().previous());
            }
            before = entry.hash();
        }
        return Findings.NONE;
    }

    private Findings misplaced(int place, JournalEntry entry, String before) {
        int number = entry.link().number();
        if (entries.subList(0, place - 1).contains(entry)) {
            return broken(JournalFinding.REPEATED, place, "found", number);
        }
        if (entry.link().previous().equals(before)) {
            return broken(JournalFinding.WRONG_NUMBER, place, "found", number);
        }
        for (int later = place + 1; later <= entries.size(); later++) {
            JournalEntry.Link link = entries.get(later - 1).link();
            if (link.number() == place && link.previous().equals(before)) {
                return broken(JournalFinding.REORDERED, place, "later", later, "found", number);
            }
        }
        return number > place
                ? broken(JournalFinding.ENTRY_MISSING, place, "found", number)
                : broken(JournalFinding.WRONG_NUMBER, place, "found", number);
    }

    Findings verify(Head remembered) {
        Findings chain = verify();
        if (!chain.all().isEmpty() || remembered.number() == 0) {
            return chain;
        }
        if (entries.size() < remembered.number()) {
            return broken(JournalFinding.TRUNCATED, remembered.number(), "found", entries.size());
        }
        String hash = entries.get(remembered.number() - 1).hash();
        return hash.equals(remembered.hash())
                ? chain
                : broken(JournalFinding.REWRITTEN, remembered.number(), "expected", remembered.hash(), "found", hash);
    }

    Findings signatures(HashVerifier verifier) {
        for (int place = 1; place <= entries.size(); place++) {
            JournalEntry entry = entries.get(place - 1);
            Optional<byte[]> signature = entry.signature().map(Base64.getDecoder()::decode);
            if (signature.isEmpty()) {
                return broken(JournalFinding.UNSIGNED, place);
            }
            if (!verifier.verify(Hashes.bytes(entry.hash()), signature.get())) {
                return broken(JournalFinding.WRONG_SIGNATURE, place);
            }
        }
        return Findings.NONE;
    }

    private static Findings broken(JournalFinding code, int place, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = "place";
        all[1] = place;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return new Findings(List.of(Finding.of(code, "/" + place, all)));
    }
}
