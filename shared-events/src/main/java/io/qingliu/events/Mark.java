package io.qingliu.events;

/** Where a rule or a datum comes from; shown wherever it acts, so that nothing unofficial looks official. */
public enum Mark {
    /** The notice itself says so. */
    @Zh("通知原文")
    SEED,
    /** Found in another public text, which is named beside it. */
    @Zh("公开文件")
    FOUND,
    /** General knowledge, unchecked. */
    @Zh("通识")
    GENERAL_KNOWLEDGE,
    /** Inferred from marked facts. */
    @Zh("推断")
    INFERRED,
    /** Proposed for this product. */
    @Zh("本产品建议")
    PROPOSED,
    /** Decided by the municipal bureau, which loaded it. */
    @Zh("市局规定")
    BUREAU
}
