package io.qingliu.events.cluster;

import io.qingliu.events.Zh;

/** How far a summary report has come, as its cluster was told. */
public enum ReportStatus {
    /** It lies with the municipal bureau. */
    @Zh("已提交")
    SUBMITTED,
    /** It was returned to be mended. */
    @Zh("已退回")
    RETURNED,
    /** The municipal bureau accepted it. */
    @Zh("已受理")
    ACCEPTED
}
