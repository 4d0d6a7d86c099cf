package io.qingliu.events.enforcement;

import io.qingliu.events.Zh;

/** What a joint case is about. */
public enum JointCaseKind {
    /** Unlawful transfer of waste across borders (notice 五(四)). */
    @Zh("跨界废物违法转移")
    CROSS_BORDER_WASTE,
    /** Direct or covert discharge. */
    @Zh("直排偷排")
    DIRECT_DISCHARGE,
    /** Another offence. */
    @Zh("其他")
    OTHER
}
