package io.github.jixiao.io.sheet;

import io.github.jixiao.core.law.Jurisdiction;
import java.util.Map;
import java.util.Optional;

/** The provinces by the first words of their names, with the division codes of GB/T 2260. */
final class Provinces {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("北京", "110000"),
            Map.entry("天津", "120000"),
            Map.entry("河北", "130000"),
            Map.entry("山西", "140000"),
            Map.entry("内蒙古", "150000"),
            Map.entry("辽宁", "210000"),
            Map.entry("吉林", "220000"),
            Map.entry("黑龙江", "230000"),
            Map.entry("上海", "310000"),
            Map.entry("江苏", "320000"),
            Map.entry("浙江", "330000"),
            Map.entry("安徽", "340000"),
            Map.entry("福建", "350000"),
            Map.entry("江西", "360000"),
            Map.entry("山东", "370000"),
            Map.entry("河南", "410000"),
            Map.entry("湖北", "420000"),
            Map.entry("湖南", "430000"),
            Map.entry("广东", "440000"),
            Map.entry("广西", "450000"),
            Map.entry("海南", "460000"),
            Map.entry("重庆", "500000"),
            Map.entry("四川", "510000"),
            Map.entry("贵州", "520000"),
            Map.entry("云南", "530000"),
            Map.entry("西藏", "540000"),
            Map.entry("陕西", "610000"),
            Map.entry("甘肃", "620000"),
            Map.entry("青海", "630000"),
            Map.entry("宁夏", "640000"),
            Map.entry("新疆", "650000"),
            Map.entry("台湾", "710000"),
            Map.entry("香港", "810000"),
            Map.entry("澳门", "820000"));

    private Provinces() {}

    /** The jurisdiction that a cell names: an address such as cn-42, a division code, or a province. */
    static Optional<Jurisdiction> jurisdiction(String cell) {
        try {
            return Optional.of(cell.matches("[0-9]{6,9}") ? Jurisdiction.of(cell) : Jurisdiction.parse(cell));
        } catch (IllegalArgumentException e) {
            return CODES.entrySet().stream()
                    .filter(province -> cell.startsWith(province.getKey()))
                    .findFirst()
                    .map(province -> Jurisdiction.of(province.getValue()));
        }
    }
}
