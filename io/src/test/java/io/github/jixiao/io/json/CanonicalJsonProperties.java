package io.github.jixiao.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.result.Evidence;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.io.Reading;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** What holds for the canonical text of every value: it is JSON, and gives the value back without a finding. */
class CanonicalJsonProperties {
    private static final CanonicalJson<Evidence> EVIDENCE = CanonicalJson.of(Evidence.class);
    private static final CanonicalJson<PerformanceTarget> TARGET = CanonicalJson.of(PerformanceTarget.class);

    @Provide
    Arbitrary<PerformanceTarget> targets() {
        return Models.targets();
    }

    @Property(tries = 300)
    void everyTextComesBack(@ForAll String text) {
        Evidence evidence = new Evidence(text, Optional.empty());
        String line = EVIDENCE.write(evidence);
        assertThat(EVIDENCE.readLine(line, 1)).isEqualTo(Reading.of(evidence));
        assertThat(JsonMapper.shared().readTree(line).get("title").asString()).isEqualTo(text);
        assertThat(line).doesNotContain("\n", "\r");
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyTargetComesBack(@ForAll("targets") PerformanceTarget target) {
        assertThat(TARGET.readLine(TARGET.write(target), 1)).isEqualTo(Reading.of(target));
    }
}
