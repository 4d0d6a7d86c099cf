package io.qingliu.query.retention;

/**
 * For how long the classes keep a file. The periods in force were not found (domain: an older ministry measure says long is 16 to 50
 * years); these are proposed, on the safe side, and set by the operator.
 *
 * @param longYears years of the class LONG
 * @param shortYears years of the class SHORT
 */
record Periods(int longYears, int shortYears) {
    /** Where nothing else was set. */
    static final Periods PROPOSED = new Periods(50, 15);

    Periods {
        if (shortYears < 1 || longYears < shortYears) {
            throw new IllegalArgumentException("保管期限设置有误 ledger.retention: long-years " + longYears + ", short-years "
                    + shortYears + "; short is at least 1 and not above long");
        }
    }
}
