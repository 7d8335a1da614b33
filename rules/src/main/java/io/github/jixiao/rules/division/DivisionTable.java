package io.github.jixiao.rules.division;

import io.github.jixiao.rules.division.Division.Successor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rows of divisions; the text is that of the shipped file, whose head says what its columns are. */
final class DivisionTable {
    private static final String COLUMNS = "code,name,since,until,successors";
    private static final Pattern ROWS = Pattern.compile("# rows: ([0-9]+)");
    private static final Pattern SUCCESSOR = Pattern.compile("([0-9]{6})\\[([0-9]{4})]");

    private final List<Division> rows = new ArrayList<>();
    private final Map<String, List<Division>> byCode = new HashMap<>();

    private DivisionTable() {}

    /** The rows in order; a parent stands before what it administers, since its code is the smaller one. */
    static List<Division> read(String text) {
        DivisionTable table = new DivisionTable();
        OptionalInt promised = OptionalInt.empty();
        boolean head = true;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!head) {
                table.add(line, number);
            } else if (line.startsWith("#")) {
                Matcher rows = ROWS.matcher(line);
                promised = rows.matches() ? OptionalInt.of(Integer.parseInt(rows.group(1))) : promised;
            } else if (line.equals(COLUMNS)) {
                head = false;
            } else {
                throw new IllegalArgumentException("line " + number + ": expected the columns " + COLUMNS);
            }
        }
        if (promised.orElse(-1) != table.rows.size()) {
            throw new IllegalArgumentException("holds " + table.rows.size() + " rows, but its head says "
                    + (promised.isPresent() ? promised.getAsInt() : "nothing of '# rows: '"));
        }
        table.checkParents();
        return table.rows;
    }

    private void add(String line, int number) {
        try {
            Division division = division(line);
            List<Division> same = byCode.computeIfAbsent(division.code(), code -> new ArrayList<>(1));
            if (!rows.isEmpty() && !follows(rows.get(rows.size() - 1), division)) {
                throw new IllegalArgumentException(
                        "must come after " + rows.get(rows.size() - 1) + " by code, or by years without overlap");
            }
            same.add(division);
            rows.add(division);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + " '" + line + "': " + e.getMessage(), e);
        }
    }

    private static boolean follows(Division before, Division division) {
        int order = before.code().compareTo(division.code());
        return order < 0 || (order == 0 && before.until().orElse(Integer.MAX_VALUE) <= division.since());
    }

    private Division division(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 5) {
            throw new IllegalArgumentException("expected 5 cells");
        }
        String code = cells[0];
        int since = Integer.parseInt(cells[2]);
        OptionalInt until = cells[3].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[3]));
        return new Division(code, cells[1], parent(code, since), since, until, successors(cells[4], until));
    }

    private static List<Successor> successors(String cell, OptionalInt until) {
        if (cell.isEmpty()) {
            return List.of();
        }
        List<Successor> successors = new ArrayList<>(2);
        for (String part : cell.split(";", -1)) {
            if (part.length() == 6) {
                successors.add(new Successor(
                        part,
                        until.orElseThrow(() -> new IllegalArgumentException(
                                "a successor of a division in use needs its year: '" + part + "'"))));
                continue;
            }
            Matcher matcher = SUCCESSOR.matcher(part);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("not a successor: '" + part + "'");
            }
            successors.add(new Successor(matcher.group(1), Integer.parseInt(matcher.group(2))));
        }
        return successors;
    }

    private Optional<Division> parent(String code, int year) {
        if (code.length() != 6 || code.endsWith("0000")) {
            return Optional.empty();
        }
        Optional<Division> prefecture =
                code.endsWith("00") ? Optional.empty() : find(code.substring(0, 4) + "00", year);
        return prefecture.or(() -> find(code.substring(0, 2) + "0000", year));
    }

    private Optional<Division> find(String code, int year) {
        for (Division division : byCode.getOrDefault(code, List.of())) {
            if (division.existsIn(year)) {
                return Optional.of(division);
            }
        }
        return Optional.empty();
    }

    /** A prefecture that comes to be over a county that goes on unchanged would leave the county with a stale parent. */
    private void checkParents() {
        for (Division row : rows) {
            for (Division prefecture : byCode.getOrDefault(row.code().substring(0, 4) + "00", List.of())) {
                boolean meets = prefecture.since() < row.until().orElse(Integer.MAX_VALUE)
                        && row.since() < prefecture.until().orElse(Integer.MAX_VALUE);
                if (meets
                        && !row.code().endsWith("00")
                        && !row.parent().orElseThrow().code().equals(prefecture.code())) {
                    throw new IllegalArgumentException(row + " lies in the years of " + prefecture
                            + ", and is not below it: end it in " + prefecture.since() + " and begin another row");
                }
            }
        }
    }
}
