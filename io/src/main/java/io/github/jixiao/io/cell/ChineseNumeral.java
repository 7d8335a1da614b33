package io.github.jixiao.io.cell;

import java.util.OptionalLong;

/** Whole numbers written in Chinese characters (三, 十二, 一百二十, 三千五百). */
final class ChineseNumeral {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LONGEST = 24;

    private ChineseNumeral() {}

    static boolean isPart(char character) {
        return digit(character) >= 0 || power(character) > 0;
    }

    /**
     * Reads a numeral.
     *
     * @return the number; empty for anything that is not written out in full: 一百五 (150, not 105), 二三 (two or
     *     three), 百 (hundreds)
     */
    static OptionalLong parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return OptionalLong.empty();
        }
        long total = 0;
        long section = 0;
        int pending = -1;
        int lastPower = 5;
        int lastGroup = 13;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            int power = power(text.charAt(i));
            if (digit >= 0) {
                if (pending > 0 || (pending == 0 && digit == 0)) {
                    return OptionalLong.empty();
                }
                pending = digit;
            } else if (power >= 4) {
                section += Math.max(pending, 0);
                if (power >= lastGroup || section == 0 || isShort(text, i - 1)) {
                    return OptionalLong.empty();
                }
                total += section * (power == 4 ? 10_000L : 100_000_000L);
                section = 0;
                pending = -1;
                lastPower = 5;
                lastGroup = power;
            } else {
                boolean bareTen = power == 1 && pending < 0 && (i == 0 || power(text.charAt(i - 1)) >= 4);
                if (power <= 0 || power >= lastPower || (pending <= 0 && !bareTen)) {
                    return OptionalLong.empty();
                }
                section += (bareTen ? 1 : pending) * (long) Math.pow(10, power);
                pending = -1;
                lastPower = power;
            }
        }
        boolean openZero = pending == 0 && text.length() > 1;
        return openZero || isShort(text, text.length() - 1)
                ? OptionalLong.empty()
                : OptionalLong.of(total + section + Math.max(pending, 0));
    }

    /** Tells whether a digit at a place has lost its power, as the last one of 一百五 and 一万五. */
    private static boolean isShort(String text, int at) {
        return at >= 1 && digit(text.charAt(at)) > 0 && power(text.charAt(at - 1)) > 1;
    }

    private static int digit(char character) {
        return switch (character) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(character);
        };
    }

    private static int power(char character) {
        return switch (character) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }
}
