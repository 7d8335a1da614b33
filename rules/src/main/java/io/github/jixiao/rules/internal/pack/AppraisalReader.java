package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.act.AppraisalConclusion;
import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.appraisal.Admission;
import io.github.jixiao.rules.appraisal.AppraisalRules;
import io.github.jixiao.rules.appraisal.Consequence;
import io.github.jixiao.rules.appraisal.PassRule;
import io.github.jixiao.rules.appraisal.ReviewRules;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.obligation.PoorReview;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the rules of ex-ante appraisal and of target review. */
public final class AppraisalReader {
    private static final String FOLDER = "appraisal";
    private static final String VALUE = "value";
    /** What the names of sheets of dimensions of an appraisal begin with. */
    private static final String SHEET = "dimensions-";

    private AppraisalReader() {}

    /**
     * Returns the rules of ex-ante appraisal for a year and level.
     *
     * @param inForce the values that hold for the year and level
     * @param forms the score forms of the packs
     * @return the rules
     * @throws PackException if one is not recorded for the year, or is not what it must be
     */
    public static AppraisalRules appraisal(InForce inForce, List<FormSource> forms) {
        DimensionReader sheets = new DimensionReader(forms, inForce.year());
        AppraisalRules.Builder rules = AppraisalRules.builder();
        for (String name : inForce.names(FOLDER)) {
            if (name.startsWith(SHEET)) {
                inForce.find(FOLDER, name)
                        .ifPresent(entry -> rules.putVariants(name.substring(SHEET.length()), entry.as(sheets::read)));
            }
        }
        DatedEntry passRules = inForce.require(FOLDER, "pass-rules");
        rules.threshold(inForce.require(FOLDER, "threshold").as(value -> value.parsed(VALUE, Money::parse)))
                .continuedItems(inForce.require(FOLDER, "continued-items").as(value -> value.flag(VALUE)))
                .variantOf(inForce.require(FOLDER, "variants").as(map(ItemKind.class, Fields::text)))
                .tickShares(tickShares(inForce))
                .passRules(passRules.as(value -> value.each(VALUE, AppraisalReader::passRule)))
                .admissions(inForce.require(FOLDER, "admissions")
                        .as(map(AppraisalConclusion.class, (fields, key) -> fields.constant(key, Admission.class))));
        try {
            return rules.build();
        } catch (IllegalStateException e) {
            throw passRules.refuse(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Returns the rules of target review for a year and level.
     *
     * @param inForce the values that hold for the year and level
     * @param forms the score forms of the packs
     * @return the rules
     * @throws PackException if one is not recorded for the year, or is not what it must be
     */
    public static ReviewRules review(InForce inForce, List<FormSource> forms) {
        DimensionReader sheets = new DimensionReader(forms, inForce.year());
        DatedEntry bands = inForce.require(FOLDER, "review-bands");
        ReviewRules.Builder rules = ReviewRules.builder()
                .dimensions(inForce.require(FOLDER, "review-dimensions").as(sheets::read))
                .tickShares(tickShares(inForce))
                .bands(bands.as(map(ReviewResult.class, (fields, key) -> Points.of(fields.number(key)))))
                .keyItemsByPoints(inForce.require(FOLDER, "key-items-by-points").as(value -> value.flag(VALUE)))
                .consequences(inForce.require(FOLDER, "review-consequences")
                        .as(map(ReviewResult.class, (fields, key) -> fields.constant(key, Consequence.class))))
                .poorReview(inForce.require("yardsticks", "poor-review")
                        .as(value -> value.constant(VALUE, PoorReview.class)));
        try {
            return rules.build();
        } catch (IllegalStateException e) {
            throw bands.refuse(String.valueOf(e.getMessage()));
        }
    }

    private static Parameter<Map<ReviewResult, Ratio>> tickShares(InForce inForce) {
        return inForce.require(FOLDER, "tick-shares")
                .as(map(ReviewResult.class, (fields, key) -> Ratio.of(fields.number(key))));
    }

    private static PassRule passRule(Fields rule) {
        return new PassRule(
                rule.constant("conclusion", AppraisalConclusion.class),
                Ratio.of(rule.number("total")),
                Ratio.of(rule.number("each-dimension")));
    }

    /** Reads a mapping whose keys are constants. */
    private static <E extends Enum<E>, T> Function<Fields, Map<E, T>> map(
            Class<E> type, BiFunction<Fields, String, T> read) {
        return value -> value.within(VALUE, fields -> {
            Map<E, T> map = new EnumMap<>(type);
            for (String key : fields.keys()) {
                map.put(Kebab.parse(type, key), read.apply(fields, key));
            }
            return map;
        });
    }
}
