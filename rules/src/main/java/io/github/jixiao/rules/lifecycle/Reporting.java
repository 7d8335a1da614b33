package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.OpinionSource;
import io.github.jixiao.core.lifecycle.State;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** The guards on reporting to the congress. */
final class Reporting {
    private Reporting() {}

    static boolean opinionsHeard(Situation at) {
        Set<OpinionSource> heard = EnumSet.noneOf(OpinionSource.class);
        Stream.concat(at.standing().steps().stream().map(Step::act), at.general(ActKind.OPINION_COLLECTION).stream())
                .filter(act ->
                        act.kind() == ActKind.OPINION_COLLECTION && act.year().equals(at.year()))
                .map(Act::content)
                .forEach(content -> content.ifPresent(said -> {
                    if (said instanceof Content.Heard opinions) {
                        heard.addAll(opinions.sources());
                    }
                }));
        return heard.containsAll(EnumSet.allOf(OpinionSource.class));
    }

    static boolean preliminarilyReviewed(Situation at) {
        return at.standing().is(State.PRELIMINARILY_REVIEWED)
                || at.setting()
                        .levels()
                        .reviewBodies(at.setting().authority().roles(at.date()).form())
                        .isEmpty();
    }
}
