package io.qingliu.query.dashboard;

import io.qingliu.events.Cohort;
import io.qingliu.events.Zh;
import io.qingliu.events.cluster.CohortGround;
import io.qingliu.query.dashboard.CohortFacts.Assigned;

/** Why a cluster has the cohort that it has (notice 二). */
public enum Grounds {
    /** In 2025 only because its park is national. */
    @Zh("仅因国家级园区列入2025年批次")
    NATIONAL_PARK_ONLY,
    /** In 2025 only because it lies along the river. */
    @Zh("仅因长江沿线列入2025年批次")
    RIVER_FRONTAGE_ONLY,
    /** In 2025 for both. */
    @Zh("因国家级园区且长江沿线列入2025年批次")
    BOTH,
    /** In 2027, for neither holds. */
    @Zh("其余，2027年批次")
    ALL_OTHERS,
    /** Nobody knows yet along which river it lies, if one: no cohort. */
    @Zh("沿江情况不明，批次未定")
    FRONTAGE_UNKNOWN,
    /** No cohort was assigned yet. */
    @Zh("尚未确定批次")
    NOT_ASSIGNED;

    static Grounds of(Member member) {
        Assigned assigned = member.cohort().assigned();
        if (assigned == null) {
            return NOT_ASSIGNED;
        }
        boolean national = assigned.grounds().contains(CohortGround.NATIONAL_PARK);
        boolean river = assigned.grounds().contains(CohortGround.RIVER_FRONTAGE);
        if (national || river) {
            return national && river ? BOTH : national ? NATIONAL_PARK_ONLY : RIVER_FRONTAGE_ONLY;
        }
        return assigned.cohort() == Cohort.UNDETERMINED ? FRONTAGE_UNKNOWN : ALL_OTHERS;
    }

    boolean national() {
        return this == NATIONAL_PARK_ONLY || this == BOTH;
    }

    boolean river() {
        return this == RIVER_FRONTAGE_ONLY || this == BOTH;
    }
}
