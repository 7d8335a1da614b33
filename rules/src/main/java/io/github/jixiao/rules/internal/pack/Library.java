package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.law.Jurisdiction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The packs that were read, in order; immutable and thread-safe. */
public final class Library {
    /** A library without a pack. */
    public static final Library EMPTY = new Library(List.of(), Map.of());

    private static final List<String> SHIPPED = List.of("cn", "cn-42", "cn-44", "cn-50", "cn-51", "zz", "zz-01");

    private final List<Pack> packs;
    private final Map<String, Map<String, Entry>> entries;

    private Library(List<Pack> packs, Map<String, Map<String, Entry>> entries) {
        this.packs = packs;
        this.entries = entries;
    }

    /**
     * Reads the packs that this library ships.
     *
     * @return the packs
     */
    public static Library shipped() {
        Library library = EMPTY;
        for (String pack : SHIPPED) {
            library = library.with(PackFiles.shipped(pack));
        }
        return library;
    }

    /**
     * Reads one more pack, which may build on those that are there.
     *
     * @param files the files of the pack
     * @return a library with the pack added
     * @throws io.github.jixiao.rules.law.PackException if it is malformed or contradicts another
     */
    public Library with(PackFiles files) {
        PackReader.Result read = PackReader.read(files, this);
        List<Pack> more = new ArrayList<>(packs);
        more.add(read.pack());
        Map<String, Map<String, Entry>> all = new LinkedHashMap<>(entries);
        all.putAll(read.entries());
        return new Library(List.copyOf(more), all);
    }

    /**
     * Returns all packs.
     *
     * @return the packs in the order in which they were read
     */
    public List<Pack> packs() {
        return packs;
    }

    /**
     * Returns the packs of a jurisdiction and of those above it.
     *
     * @param jurisdiction the jurisdiction
     * @return the packs, nearest first; of two for one jurisdiction, the one read later
     */
    public List<Pack> chain(Jurisdiction jurisdiction) {
        List<Pack> chain = new ArrayList<>();
        for (Optional<Jurisdiction> at = Optional.of(jurisdiction);
                at.isPresent();
                at = at.get().parent()) {
            for (int i = packs.size() - 1; i >= 0; i--) {
                if (packs.get(i).jurisdiction().equals(at.get())) {
                    chain.add(packs.get(i));
                }
            }
        }
        return chain;
    }

    Map<String, Entry> entries(String scheme) {
        return entries.getOrDefault(scheme, Map.of());
    }
}
