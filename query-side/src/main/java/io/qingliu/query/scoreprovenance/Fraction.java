package io.qingliu.query.scoreprovenance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number, in lowest terms.
 *
 * @param numerator above the line
 * @param denominator below it, from 1
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    /** Nothing. */
    public static final Fraction ZERO = of(0, 1);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction over nothing");
        }
        BigInteger common = numerator.gcd(denominator).max(BigInteger.ONE);
        BigInteger sign = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(sign);
        denominator = denominator.divide(sign);
    }

    /** A fraction of two whole numbers. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** A decimal number. */
    public static Fraction of(BigDecimal decimal) {
        BigDecimal plain = decimal.setScale(Math.max(0, decimal.scale()), RoundingMode.UNNECESSARY);
        return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /** The product. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The product. */
    public Fraction times(long factor) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /** The quotient. */
    public Fraction dividedBy(long divisor) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /** With the other sign. */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** Without its sign. */
    public Fraction absolute() {
        return new Fraction(numerator.abs(), denominator);
    }

    /** −1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** Whether it is exactly a decimal number of so many digits. */
    public boolean fits(int digits) {
        return BigInteger.TEN.pow(digits).mod(denominator).signum() == 0;
    }

    /** As decimal text, cut off behind so many digits, never rounded up. */
    public String shown(int digits) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), digits, RoundingMode.DOWN)
                .toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
