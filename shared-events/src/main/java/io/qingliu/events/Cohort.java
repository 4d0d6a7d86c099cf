package io.qingliu.events;

/** By when a cluster in scope must reach the standard (notice 二). */
public enum Cohort {
    /** By the end of 2025: along the Yangtze, or in a national park. */
    @Zh("2025年批次")
    COHORT_2025,
    /** By the end of 2027: all others. */
    @Zh("2027年批次")
    COHORT_2027,
    /** Not yet known: never assigned, or the frontage is unknown. */
    @Zh("批次未定")
    UNDETERMINED
}
