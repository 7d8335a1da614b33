package io.github.jixiao.io.report;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.sheet.Sheet;
import io.github.jixiao.io.sheet.SheetReader;
import io.github.jixiao.io.sheet.SheetResult;

/** What both reports tell of a sheet before its scores. */
final class Headline {
    private Headline() {}

    /** The place in words, with the jurisdiction whose rules were asked for. */
    static String place(Sheet sheet) {
        return sheet.place().map(place -> place + "  ").orElse("") + "[" + SheetReader.jurisdiction(sheet) + "]";
    }

    static Text year(SheetResult result) {
        return result.evaluation()
                .year()
                .map(year -> new Text(year.toString(), year.toString()))
                .or(() -> result.marking()
                        .map(marking -> new Text(
                                "未载明（按" + marking.year() + "年度规则）", "not stated (rules for " + marking.year() + ")")))
                .orElse(new Text("未载明", "not stated"));
    }
}
