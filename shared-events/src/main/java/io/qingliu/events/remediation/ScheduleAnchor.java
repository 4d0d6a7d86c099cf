package io.qingliu.events.remediation;

import io.qingliu.events.Zh;

/** The day from which a backward schedule counts back: the obligation's own date (rulings §12). */
public enum ScheduleAnchor {
    /** The day by which the remediation must be completed for the demonstration; acceptance and report lie after it. */
    @Zh("示范整治完成日")
    DEMONSTRATION_COMPLETION,
    /** The end of the cohort's year, by which acceptance and report too must be done. */
    @Zh("批次年底")
    COHORT_YEAR_END
}
