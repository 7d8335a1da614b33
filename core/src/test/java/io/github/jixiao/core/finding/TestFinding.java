package io.github.jixiao.core.finding;

import io.github.jixiao.core.value.Text;

/** Kinds of findings for tests. */
enum TestFinding implements FindingCode {
    OVER_EXECUTION(Severity.ERROR, "执行率{rate}超过{limit}", "the execution rate {rate} exceeds {limit}"),
    WRONG_LEVEL(Severity.ERROR, "“{level}”不是一级指标，应为“{level}”之外", "'{level}' is no first level, not '{level}'"),
    NO_NAME(Severity.WARNING, "未填写名称", "no name"),
    ASSUMED(Severity.INFO, "按{unit}理解", "read as {unit}");

    private final Wording wording;

    TestFinding(Severity severity, String zh, String en) {
        wording = new Wording(severity, new Text(zh, en));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
