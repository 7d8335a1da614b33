package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.rules.calendar.HolidayArrangement;
import io.github.jixiao.rules.law.Instrument;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.responsibility.LevelRules;
import io.github.jixiao.rules.responsibility.Powers;
import io.github.jixiao.rules.scheme.Scheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one pack, on top of the packs that it may build on. */
final class PackReader {
    private final PackFiles files;
    private final Manifest manifest;
    private final Map<String, SchemeSource> sources = new LinkedHashMap<>();
    private final Map<String, Map<String, Entry>> entries;

    /**
     * A pack, and the entries of its schemes for packs that build on it.
     *
     * @param pack the pack
     * @param entries by scheme and key
     */
    record Result(Pack pack, Map<String, Map<String, Entry>> entries) {}

    private PackReader(PackFiles files, Manifest manifest, Map<String, Map<String, Entry>> inherited) {
        this.files = files;
        this.manifest = manifest;
        this.entries = new LinkedHashMap<>(inherited);
    }

    static Result read(PackFiles files, Library library) {
        Manifest manifest = Manifest.read(files);
        if (library.packs().stream().anyMatch(pack -> pack.id().equals(manifest.id()))) {
            throw new PackException("pack.yaml", "pack", "there is a pack '" + manifest.id() + "' already");
        }
        List<Pack> below = library.chain(manifest.jurisdiction());
        Map<String, Map<String, Entry>> inherited = new LinkedHashMap<>();
        below.forEach(pack ->
                pack.schemes().forEach(scheme -> inherited.put(scheme.id(), library.entries(scheme.id()))));
        return new PackReader(files, manifest, inherited).read(library, below);
    }

    private Result read(Library library, List<Pack> below) {
        List<Instrument> own = instruments(library);
        List<Instrument> citable = new ArrayList<>(own);
        below.forEach(pack -> citable.addAll(pack.instruments()));
        Provisions provisions = new Provisions(citable);
        for (String path : manifest.in("schemes")) {
            SchemeSource source = SchemeSource.read(files, path, manifest.id(), manifest.jurisdiction(), provisions);
            SchemeSource twin = sources.put(source.id(), source);
            if (twin != null) {
                throw source.refuse("scheme", source.id() + " stands in " + twin.file() + " already");
            }
        }
        List<Scheme> schemes = new ArrayList<>();
        Map<String, String> fileOf = new LinkedHashMap<>();
        for (SchemeSource source : sources.values()) {
            fileOf.put(source.id(), source.file());
            schemes.add(SchemeReader.read(source, all(source, new LinkedHashSet<>())));
        }
        Choice.refuseConflicts(schemes, fileOf);
        DatedValues values = DatedValues.read(
                files, manifest, provisions, below.stream().map(Pack::values).toList());
        DutyRules duties = DutyRules.read(
                files,
                manifest,
                provisions,
                values,
                below.stream().map(Pack::duties).toList());
        LifecycleReader.check(values, below.stream().map(Pack::values).toList());
        List<HolidayArrangement> holidays = manifest.in("holidays").stream()
                .map(path -> HolidaysReader.read(files, path))
                .toList();
        return new Result(
                new Pack(
                        manifest.id(),
                        manifest.jurisdiction(),
                        manifest.version(),
                        manifest.title(),
                        own,
                        schemes,
                        forms(provisions),
                        duties,
                        holidays,
                        levels(provisions),
                        powers(provisions, below)),
                entries);
    }

    private List<FormSource> forms(Provisions provisions) {
        Set<String> taken = new HashSet<>();
        List<FormSource> forms = new ArrayList<>();
        for (String path : manifest.in("forms")) {
            FormSource form = FormSource.read(files, path, manifest.id(), manifest.jurisdiction(), provisions);
            if (!taken.add(form.id())) {
                throw new PackException(path, "form", form.id() + " stands in another file already");
            }
            forms.add(form);
        }
        return forms;
    }

    private Optional<LevelRules> levels(Provisions provisions) {
        return file("levels").map(path -> LevelsReader.read(files, path, manifest.id(), provisions));
    }

    private Optional<Powers> powers(Provisions provisions, List<Pack> below) {
        return file("powers").map(path -> {
            Powers own = PowersReader.read(files, path, manifest.id(), provisions);
            Optional<Powers> inherited =
                    below.stream().flatMap(pack -> pack.powers().stream()).findFirst();
            return inherited.map(own::over).orElse(own);
        });
    }

    private Optional<String> file(String name) {
        return manifest.in("responsibility").stream()
                .filter(path -> path.equals("responsibility/" + name + ".yaml"))
                .findFirst();
    }

    private List<Instrument> instruments(Library library) {
        Set<ProvisionRef> taken = new HashSet<>();
        library.packs().forEach(pack -> pack.instruments().forEach(instrument -> taken.add(instrument.ref())));
        List<Instrument> instruments = new ArrayList<>();
        for (String path : manifest.in("instruments")) {
            Instrument instrument = InstrumentReader.read(files, path);
            if (!taken.add(instrument.ref())) {
                throw new PackException(path, "id", instrument.ref() + " is recorded already");
            }
            instruments.add(instrument);
        }
        return instruments;
    }

    /** All entries of a scheme, those of its base and the base's base included. */
    private Map<String, Entry> all(SchemeSource source, Set<String> open) {
        Map<String, Entry> known = entries.get(source.id());
        if (known != null) {
            return known;
        }
        if (!open.add(source.id())) {
            throw source.refuse("base", "a cycle: " + String.join(" -> ", open) + " -> " + source.id());
        }
        Map<String, Entry> all = source.over(
                source.base().map(base -> inherited(source, base, open)).orElse(Map.of()));
        entries.put(source.id(), all);
        return all;
    }

    private Map<String, Entry> inherited(SchemeSource source, String base, Set<String> open) {
        SchemeSource here = sources.get(base);
        if (here != null) {
            return all(here, open);
        }
        return Optional.ofNullable(entries.get(base)).orElseThrow(() -> {
            Set<String> there = new LinkedHashSet<>(entries.keySet());
            there.addAll(sources.keySet());
            return source.refuse("base", "no scheme '" + base + "'; known here: " + String.join(", ", there));
        });
    }
}
