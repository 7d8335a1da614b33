package io.github.jixiao.rules.sampling;

import io.github.jixiao.core.value.Text;
import java.util.Optional;

/**
 * What speaks for an item to be a key item (重点项目选取标准).
 *
 * @since 0.1.0
 */
public enum Criterion {
    /** Its amount reaches the threshold of the level (金额大). */
    AMOUNT(new Text("金额达到起点", "its amount reaches the threshold"), Optional.empty()),
    /** It carries out a priority of policy (落实重大决策部署). */
    POLICY_PRIORITY(
            new Text("落实重大决策部署", "it carries out a priority of policy"), Optional.of(Candidate.Trait.POLICY_PRIORITY)),
    /** The public takes an interest in it (社会关注度高). */
    PUBLIC_CONCERN(
            new Text("社会关注度高", "the public takes an interest in it"), Optional.of(Candidate.Trait.PUBLIC_CONCERN)),
    /** It runs long (实施期限长). */
    DURATION(new Text("实施期限长", "it runs long"), Optional.empty()),
    /** Its last result was poor (上次评价为差). */
    PRIOR_POOR(new Text("上次评价为差", "its last result was poor"), Optional.empty()),
    /** Audit found something in it (审计查出问题). */
    AUDIT_FINDING(new Text("审计查出问题", "audit found something"), Optional.of(Candidate.Trait.AUDIT_FINDING)),
    /** Deputies suggested it (人大代表建议). */
    DEPUTIES_SUGGESTION(new Text("人大代表建议", "deputies suggested it"), Optional.of(Candidate.Trait.DEPUTIES_SUGGESTION));

    private final Text text;
    private final Optional<Candidate.Trait> trait;

    Criterion(Text text, Optional<Candidate.Trait> trait) {
        this.text = text;
        this.trait = trait;
    }

    /**
     * Returns the criterion in words.
     *
     * @return the words
     */
    public Text text() {
        return text;
    }

    boolean isMet(Candidate candidate, SelectionRules rules) {
        return switch (this) {
            case AMOUNT -> candidate.amount().compareTo(rules.keyAmount().value()) >= 0;
            case DURATION ->
                candidate
                        .years()
                        .filter(years -> years >= rules.keyDuration().value())
                        .isPresent();
            case PRIOR_POOR ->
                candidate.lastGrade().equals(Optional.of(rules.poorGrade().value()));
            case POLICY_PRIORITY, PUBLIC_CONCERN, AUDIT_FINDING, DEPUTIES_SUGGESTION ->
                trait.filter(candidate.traits()::contains).isPresent();
        };
    }
}
