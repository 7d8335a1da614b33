package io.github.jixiao.io.sheet;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.io.Reading;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scoring.Reconciliation;
import io.github.jixiao.rules.scoring.Score;
import io.github.jixiao.rules.scoring.Scorer;
import io.github.jixiao.rules.validation.Validation;
import java.util.List;
import java.util.Optional;

/**
 * Reads, validates, scores and reconciles evaluation sheets, one by one.
 *
 * <p>A sheet is scored by the scheme in force at its place for its year. Where it states no year, the rules of the
 * year from which all schemes of the nation that have no end are in force are taken, never those of today. Immutable
 * and thread-safe.
 *
 * @since 0.1.0
 */
public final class SheetAssessor {
    private static final FiscalYear LAST = FiscalYear.of(2999);

    private final RuleBooks books;

    private SheetAssessor(RuleBooks books) {
        this.books = books;
    }

    /**
     * Returns an assessor.
     *
     * @param books the rules to score by
     * @return the assessor
     */
    public static SheetAssessor of(RuleBooks books) {
        return new SheetAssessor(books);
    }

    /**
     * Returns what comes of a sheet in one of its JSON forms, never throwing because of it.
     *
     * @param json the text
     * @return the result with all findings in it; nothing, with the findings why, if the text is no sheet
     */
    public Reading<SheetResult> read(String json) {
        try {
            Reading<Sheet> reading = SheetJson.read(json);
            return reading.value()
                    .map(sheet -> Reading.of(assess(sheet, reading.findings())))
                    .orElseGet(() -> Reading.nothing(reading.findings()));
        } catch (RuntimeException e) {
            return Reading.nothing(new Findings(List.of(Finding.of(SheetFinding.NOT_ASSESSED, "", "why", e))));
        }
    }

    /**
     * Returns what comes of a sheet.
     *
     * @param sheet the sheet
     * @return the result
     */
    public SheetResult assess(Sheet sheet) {
        return assess(sheet, Findings.NONE);
    }

    private SheetResult assess(Sheet sheet, Findings onFile) {
        Reading<Evaluation> reading = SheetReader.read(sheet);
        Evaluation evaluation = reading.value().orElseThrow();
        FindingList findings = new FindingList(evaluation);
        findings.onSheet(onFile);
        findings.onSheet(reading.findings());
        Jurisdiction place = SheetReader.jurisdiction(sheet);
        Optional<FiscalYear> year = evaluation.year().or(() -> assumed(place, findings));
        Optional<Scored> scored = year.flatMap(known -> scored(place, known, evaluation, findings));
        findings.onEvaluation(scored.map(marks -> Validation.of(evaluation, marks.scheme()))
                .orElseGet(() -> Validation.of(evaluation)));
        scored.ifPresent(marks -> findings.onEvaluation(marks.score().findings()));
        Findings all = findings.ordered();
        return new SheetResult(sheet, evaluation, scored.map(marks -> marking(marks, evaluation, all)), all);
    }

    private record Scored(RuleBook book, Scheme scheme, Score score) {}

    private Optional<Scored> scored(Jurisdiction place, FiscalYear year, Evaluation evaluation, FindingList findings) {
        try {
            RuleBook book = books.inForce(place, year);
            Scheme scheme = book.schemeFor(evaluation);
            return Optional.of(new Scored(book, scheme, Scorer.of(scheme).score(evaluation)));
        } catch (PackException e) {
            findings.onSheet(noRules(place, year.toString(), e));
            return Optional.empty();
        }
    }

    private static SheetResult.Marking marking(Scored marks, Evaluation evaluation, Findings findings) {
        return new SheetResult.Marking(
                marks.book().year(),
                marks.book().packs(),
                marks.scheme().title(),
                evaluation.filed().fullMarks().orElse(marks.scheme().fullMarks().value()),
                marks.score(),
                Reconciliation.of(marks.scheme(), evaluation, marks.score()),
                Citations.of(marks.book(), marks.score(), findings));
    }

    private Optional<FiscalYear> assumed(Jurisdiction place, FindingList findings) {
        try {
            Jurisdiction nation = nation(place);
            Optional<FiscalYear> year = books.inForce(nation, LAST).schemes().stream()
                    .map(Scheme::firstYear)
                    .max(FiscalYear::compareTo);
            year.ifPresent(taken -> findings.onSheet(
                    new Findings(List.of(Finding.of(SheetFinding.YEAR_ASSUMED, "/year", "year", taken)))));
            return year;
        } catch (PackException e) {
            findings.onSheet(noRules(place, "?", e));
            return Optional.empty();
        }
    }

    private static Jurisdiction nation(Jurisdiction place) {
        return place.parent().map(SheetAssessor::nation).orElse(place);
    }

    private static Findings noRules(Jurisdiction place, String year, PackException why) {
        return new Findings(List.of(Finding.of(
                SheetFinding.NO_RULES_FOR_YEAR,
                "/year",
                "place",
                place,
                "year",
                year,
                "why",
                String.valueOf(why.getMessage()))));
    }
}
