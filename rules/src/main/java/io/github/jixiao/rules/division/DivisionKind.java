package io.github.jixiao.rules.division;

import io.github.jixiao.core.law.AdministrativeLevel;
import io.github.jixiao.core.value.Text;

/**
 * What an administrative division is called and is (行政区划类型): told by its code and the end of its name.
 *
 * <p>The rank of a division is not always a level of government: a 地区 or 盟 ranks as a prefecture, but there is only
 * an office of the province (派出机关) and no congress, so that no budget is approved there. The source is the law on
 * the organisation of local congresses and governments (地方组织法), where it lets a province set up such offices.
 *
 * @since 0.1.0
 */
public enum DivisionKind {
    /** A province (省). */
    PROVINCE(AdministrativeLevel.PROVINCE, true, "省", "province"),
    /** An autonomous region (自治区). */
    AUTONOMOUS_REGION(AdministrativeLevel.PROVINCE, true, "自治区", "autonomous region"),
    /** A municipality under the central government (直辖市). */
    MUNICIPALITY(AdministrativeLevel.PROVINCE, true, "直辖市", "municipality"),
    /** A special administrative region (特别行政区), which has finances of its own outside the national budget. */
    SPECIAL_ADMINISTRATIVE_REGION(AdministrativeLevel.PROVINCE, true, "特别行政区", "special administrative region"),
    /** A city of prefecture level (地级市), with districts or, as Dongguan (东莞), without. */
    PREFECTURE_CITY(AdministrativeLevel.PREFECTURE, true, "地级市", "city of prefecture level"),
    /** An autonomous prefecture (自治州). */
    AUTONOMOUS_PREFECTURE(AdministrativeLevel.PREFECTURE, true, "自治州", "autonomous prefecture"),
    /** A prefecture administered by an office of the province (地区). */
    PREFECTURE_AREA(AdministrativeLevel.PREFECTURE, false, "地区", "prefecture under an office"),
    /** A league (盟): the same in Inner Mongolia (内蒙古). */
    LEAGUE(AdministrativeLevel.PREFECTURE, false, "盟", "league"),
    /** The area of Hainan (海南行政区) before it was a province; that it had a government from 1984 is not told apart. */
    ADMINISTRATIVE_AREA(AdministrativeLevel.PREFECTURE, false, "行政区", "administrative area"),
    /** A district (市辖区), and the few divisions named 区 that are not part of a city. */
    DISTRICT(AdministrativeLevel.COUNTY, true, "区", "district"),
    /** A county (县). */
    COUNTY(AdministrativeLevel.COUNTY, true, "县", "county"),
    /** An autonomous county (自治县). */
    AUTONOMOUS_COUNTY(AdministrativeLevel.COUNTY, true, "自治县", "autonomous county"),
    /** A city of county level (县级市). */
    COUNTY_CITY(AdministrativeLevel.COUNTY, true, "县级市", "city of county level"),
    /** A banner (旗). */
    BANNER(AdministrativeLevel.COUNTY, true, "旗", "banner"),
    /** An autonomous banner (自治旗). */
    AUTONOMOUS_BANNER(AdministrativeLevel.COUNTY, true, "自治旗", "autonomous banner"),
    /** A special district (特区) of county level, all in Guizhou (贵州). */
    SPECIAL_DISTRICT(AdministrativeLevel.COUNTY, true, "特区", "special district"),
    /** The forestry district of Shennongjia (神农架林区). */
    FORESTRY_DISTRICT(AdministrativeLevel.COUNTY, true, "林区", "forestry district"),
    /** A town of county level (镇): Wanding (畹町) until 1985. */
    COUNTY_TOWN(AdministrativeLevel.COUNTY, true, "县级镇", "town of county level"),
    /** Islands in the South China Sea (西沙、南沙、中沙群岛) while they were administered by an office. */
    ISLANDS(AdministrativeLevel.COUNTY, false, "群岛", "islands");

    private final AdministrativeLevel level;
    private final boolean ownGovernment;
    private final Text label;

    DivisionKind(AdministrativeLevel level, boolean ownGovernment, String zh, String en) {
        this.level = level;
        this.ownGovernment = ownGovernment;
        this.label = new Text(zh, en);
    }

    /**
     * Returns the rank of such a division.
     *
     * @return province, prefecture or county
     */
    public AdministrativeLevel level() {
        return level;
    }

    /**
     * Tells whether such a division has a congress and a government of its own.
     *
     * @return false where an office of the government above administers it
     */
    public boolean hasOwnGovernment() {
        return ownGovernment;
    }

    /**
     * Returns what such a division is called.
     *
     * @return its name in Chinese and English
     */
    public Text label() {
        return label;
    }

    static DivisionKind of(String code, String name) {
        return switch (level(code)) {
            case PROVINCE -> province(name);
            case PREFECTURE -> prefecture(name);
            default -> county(name);
        };
    }

    static AdministrativeLevel level(String code) {
        if (code.endsWith("0000")) {
            return AdministrativeLevel.PROVINCE;
        }
        return code.endsWith("00") ? AdministrativeLevel.PREFECTURE : AdministrativeLevel.COUNTY;
    }

    private static DivisionKind province(String name) {
        if (name.endsWith("特别行政区")) {
            return SPECIAL_ADMINISTRATIVE_REGION;
        }
        if (name.endsWith("自治区")) {
            return AUTONOMOUS_REGION;
        }
        return named(name, "市", MUNICIPALITY, name.endsWith("省"), PROVINCE);
    }

    private static DivisionKind prefecture(String name) {
        if (name.endsWith("地区")) {
            return PREFECTURE_AREA;
        }
        if (name.endsWith("自治州")) {
            return AUTONOMOUS_PREFECTURE;
        }
        if (name.endsWith("盟")) {
            return LEAGUE;
        }
        return named(name, "市", PREFECTURE_CITY, name.endsWith("行政区"), ADMINISTRATIVE_AREA);
    }

    private static DivisionKind county(String name) {
        if (name.equals("神农架林区")) {
            // others that end so are districts: 西林区, 北林区, 碑林区
            return FORESTRY_DISTRICT;
        }
        if (name.endsWith("县")) {
            return name.endsWith("自治县") ? AUTONOMOUS_COUNTY : COUNTY;
        }
        if (name.endsWith("旗")) {
            return name.endsWith("自治旗") ? AUTONOMOUS_BANNER : BANNER;
        }
        if (name.endsWith("区")) {
            return name.endsWith("特区") ? SPECIAL_DISTRICT : DISTRICT;
        }
        if (name.endsWith("镇")) {
            return COUNTY_TOWN;
        }
        return named(name, "市", COUNTY_CITY, name.contains("群岛"), ISLANDS);
    }

    private static DivisionKind named(
            String name, String end, DivisionKind kind, boolean other, DivisionKind otherKind) {
        if (name.endsWith(end)) {
            return kind;
        }
        if (other) {
            return otherKind;
        }
        throw new IllegalArgumentException("no kind of division is named like '" + name + "'");
    }
}
