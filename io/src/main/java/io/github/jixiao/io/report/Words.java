package io.github.jixiao.io.report;

import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.scoring.Reconciliation.Agreement;

/** The words that both reports use. */
final class Words {
    static final Text PLACE = new Text("地区", "place");
    static final Text YEAR = new Text("年度", "year");
    static final Text UNIT = new Text("单位", "filed by");
    static final Text PUBLICATION = new Text("公布文件", "publication");
    static final Text SCHEME = new Text("计分办法", "scheme");
    static final Text NOT_SCORED = new Text("未计分（没有适用的规则）", "not scored (no rules recorded)");
    static final Text EXECUTION = new Text("预算执行", "execution");
    static final Text ROWS = new Text("指标得分", "rows");
    static final Text TOTAL = new Text("总分", "total");
    static final Text GRADE = new Text("等级", "grade");
    static final Text WEIGHT = new Text("分值", "weight");
    static final Text STATED = new Text("公布", "stated");
    static final Text COMPUTED = new Text("计算", "computed");
    static final Text FINDINGS = new Text("问题", "findings");
    static final Text NO_FINDINGS = new Text("未发现问题", "nothing found");
    static final Text SHEETS = new Text("自评表", "sheets");

    private Words() {}

    static Text agreement(Agreement agreement) {
        return switch (agreement) {
            case AGREES -> new Text("一致", "agrees");
            case EXPLAINED -> new Text("可解释", "explained");
            case JUDGED -> new Text("评价人评分", "judged");
            case DIFFERS -> new Text("不一致", "differs");
            case NOT_COMPUTED -> new Text("无法计算", "not computed");
            case NOT_STATED -> new Text("未公布", "not stated");
        };
    }

    static String symbol(Agreement agreement) {
        return switch (agreement) {
            case AGREES -> "✓";
            case EXPLAINED -> "≈";
            case JUDGED -> "○";
            case DIFFERS -> "✗";
            case NOT_COMPUTED -> "–";
            case NOT_STATED -> "·";
        };
    }

    static Text severity(Severity severity) {
        return switch (severity) {
            case ERROR -> new Text("错误", "error");
            case WARNING -> new Text("提醒", "warning");
            case INFO -> new Text("说明", "note");
        };
    }

    static Text evidence(EvidenceMark mark) {
        return switch (mark) {
            case VERIFIED -> new Text("已核原文", "verified");
            case SECONDARY -> new Text("转引", "secondary");
            case PRACTICE -> new Text("实务", "practice");
            case UNVERIFIED -> new Text("未核实", "unverified");
            case SYNTHESIS -> new Text("归纳", "synthesis");
            case FICTIONAL -> new Text("虚构", "fictional");
        };
    }

    static Text evidenceMeaning(EvidenceMark mark) {
        return switch (mark) {
            case VERIFIED -> new Text("已核对条文原文", "the passage itself was read");
            case SECONDARY -> new Text("据引述或摘要该文件的资料", "taken from a text that quotes or summarises the document");
            case PRACTICE -> new Text("据已填报表、通知或现有系统", "seen in a filled form, a notice or an existing system");
            case UNVERIFIED ->
                new Text("一般做法，未与文件核对，重要时应另行确认", "generally known and not checked; confirm where it matters");
            case SYNTHESIS -> new Text("由文件和实务的前提归纳，无单一文本", "put together from documents and practice; no single text");
            case FICTIONAL -> new Text("为示例虚构", "invented for examples");
        };
    }
}
