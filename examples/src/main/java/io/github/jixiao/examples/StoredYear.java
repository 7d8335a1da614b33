package io.github.jixiao.examples;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.examples.store.JdbcEventStore;
import io.github.jixiao.io.journal.Journal;
import io.github.jixiao.io.json.JsonFormat;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.lifecycle.Dossier;
import io.github.jixiao.rules.lifecycle.Lifecycle;
import io.github.jixiao.rules.lifecycle.Outcome;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;

/** Takes an item of the fictional county from its appraisal to the start of its execution, each step judged and stored. */
public final class StoredYear {
    private static final String ITEM = "P01";

    /** What is tried: act, organ, day, session. Where the facts hold the act, it is taken from there with what it says. */
    private static final String STEPS = """
            EX_ANTE_APPRAISAL education 2022-08-05
            LIBRARY_ADMISSION education 2022-08-15
            TARGET_SETTING school 2022-09-02
            TARGET_DEPARTMENT_REVIEW education 2022-09-20
            TARGET_REVIEW education 2022-10-30
            TARGET_REVIEW finance 2022-11-02
            BUDGET_DRAFT finance 2022-12-05
            BUDGET_APPROVAL congress 2023-01-13 县十八届人大三次会议
            BUDGET_REPLY finance 2023-01-30
            TARGET_REPLY finance 2023-01-30
            TARGET_DISCLOSURE education 2023-02-15
            EXECUTION_START school 2023-02-16
            """;

    private final GovernmentYear facts;
    private final Lifecycle lifecycle;
    private final PrintStream out;

    private StoredYear(GovernmentYear facts, PrintStream out) {
        Organ government = facts.hierarchy().organ(facts.government()).orElseThrow();
        this.facts = facts;
        this.lifecycle = RuleBooks.standard()
                .inForce(government.jurisdiction(), facts.year())
                .lifecycle(facts);
        this.out = out;
    }

    /**
     * Runs the program.
     *
     * @param arguments the JDBC URL of an H2 database; one in memory unless given
     */
    public static void main(String[] arguments) {
        Console.run(StoredYear::run, arguments);
    }

    /** Runs the program; 0 unless the facts cannot be read (1). */
    static int run(List<String> arguments, PrintStream out) {
        String url = arguments.isEmpty() ? "jdbc:h2:mem:stored-year" : arguments.get(0);
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "", "");
        try {
            GovernmentYear facts = JsonFormat.strict()
                    .read(CountyYear.shipped(), GovernmentYear.class)
                    .orThrow()
                    .value();
            new StoredYear(facts, out).walk(new JdbcEventStore(pool));
            return 0;
        } catch (IOException e) {
            out.println(e.getMessage());
            return 1;
        } finally {
            pool.dispose();
        }
    }

    private void walk(JdbcEventStore store) {
        DossierId id = DossierId.ofItemYear(ITEM, facts.year());
        STEPS.lines().map(line -> line.split(" ", -1)).forEach(step -> {
            Act act = act(
                    ActKind.valueOf(step[0]),
                    step[1],
                    LocalDate.parse(step[2]),
                    Arrays.stream(step).skip(3).findFirst());
            Dossier known = store.dossier(id);
            Outcome outcome = lifecycle.advance(known, act);
            out.println(act.date() + " " + act.kind().label().zh());
            if (outcome instanceof Outcome.Refused refused) {
                out.println(refused.asText(Locale.CHINA).indent(2).stripTrailing());
            } else {
                store.append(known, outcome.orThrow());
            }
        });
        Journal journal = store.journal();
        out.println(store.dossier(id));
        out.println(journal.verify(store.head()).all().isEmpty() ? "日志完整 " + journal.head() : "日志已损坏");
    }

    private Act act(ActKind kind, String organ, LocalDate date, Optional<String> session) {
        return facts.acts().stream()
                .filter(act -> act.kind() == kind
                        && act.organ().equals(organ)
                        && act.date().equals(date)
                        && act.item().filter(ITEM::equals).isPresent())
                .findFirst()
                .orElseGet(() -> Act.builder()
                        .id(kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "/" + organ)
                        .kind(kind)
                        .organ(organ)
                        .date(date)
                        .year(facts.year())
                        .item(ITEM)
                        .session(session)
                        .build());
    }
}
