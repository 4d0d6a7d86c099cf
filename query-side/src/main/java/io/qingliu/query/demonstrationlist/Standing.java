package io.qingliu.query.demonstrationlist;

import io.qingliu.events.Zh;

/** How a participation in the demonstration stands. */
public enum Standing {
    /** The district applied. */
    @Zh("已申报")
    APPLIED,
    /** The bureau did not put it on the candidate list. */
    @Zh("未列入备选")
    DECLINED,
    /** The district took the application back. */
    @Zh("申报已撤回")
    WITHDRAWN,
    /** On the candidate list. */
    @Zh("备选")
    CANDIDATE,
    /** Experts were assigned to check it on site. */
    @Zh("市级核查")
    UNDER_SPOT_CHECK,
    /** The final list names it, and its conditions are met. */
    @Zh("示范")
    CONFIRMED,
    /** The final list names it, but a condition is not met (rulings §1). */
    @Zh("示范确认不成立")
    REFUSED,
    /** The final list leaves it out. */
    @Zh("未入选")
    NOT_SELECTED,
    /** It was a demonstration and is none any more. */
    @Zh("示范已撤销")
    REVOKED;

    /** Whether nothing brings this participation back; the district may apply again. */
    boolean over() {
        return this == WITHDRAWN || this == REVOKED;
    }

    /** Whether no list has decided about it yet. */
    boolean underWay() {
        return this == APPLIED || this == CANDIDATE || this == UNDER_SPOT_CHECK;
    }
}
