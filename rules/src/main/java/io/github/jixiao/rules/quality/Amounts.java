package io.github.jixiao.rules.quality;

import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of money in the words of goals, held against the budget of the year. */
final class Amounts {
    /** Digits and a unit of money; 万 and 亿 alone only where no other unit follows; no price for each of something. */
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d+(?:,\\d{3})*(?:\\.\\d+)?)\\s*(?:(亿元|万元|元)(?!\\s*[/每])|([亿万])(?![\\p{L}\\p{N}/]))");

    private static final Pattern END_OF_CLAUSE = Pattern.compile("[。；;，、!?]|,(?!\\d{3})");

    private Amounts() {}

    /** An amount as it is written. */
    record Written(Money money, String text) {}

    static void check(Subject subject, Report report) {
        subject.filing().budget().filter(budget -> budget.signum() > 0).ifPresent(budget -> {
            for (int i = 0; i < subject.goals().size(); i++) {
                goal(subject, i, budget, report);
            }
        });
    }

    /** Told unless one amount is the budget or all of them together are; parts of the budget below it say nothing. */
    private static void goal(Subject subject, int goal, Money budget, Report report) {
        List<Written> amounts = ofBudget(subject.goals().get(goal).text(), subject.words(WordKind.BUDGET_WORDS));
        Money sum = amounts.stream().map(Written::money).reduce(Money.ZERO, Money::plus);
        if (agrees(subject, sum, budget)
                || amounts.stream().anyMatch(amount -> agrees(subject, amount.money(), budget))) {
            return;
        }
        amounts.stream()
                .filter(amount -> amounts.size() == 1 || amount.money().compareTo(budget) > 0)
                .findFirst()
                .ifPresent(amount -> report.tell(
                        QualityCheck.AMOUNT_OFF_BUDGET,
                        Subject.goalPointer(goal) + "/text",
                        List.of(
                                subject.rules().amountTolerance().basis(),
                                subject.rules().basis(WordKind.BUDGET_WORDS)),
                        "amount",
                        amount.text(),
                        "budget",
                        budget.in(MoneyUnit.TEN_THOUSAND_YUAN).toPlainString() + MoneyUnit.TEN_THOUSAND_YUAN.symbol(),
                        "tolerance",
                        subject.rules().amountTolerance().value()));
    }

    private static boolean agrees(Subject subject, Money amount, Money budget) {
        BigDecimal apart = amount.minus(budget).yuan().toBigDecimal().abs();
        BigDecimal allowed = budget.yuan()
                .toBigDecimal()
                .multiply(subject.rules().amountTolerance().value().share().toBigDecimal());
        return apart.compareTo(allowed) <= 0;
    }

    /** The amounts before which, in the same clause, a word says that they are the money of the item. */
    static List<Written> ofBudget(String goal, WordList budgetWords) {
        String text = Plain.narrow(goal);
        List<Written> amounts = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(text);
        int from = 0;
        while (matcher.find()) {
            String[] clauses = END_OF_CLAUSE.split(text.substring(from, matcher.start()), -1);
            if (!budgetWords.in(clauses[clauses.length - 1]).isEmpty()) {
                amounts.add(new Written(money(matcher), matcher.group()));
            }
            from = matcher.end();
        }
        return amounts;
    }

    private static Money money(Matcher amount) {
        String unit = amount.group(2) != null ? amount.group(2) : amount.group(3) + MoneyUnit.YUAN.symbol();
        return Money.parse(amount.group(1).replace(",", "") + unit);
    }
}
