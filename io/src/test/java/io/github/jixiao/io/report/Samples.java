package io.github.jixiao.io.report;

import io.github.jixiao.io.sheet.SheetAssessor;
import io.github.jixiao.io.sheet.SheetResult;
import io.github.jixiao.rules.RuleBooks;

/** Assessed sheets for the tests of the reports. */
final class Samples {
    private Samples() {}

    /** Execution differs by rounding, one row is scored too low, one is judged, one has no weight. */
    static SheetResult mixed() {
        return of("""
                "id": "A1", "title": "绩效自评表", "publisher": "www.example.invalid", "jurisdiction": "cn-13",
                "place": "河北 某市", "year": 2022, "organisation": "某局", "item": "某项目", "kind": "project",
                "funding": {"unit": "万元", "adjusted": "43.2", "executed": "37.24", "rate": "86%", "weight": "10",
                            "score": "9", "lines": [{"name": "财政拨款", "adjusted": "43.2"}]},
                "rows": [
                  {"level1": "产出指标", "level2": "数量指标", "level3": "培训人数", "target": "≥100人", "actual": "100人",
                   "weight": "50", "score": "45"},
                  {"level1": "效益指标", "level2": "社会效益指标", "level3": "群众知晓", "target": "提高", "actual": "达成",
                   "weight": "30", "score": "30"},
                  {"level1": "满意度指标", "level3": "满意度", "target": "95", "actual": "96"}],
                "total": "94", "grade": "优"
                """);
    }

    /** Nothing but a name that tries to break out of the page. */
    static SheetResult hostile() {
        return of("""
                "id": "<u>", "title": "</title><script>alert(1)</script>", "year": 2022, "kind": "project",
                "item": "\\"><img src=x onerror=alert(2)>",
                "rows": [{"level1": "'&<>", "level3": "</td></table><script>alert(3)</script>",
                          "target": "javascript:alert(4)", "actual": "\\u0000\\u0007<!--", "weight": "5", "score": "5"}]
                """);
    }

    static SheetResult of(String fields) {
        return SheetAssessor.of(RuleBooks.standard())
                .read("{\"format\": \"jixiao/sheet\", " + fields + "}")
                .value()
                .orElseThrow();
    }
}
