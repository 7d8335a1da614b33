package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.rules.law.Instrument;
import io.github.jixiao.rules.responsibility.LevelRules;
import io.github.jixiao.rules.responsibility.Powers;
import java.util.List;

/** The rules of responsibility that this library ships, read once. */
public final class ShippedResponsibility {
    /** Which organs there are at which level, for the nation. */
    public static final LevelRules LEVELS =
            LevelsReader.read(PackFiles.shipped("cn"), "responsibility/levels.yaml", "cn", provisions());

    /** What organs must, may and must not do, for the nation. */
    public static final Powers NATION =
            PowersReader.read(PackFiles.shipped("cn"), "responsibility/powers.yaml", "cn", provisions());

    /** The same for Hubei, on top of the nation's. */
    public static final Powers HUBEI = PowersReader.read(
                    PackFiles.shipped("cn-42"), "responsibility/powers.yaml", "cn-42", provisions())
            .over(NATION);

    private ShippedResponsibility() {}

    private static Provisions provisions() {
        List<Instrument> instruments = Library.shipped().packs().stream()
                .flatMap(pack -> pack.instruments().stream())
                .toList();
        return new Provisions(instruments);
    }
}
