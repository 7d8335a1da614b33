package io.github.jixiao.rules.sampling;

import io.github.jixiao.core.value.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Draws a stratified sample; nothing but the plan, the seed and the frame goes into it. */
final class Draw {
    static final String ALGORITHM = "jixiao-stratified-sha256/1";
    static final String CERTAINTY = "certainty";

    private final SamplingPlan plan;
    private final String seed;
    private final List<SampleProof.Stratum> strata = new ArrayList<>();
    private final List<SampleProof.Chosen> chosen = new ArrayList<>();

    private Draw(SamplingPlan plan, String seed) {
        this.plan = plan;
        this.seed = seed;
    }

    static SampleProof of(SamplingPlan plan, List<String> packs, String seed, Collection<Candidate> items) {
        List<Candidate> frame = Canonical.sorted(items);
        Draw draw = new Draw(plan, seed);
        draw.all(frame);
        return new SampleProof(
                ALGORITHM, packs, plan, seed, Canonical.frameHash(frame), frame.size(), draw.strata, draw.chosen);
    }

    private void all(List<Candidate> frame) {
        Map<List<String>, List<Candidate>> groups = new TreeMap<>(Draw::byParts);
        for (Candidate candidate : frame) {
            Set<CertaintyCause> causes = plan.causes(candidate);
            if (causes.isEmpty()) {
                groups.computeIfAbsent(plan.stratum(candidate), name -> new ArrayList<>())
                        .add(candidate);
            } else {
                chosen.add(new SampleProof.Chosen(candidate.id(), CERTAINTY, certain(causes)));
            }
        }
        int certain = chosen.size();
        strata.add(new SampleProof.Stratum(CERTAINTY, certain, certain));
        int[] quotas = Allocation.quotas(
                groups.values().stream().map(List::size).toList(),
                plan.stratumMinimum(),
                plan.floor(frame.size()) - certain);
        int at = 0;
        for (Map.Entry<List<String>, List<Candidate>> group : groups.entrySet()) {
            stratum(String.join(", ", group.getKey()), group.getValue(), quotas[at++]);
        }
    }

    private static int byParts(List<String> one, List<String> other) {
        Iterator<String> others = other.iterator();
        for (String part : one) {
            int order = Canonical.ORDER.compare(part, others.next());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private void stratum(String name, List<Candidate> items, int quota) {
        strata.add(new SampleProof.Stratum(name, items.size(), quota));
        List<Ranked> ranked = items.stream()
                .map(item -> new Ranked(item.id(), Canonical.hash(List.of(ALGORITHM, seed, item.id()))))
                .sorted(Comparator.comparing(Ranked::rank))
                .toList();
        for (int i = 0; i < quota; i++) {
            String place = (i + 1) + " / " + items.size();
            chosen.add(new SampleProof.Chosen(
                    ranked.get(i).id(), name, new Text("抽签次序 " + place, "drawn, place " + place)));
        }
    }

    /** The frame is sorted by id and the sort is stable, so that even equal hashes have one order. */
    private record Ranked(String id, String rank) {}

    private static Text certain(Set<CertaintyCause> causes) {
        return new Text(
                causes.stream().map(cause -> cause.text().zh()).collect(Collectors.joining("、")),
                causes.stream().map(cause -> cause.text().en()).collect(Collectors.joining(", ")));
    }
}
