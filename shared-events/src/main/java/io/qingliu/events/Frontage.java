package io.qingliu.events;

/** Whether a cluster lies along the Yangtze 长江沿线; unknown stays unknown (rulings §4). */
public enum Frontage {
    /** It lies along a river that the cohort policy counts or may count; which one stands beside it. */
    @Zh("临江")
    YES,
    /** It does not. */
    @Zh("不临江")
    NO,
    /** Nobody has said yet; listed, never read as a no. */
    @Zh("未知")
    UNKNOWN
}
