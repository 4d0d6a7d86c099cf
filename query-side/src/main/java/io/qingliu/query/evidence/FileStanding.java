package io.qingliu.query.evidence;

import io.qingliu.events.Zh;

/** What is to be known of a cluster's file at a glance; several may hold. */
public enum FileStanding {
    /** A fact rests on it. */
    @Zh("已使用")
    USED,
    /** It was filed, and no fact rests on it. */
    @Zh("已归集未使用")
    NEVER_USED,
    /** A fact rests on it, and it was never filed: nothing is known of it but its digest. */
    @Zh("使用但未归集")
    NEVER_FILED,
    /** Another file took its place. */
    @Zh("已被替换")
    SUPERSEDED,
    /** It is used in another cluster too. */
    @Zh("另有组团使用")
    USED_ELSEWHERE
}
