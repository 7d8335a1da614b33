package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.quality.Alarm;
import io.github.jixiao.rules.quality.QualityCheck;
import io.github.jixiao.rules.quality.QualityRules;
import io.github.jixiao.rules.quality.WordKind;
import io.github.jixiao.rules.quality.WordList;
import java.util.ArrayList;
import java.util.List;

/** Reads the rules of target quality: an entry for each check, each dictionary and each threshold. */
public final class QualityReader {
    private static final String FOLDER = "quality";
    private static final String VALUE = "value";

    private QualityReader() {}

    /**
     * Returns the rules for a year and level.
     *
     * @param inForce the values that hold for the year and level
     * @return the rules
     * @throws PackException if one is not recorded for the year, or is not what it must be
     */
    public static QualityRules read(InForce inForce) {
        QualityRules.Builder rules = QualityRules.builder();
        for (QualityCheck check : QualityCheck.values()) {
            rules.putAlarms(
                    check, inForce.require(FOLDER, Kebab.of(check)).as(value -> value.constant(VALUE, Alarm.class)));
        }
        for (WordKind kind : WordKind.values()) {
            rules.putWords(
                    kind,
                    inForce.require(FOLDER, Kebab.of(kind)).as(value -> value.within(VALUE, QualityReader::words)));
        }
        return rules.likenessToItem(share(inForce, "likeness-to-item"))
                .likenessToYear(share(inForce, "likeness-to-year"))
                .likenessLength(inForce.require(FOLDER, "likeness-length").as(value -> value.whole(VALUE)))
                .amountTolerance(share(inForce, "amount-tolerance"))
                .softeningTolerance(share(inForce, "softening-tolerance"))
                .build();
    }

    private static Parameter<Ratio> share(InForce inForce, String name) {
        return inForce.require(FOLDER, name).as(value -> Ratio.of(value.number(VALUE)));
    }

    /** Words as keys, each with the list of the longer words in which it does not count. */
    private static WordList words(Fields value) {
        List<WordList.Word> words = new ArrayList<>();
        for (String word : value.keys()) {
            List<String> exceptIn = value.texts(word);
            try {
                words.add(new WordList.Word(word, exceptIn));
            } catch (IllegalArgumentException e) {
                throw value.refuse(word, String.valueOf(e.getMessage()));
            }
        }
        return new WordList(words);
    }
}
