package io.github.jixiao.examples.bench;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.compliance.Compliance;
import io.github.jixiao.rules.compliance.ComplianceReport;
import io.github.jixiao.rules.compliance.DutyStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The compliance report of one government, all 79 clauses in one pass over 200 items in each department.
 *
 * <p>The baseline does one clause by hand: for each item, is there a disclosure within twenty days of the reply.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class ComplianceBenchmark {
    private static final int ITEMS = 200;

    /** How many departments there are. */
    @Param({"10", "100", "1000"})
    private int departments;

    private GovernmentYear facts = Governments.of(1, 1);

    private final Compliance compliance = RuleBooks.standard()
            .inForce(Jurisdiction.of("420000"), FiscalYear.of(2022))
            .compliance();

    /** Makes the facts, and checks that the baseline agrees. */
    @Setup
    public void prepare() {
        facts = Governments.of(departments, ITEMS);
        int ours = report().clause("A6.8").orElseThrow().count(DutyStatus.FULFILLED);
        int byHand = disclosedInTimeByHand();
        if (ours != byHand || ours == 0) {
            throw new IllegalStateException("disclosed in time: " + ours + ", by hand " + byHand);
        }
    }

    /**
     * All clauses.
     *
     * @return the report
     */
    @Benchmark
    public ComplianceReport report() {
        return compliance.report(facts, Governments.AS_OF);
    }

    /**
     * One clause as a careful developer would write it for himself.
     *
     * @return how many items disclosed their target in time
     */
    @Benchmark
    public int disclosedInTimeByHand() {
        Map<String, Act> replies = new HashMap<>();
        Map<String, Act> disclosures = new HashMap<>();
        for (Act act : facts.acts()) {
            if (act.kind() == ActKind.TARGET_REPLY) {
                act.item().ifPresent(item -> replies.putIfAbsent(item, act));
            } else if (act.kind() == ActKind.TARGET_DISCLOSURE) {
                act.item().ifPresent(item -> disclosures.putIfAbsent(item, act));
            }
        }
        int inTime = 0;
        for (Map.Entry<String, Act> reply : replies.entrySet()) {
            Act disclosure = disclosures.get(reply.getKey());
            boolean late = disclosure == null
                    || disclosure.date().isAfter(reply.getValue().date().plusDays(20));
            inTime += late ? 0 : 1;
        }
        return inTime;
    }
}
