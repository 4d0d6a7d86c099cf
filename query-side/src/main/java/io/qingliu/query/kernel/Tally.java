package io.qingliu.query.kernel;

import java.math.BigInteger;
import java.util.HexFormat;

/**
 * How many events something rests on, and the sum of their leaf hashes: an event left out or told twice shows in one or the other,
 * whatever the order in which they were told (rulings §26).
 *
 * @param events how many
 * @param sum of their leaf hashes, modulo 2²⁵⁶
 */
public record Tally(long events, BigInteger sum) {
    private static final int BITS = 256;
    /** 2²⁵⁶, as the database is told. */
    static final String MODULUS_TEXT = "115792089237316195423570985008687907853269984665640564039457584007913129639936";

    private static final BigInteger MODULUS = new BigInteger(MODULUS_TEXT);

    /** Of no event. */
    public static final Tally NONE = new Tally(0, BigInteger.ZERO);

    public Tally {
        sum = sum.mod(MODULUS);
    }

    /** One more event. */
    public Tally with(byte[] leafHash) {
        return new Tally(events + 1, sum.add(new BigInteger(1, leafHash)));
    }

    /** Both together. */
    public Tally and(Tally other) {
        return new Tally(events + other.events, sum.add(other.sum));
    }

    /** As it is stored. */
    public static Tally read(long events, String digest) {
        return new Tally(events, new BigInteger(1, HexFormat.of().parseHex(digest)));
    }

    /** The sum in hexadecimal, 64 digits. */
    public String digest() {
        String digits = sum.toString(16);
        return "0".repeat(BITS / 4 - digits.length()) + digits;
    }
}
