package io.qingliu.standalone.illustrative;

/** Invented credit codes: well-formed, and of a division that does not exist. */
final class Codes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int CODED = 17;

    private Codes() {}

    /** The n-th invented code, with its check character (GB 32100). */
    static String uscc(int n) {
        String coded = "91990000" + "MA" + String.format("%07d", n);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < CODED; i++) {
            sum += ALPHABET.indexOf(coded.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return coded + ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
