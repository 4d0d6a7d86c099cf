package io.qingliu.query.scoreprovenance;

import io.qingliu.events.Zh;

/** What was done about a problem. */
public enum DeedKind {
    @Zh("问题已提出")
    RAISED,
    @Zh("问题等级已调整")
    REGRADED,
    @Zh("问题已撤销")
    WITHDRAWN,
    @Zh("整改已完成")
    FIXED,
    @Zh("整改已核验")
    VERIFIED,
    @Zh("整改已退回")
    RETURNED,
    @Zh("问题已反弹")
    REOPENED
}
