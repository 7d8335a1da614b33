package io.github.jixiao.io.cell;

/** How a number of a cell is compared. */
enum Operator {
    AT_LEAST("≥"),
    MORE_THAN(">"),
    AT_MOST("≤"),
    LESS_THAN("<"),
    EXACTLY("="),
    ABOUT("≈");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    boolean sameSideAs(Operator other) {
        return this == other || (isLower() && other.isLower()) || (isUpper() && other.isUpper());
    }

    private boolean isLower() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    private boolean isUpper() {
        return this == AT_MOST || this == LESS_THAN;
    }
}
