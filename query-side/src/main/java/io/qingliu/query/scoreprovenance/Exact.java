package io.qingliu.query.scoreprovenance;

import java.math.BigInteger;

/**
 * An exact figure for people and for machines.
 *
 * @param shown as decimal text: exact where the digits allow it, else with two digits more, cut off and never rounded up
 * @param exact the figure itself: a whole number, or two of them with a stroke between
 */
public record Exact(String shown, String exact) {
    private static final int MORE_DIGITS = 2;
    private static final int DIGITS_OF_A_PERCENTAGE = 1;
    private static final int WHOLE = 100;

    /** Points, shown in the digits of a scale. */
    static Exact points(Fraction points, int scale) {
        return new Exact(shown(points, Integer.toString(scale).length() - 1), exact(points));
    }

    /** A share, shown as a percentage; the exact figure is of one. */
    static Exact share(Fraction share) {
        return new Exact(shown(share.times(WHOLE), DIGITS_OF_A_PERCENTAGE), exact(share));
    }

    private static String shown(Fraction figure, int digits) {
        return figure.shown(figure.fits(digits) ? digits : digits + MORE_DIGITS);
    }

    private static String exact(Fraction figure) {
        return figure.denominator().equals(BigInteger.ONE)
                ? figure.numerator().toString()
                : figure.numerator() + "/" + figure.denominator();
    }

    /** The figure to count with. */
    public Fraction fraction() {
        int stroke = exact.indexOf('/');
        return stroke < 0
                ? new Fraction(new BigInteger(exact), BigInteger.ONE)
                : new Fraction(new BigInteger(exact.substring(0, stroke)), new BigInteger(exact.substring(stroke + 1)));
    }
}
