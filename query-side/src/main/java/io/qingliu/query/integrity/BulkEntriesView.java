package io.qingliu.query.integrity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Zh;
import io.qingliu.query.kernel.AnswerHead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Which records were entered in bulk just before a deadline.
 *
 * @param head how complete the answer is; its filter shows the thresholds
 * @param recordsInTime all records that persons entered in the last days before the deadlines of the clusters that they are about;
 *     a cluster with two deadlines close together has its records counted for each
 * @param recordsInBulk how many of them lie in the bursts
 * @param bursts the bursts, by deadline, then by the time of their beginning, then by person
 */
record BulkEntriesView(@JsonUnwrapped AnswerHead head, long recordsInTime, long recordsInBulk, List<Burst> bursts) {

    /** What a deadline is. */
    enum Deadline {
        /** The day by which a cluster must reach the standard. */
        @Zh("批次责任时限")
        COHORT,
        /** The last day on which the remediation of a demonstration may be completed. */
        @Zh("示范整治完成截止日")
        DEMONSTRATION
    }

    /**
     * A burst: minutes that lie in windows with so many records of one person, as far as these windows run into each other.
     *
     * @param deadline which kind of deadline
     * @param deadlineZh the same in Chinese
     * @param deadlineOn the day
     * @param actor who wrote them down, a pseudonym
     * @param from the first minute
     * @param until the end of the last minute
     * @param records how many records
     * @param events in how many events
     * @param mostInWindow the most records within one window
     * @param firstAt the position of the first
     * @param lastAt the position of the last
     * @param clusters what they are about
     */
    record Burst(
            Deadline deadline,
            String deadlineZh,
            LocalDate deadlineOn,
            String actor,
            Instant from,
            Instant until,
            long records,
            long events,
            long mostInWindow,
            long firstAt,
            long lastAt,
            List<OfCluster> clusters) {}

    /**
     * The part of a burst that is about one cluster.
     *
     * @param name the cluster
     * @param records how many records
     */
    record OfCluster(@JsonUnwrapped ClusterName name, long records) {}
}
