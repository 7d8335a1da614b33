package io.github.jixiao.core.law;

/**
 * A level of government with its own budget (一级政府，一级预算): there are five.
 *
 * <p>Source: Budget Law (预算法) article 3.
 *
 * @since 0.1.0
 */
public enum AdministrativeLevel {
    /** Central (中央). */
    CENTRAL,
    /** Province, autonomous region or municipality under the central government (省、自治区、直辖市). */
    PROVINCE,
    /** City divided into districts or autonomous prefecture (设区的市、自治州). */
    PREFECTURE,
    /** County, city without districts, or district (县、不设区的市、市辖区). */
    COUNTY,
    /** Township or town (乡、民族乡、镇). */
    TOWNSHIP
}
