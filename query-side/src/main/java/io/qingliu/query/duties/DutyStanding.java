package io.qingliu.query.duties;

import io.qingliu.events.Zh;

/** How a duty stands on a day. */
public enum DutyStanding {
    /** Under way, and its day has not passed. */
    @Zh("在办")
    OPEN,
    /** Under way although its day has passed. */
    @Zh("逾期未办结")
    OVERDUE,
    /** Settled or closed. */
    @Zh("已办结")
    SETTLED,
    /** A plan or a practice that holds. */
    @Zh("有效")
    IN_FORCE,
    /** Taken back. */
    @Zh("已撤回")
    WITHDRAWN,
    /** Done once, with nothing to follow: plans docked, resources shared, a drill held. */
    @Zh("已开展")
    DONE,
    /** Handed over, and no receipt has come. */
    @Zh("待回执")
    AWAITING_RECEIPT,
    /** Received, and not yet compared. */
    @Zh("待核对")
    AWAITING_RECONCILIATION,
    /** Compared, and alike. */
    @Zh("核对一致")
    RECONCILED,
    /** Compared, and different. */
    @Zh("核对有差异")
    DIFFERING
}
