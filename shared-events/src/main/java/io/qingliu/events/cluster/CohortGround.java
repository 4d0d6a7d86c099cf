package io.qingliu.events.cluster;

import io.qingliu.events.Zh;

/** Why a cluster belongs to its cohort (notice 二); two grounds may hold at once. */
public enum CohortGround {
    /** It lies in a national park. */
    @Zh("国家级园区")
    NATIONAL_PARK,
    /** It lies along one of the rivers that the policy counts. */
    @Zh("长江沿线")
    RIVER_FRONTAGE,
    /** Neither holds. */
    @Zh("其余园区（组团）")
    ALL_OTHERS,
    /** Whether it lies along such a river is not known, so that no cohort can be named. */
    @Zh("沿江情况不明")
    FRONTAGE_UNKNOWN
}
