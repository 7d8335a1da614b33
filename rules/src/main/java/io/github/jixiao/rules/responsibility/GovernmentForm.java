package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.law.AdministrativeLevel;
import io.github.jixiao.core.value.Text;

/**
 * What kind of government it is by which organs stand beside it (政府形态): one of the five levels, or a form apart.
 *
 * <p>Source: Budget Law (预算法) article 3 for the levels; the two other forms have no budget level of their own.
 *
 * @since 0.1.0
 */
public enum GovernmentForm {
    /** Central (中央). */
    CENTRAL("中央", "the central level"),
    /** Province, autonomous region or municipality (省级). */
    PROVINCE("省级", "province level"),
    /** City with districts or autonomous prefecture (设区的市级). */
    PREFECTURE("设区的市级", "prefecture level"),
    /** County, city without districts, or district (县级). */
    COUNTY("县级", "county level"),
    /** Township or town (乡级). */
    TOWNSHIP("乡级", "township level"),
    /** Development zone (开发区), administered for the government that set it up. */
    DEVELOPMENT_ZONE("开发区", "a development zone"),
    /** Prefecture or league that is only an office of the province (地区、盟). */
    PREFECTURAL_OFFICE("地区（盟）", "a prefecture under an office of the province");

    private final Text label;

    GovernmentForm(String zh, String en) {
        label = new Text(zh, en);
    }

    /**
     * Returns what the form is called.
     *
     * @return its name in Chinese and English
     */
    public Text label() {
        return label;
    }

    /**
     * Returns the form of an ordinary government.
     *
     * @param level its level
     * @return the form of the same name
     */
    public static GovernmentForm of(AdministrativeLevel level) {
        return switch (level) {
            case CENTRAL -> CENTRAL;
            case PROVINCE -> PROVINCE;
            case PREFECTURE -> PREFECTURE;
            case COUNTY -> COUNTY;
            case TOWNSHIP -> TOWNSHIP;
        };
    }
}
