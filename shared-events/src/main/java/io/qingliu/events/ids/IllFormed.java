package io.qingliu.events.ids;

/**
 * A text that is not what its type demands: a code with a wrong check digit, an id of another kind.
 *
 * <p>Carries a stable code and one sentence in each language; the door adds the field or row.
 */
public final class IllFormed extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String zh;
    private final String en;

    /**
     * @param code stable code of the rule, for instance {@code USCC_CHECK_DIGIT}
     * @param zh what is wrong and what to do, in Chinese
     * @param en the same in English
     */
    public IllFormed(String code, String zh, String en) {
        super(code + ": " + en);
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** Stable code of the rule. */
    public String code() {
        return code;
    }

    /** What is wrong and what to do, in Chinese. */
    public String zh() {
        return zh;
    }

    /** What is wrong and what to do, in English. */
    public String en() {
        return en;
    }
}
