package io.github.jixiao.io.compliance;

import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.law.Strength;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.compliance.StatusCount;
import io.github.jixiao.rules.obligation.Modelling;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** The words that all documents of compliance use. */
final class Labels {
    static final Text TITLE = new Text("预算绩效管理履职核查报告", "Compliance with performance management duties");
    static final Text GOVERNMENT = new Text("政府", "Government");
    static final Text YEAR = new Text("预算年度", "Fiscal year");
    static final Text AS_OF = new Text("核查日", "As of");
    static final Text PACKS = new Text("规则包", "Packs");
    static final Text CLAUSE = new Text("条款", "Clause");
    static final Text TERM = new Text("职责", "Duty");
    static final Text ORGAN = new Text("责任机关", "Organ");
    static final Text SUBJECT = new Text("对象", "About");
    static final Text DUE = new Text("到期日", "Due");
    static final Text DONE = new Text("办理日", "Done");
    static final Text STATUS = new Text("状态", "Status");
    static final Text GAP = new Text("问题", "Gap");
    static final Text EVIDENCE = new Text("证据", "Evidence");
    static final Text PROVISIONS = new Text("依据", "Provisions");
    static final Text LIMIT = new Text("时限", "Time limit");
    static final Text COUNTS = new Text("件数", "Duties");
    static final Text NO_ORGAN = new Text("事实中没有责任机关", "no such organ among the facts");

    private static final String NUMERALS = "一二三四五六七八九";

    private Labels() {}

    static Text strength(Strength strength) {
        return switch (strength) {
            case MUST -> new Text("应当", "must");
            case EXPLORE -> new Text("探索", "explore");
            case MAY -> new Text("可以", "may");
        };
    }

    static Text modelling(Modelling modelling) {
        return switch (modelling) {
            case MODELLED -> new Text("由事实核验", "seen from the facts");
            case RECORDED -> new Text("凭工作说明", "by attestation");
            case NOT_MODELLED -> new Text("仅列示", "stated only");
        };
    }

    /** What could not be listed for want of room. */
    static Text more(int left) {
        return new Text("另有" + left + "项未列出", left + (left == 1 ? " more is" : " more are") + " not listed");
    }

    static Text counts(List<StatusCount> counts) {
        return list(counts.stream().map(Labels::count).toList());
    }

    private static Text count(StatusCount count) {
        Text amount = count.amount()
                .map(Labels::money)
                .map(money -> new Text("（" + money.zh() + "）", " (" + money.en() + ")"))
                .orElse(new Text("", ""));
        return new Text(
                count.status().label().zh() + " " + count.count() + amount.zh(),
                count.count() + " " + count.status().label().en() + amount.en());
    }

    /** An amount in 万元 as budget tables have it, in English in plain yuan. */
    static Text money(Money money) {
        BigDecimal amount = money.in(MoneyUnit.TEN_THOUSAND_YUAN);
        return new Text(amount.toPlainString() + MoneyUnit.TEN_THOUSAND_YUAN.symbol(), money.yuan() + " yuan");
    }

    /** A number of one or two digits as statutes count their articles, such as 十三; any other as it is. */
    static String numeral(String number) {
        if (!number.matches("[1-9][0-9]?")) {
            return number;
        }
        int value = Integer.parseInt(number);
        String tens = value < 10 ? "" : (value < 20 ? "" : digit(value / 10)) + "十";
        return tens + (value % 10 == 0 ? "" : digit(value % 10));
    }

    private static String digit(int digit) {
        return NUMERALS.substring(digit - 1, digit);
    }

    static String provisions(Collection<ProvisionRef> provisions) {
        return String.join(" ", provisions.stream().map(ProvisionRef::toString).toList());
    }

    static Text list(Collection<Text> words) {
        return new Text(
                String.join("，", words.stream().map(Text::zh).toList()),
                String.join(", ", words.stream().map(Text::en).toList()));
    }
}
