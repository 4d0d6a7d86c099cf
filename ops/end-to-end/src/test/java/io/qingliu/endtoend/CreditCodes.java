package io.qingliu.endtoend;

/** Unified social credit codes of enterprises that do not exist, with the check digit of GB 32100 worked out here anew. */
final class CreditCodes {
    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCodes() {}

    static String withCheckDigit(String seventeen) {
        int sum = 0;
        int weight = 1;
        for (char digit : seventeen.toCharArray()) {
            sum += DIGITS.indexOf(digit) * weight;
            weight = weight * 3 % 31;
        }
        return seventeen + DIGITS.charAt((31 - sum % 31) % 31);
    }
}
