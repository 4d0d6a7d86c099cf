package io.qingliu.command.kernel;

/**
 * A rule of the domain with a stable code and a sentence for people in each language. Rooms implement it as an enum, one
 * sentence-like constant for each rule.
 *
 * <p>The sentences say what is wrong and what to do; {@code {0}}, {@code {1}} … stand for the particulars of the case
 * ({@link java.text.MessageFormat} is not used: a brace pair is replaced by the particular's text as it is).
 */
public interface Rule {
    /** Stable code, equal to the constant's name. */
    String name();

    /** What is wrong and what to do, in Chinese. */
    String zh();

    /** What is wrong and what to do, in English. */
    String en();

    /** Where the rule comes from and whether a transcribed fact may fall short of it. */
    Standing standing();

    /** The kinds of rules. */
    enum Standing {
        /** The notice 渝环办〔2024〕163号 says so. */
        NOTICE,
        /**
         * A loaded policy or a proposal of this product says so. Not applied to facts transcribed from paper: they list it as
         * an exception instead (rulings §9).
         */
        POLICY,
        /** Without it the record would contradict itself: unknown problem, wrong state, date after the recording day. */
        INTEGRITY
    }
}
