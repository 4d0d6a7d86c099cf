package io.qingliu.standalone.settings;

import org.jspecify.annotations.Nullable;

/** The product cannot start, and an operator can mend it: one sentence in each language says what is wrong and what to do. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String zh;
    private final String en;

    /** What is wrong and what to do, in Chinese and in English. */
    public CannotStart(String zh, String en) {
        this(zh, en, null);
    }

    /** The same, with its cause. */
    public CannotStart(String zh, String en, @Nullable Throwable cause) {
        super(zh + " / " + en, cause);
        this.zh = zh;
        this.en = en;
    }

    /** The Chinese sentence. */
    public String zh() {
        return zh;
    }

    /** The English sentence. */
    public String en() {
        return en;
    }
}
