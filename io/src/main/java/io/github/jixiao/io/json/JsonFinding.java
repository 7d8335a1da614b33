package io.github.jixiao.io.json;

import static io.github.jixiao.core.finding.Severity.ERROR;
import static io.github.jixiao.core.finding.Severity.INFO;
import static io.github.jixiao.core.finding.Severity.WARNING;

import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.finding.Wording;
import io.github.jixiao.core.value.Text;

/**
 * What can be wrong with a JSON document.
 *
 * <p>{@link #severity()} is the severity in strict mode, {@link #tolerated()} the one in tolerant mode.
 *
 * @since 0.1.0
 */
public enum JsonFinding implements FindingCode {
    /** The text is not JSON; nothing was read. */
    MALFORMED_JSON(
            ERROR,
            ERROR,
            "第{line}行第{column}列不是合法的JSON：{reason}",
            "line {line}, column {column} is not valid JSON: {reason}"),
    /** Something stands behind the document. */
    TRAILING_TEXT(
            ERROR,
            ERROR,
            "文档结束后（第{line}行第{column}列）还有多余内容",
            "text after the end of the document (line {line}, column {column})"),
    /** A field stands twice in one object; the last one counts. */
    DUPLICATE_FIELD(
            ERROR,
            WARNING,
            "字段“{field}”重复出现，以最后一个为准，舍弃：{dropped}",
            "field '{field}' stands more than once; the last one counts, dropped: {dropped}"),
    /** A field that no attribute has; it is kept and written back. */
    UNKNOWN_FIELD(
            ERROR,
            INFO,
            "未知字段“{field}”（值为{value}），此处可用字段：{known}",
            "unknown field '{field}' (value {value}); known here: {known}"),
    /** A field is {@code null}; it counts as left out. */
    NULL_FIELD(
            ERROR,
            WARNING,
            "字段“{field}”为null，没有值时应省略该字段",
            "field '{field}' is null; leave it out where there is no value"),
    /** A value of another kind of JSON is needed. */
    WRONG_JSON_TYPE(ERROR, ERROR, "此处应为{expected}，实为{found}", "{expected} is needed here, found {found}"),
    /** A word that the enumeration does not have. */
    UNKNOWN_WORD(ERROR, ERROR, "未知的取值“{value}”，可用取值：{known}", "unknown word '{value}'; known here: {known}"),
    /** A {@code type} that the closed family does not have. */
    UNKNOWN_MEMBER_TYPE(ERROR, ERROR, "未知的类型“{value}”，可用类型：{known}", "unknown type '{value}'; known here: {known}"),
    /** An attribute without which the object cannot be. */
    MISSING_ATTRIBUTE(ERROR, ERROR, "缺少必填字段“{attribute}”", "the mandatory field '{attribute}' is missing"),
    /** A value that the model refuses. */
    UNUSABLE_VALUE(ERROR, ERROR, "值“{value}”不可用：{reason}", "the value '{value}' cannot be used: {reason}"),
    /** The document does not say what it is; it is read as what was asked for. */
    MISSING_FORMAT(
            ERROR, WARNING, "缺少“format”字段，应为“{expected}”", "the field 'format' is missing; it should be '{expected}'"),
    /** The document is another one than was asked for; nothing was read. */
    WRONG_FORMAT(ERROR, ERROR, "文档格式为{found}，应为“{expected}”", "the document is {found}, not '{expected}'"),
    /** The document does not say its version; it is read as the known one. */
    MISSING_VERSION(
            ERROR, WARNING, "缺少“version”字段，按版本{known}读取", "the field 'version' is missing; read as version {known}"),
    /** The version is not a whole number from 1 on; it is read as the known one. */
    WRONG_VERSION(
            ERROR,
            ERROR,
            "版本{found}不是正整数，按版本{known}读取",
            "the version {found} is not a whole number from 1 on; read as version {known}"),
    /** The document is of a later version than is known here. */
    NEWER_VERSION(
            ERROR,
            WARNING,
            "文档版本{found}高于本程序支持的版本{known}",
            "the document is of version {found}, later than the known version {known}"),
    /** A line of canonical JSON is written in another way; the value is the same. */
    NOT_CANONICAL(WARNING, WARNING, "文本不是规范形式，内容不受影响", "the text is not in canonical form; its value is not affected"),
    /** An unknown field belonged to something that an edit has removed; it is not written back. */
    UNKNOWN_FIELD_LOST(
            WARNING,
            WARNING,
            "未知字段“{field}”（值为{value}）所属的内容已被删除，该字段不再保留",
            "what the unknown field '{field}' (value {value}) belonged to was removed; the field is dropped");

    private final Wording wording;
    private final Severity tolerated;

    JsonFinding(Severity severity, Severity tolerated, String zh, String en) {
        wording = new Wording(severity, new Text(zh, en));
        this.tolerated = tolerated;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /**
     * Returns the severity in tolerant mode.
     *
     * @return the severity, never graver than {@link #severity()}
     */
    public Severity tolerated() {
        return tolerated;
    }
}
