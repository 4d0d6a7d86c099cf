package io.qingliu.query.worklist;

import io.qingliu.events.Zh;

/** What became of a problem. */
public enum Standing {
    /** Found, not yet fixed, or its fix was returned. */
    @Zh("待整改")
    OPEN,
    /** Reported as fixed, not yet verified: still open. */
    @Zh("待核验")
    FIXED,
    /** Fixed, as somebody verified. */
    @Zh("已核验")
    VERIFIED,
    /** No problem after all. */
    @Zh("已撤销")
    WITHDRAWN,
    /** Taken over by the cluster that followed a split or merger. */
    @Zh("已转至承接组团")
    MOVED;

    /** Whether something is left to be done: what is fixed but not verified is still open. */
    public boolean open() {
        return this == OPEN || this == FIXED;
    }
}
