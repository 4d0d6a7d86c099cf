package io.qingliu.query.dashboard;

import io.qingliu.events.Zh;

/** Whether a cluster counts. */
public enum Scope {
    /** It does. */
    @Zh("纳入")
    IN_SCOPE,
    /** No enterprise has moved in. */
    @Zh("不纳入")
    OUT_OF_SCOPE,
    /** Nobody has said yet. */
    @Zh("未认定")
    UNDETERMINED,
    /** It was split or merged; others follow it. */
    @Zh("已拆分或合并")
    ENDED
}
