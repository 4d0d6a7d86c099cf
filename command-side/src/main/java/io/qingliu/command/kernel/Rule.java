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

    /** The rule's standing and its sentence in each language. */
    Wording wording();

    /**
     * A rule in words.
     *
     * @param standing where it comes from, and whether a transcribed fact may fall short of it
     * @param zh what is wrong and what to do, in Chinese
     * @param en the same in English
     */
    record Wording(Standing standing, String zh, String en) {}

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

    /** A rule of the notice. */
    static Wording notice(String zh, String en) {
        return new Wording(Standing.NOTICE, zh, en);
    }

    /** A rule of a loaded policy, or one that this product proposes. */
    static Wording policy(String zh, String en) {
        return new Wording(Standing.POLICY, zh, en);
    }

    /** A rule without which the record would contradict itself. */
    static Wording integrity(String zh, String en) {
        return new Wording(Standing.INTEGRITY, zh, en);
    }
}
