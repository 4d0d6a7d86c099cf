package io.qingliu.events.remediation;

import io.qingliu.events.Zh;

/** The two names that the notice gives to the plan; either may occur on either track. */
public enum PlanKind {
    /** 整治方案 (notice 四(一)1). */
    @Zh("整治方案")
    REMEDIATION,
    /** 建设方案 (notice 四(二)1). */
    @Zh("建设方案")
    CONSTRUCTION
}
