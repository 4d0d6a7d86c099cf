package io.qingliu.events;

/** Conclusion of an acceptance round. */
public enum Verdict {
    /** At least 90 points, exactly computed, and no standing veto where vetoes block (notice 四). */
    @Zh("合格")
    PASS,
    /** Below the mark, or vetoed. */
    @Zh("不合格")
    FAIL
}
