package io.qingliu.query.annualreport;

import io.qingliu.events.Words;
import io.qingliu.query.dashboard.Participation;
import io.qingliu.query.kernel.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A participation in the demonstration that was decided by the end of the period.
 *
 * @param clusterId which cluster
 * @param name its name
 * @param unit the unit that answers for it
 * @param participation which participation
 * @param standingZh how the cluster's latest participation stands
 * @param stands whether it is a demonstration
 * @param confirmedOn the day of the final list that names it
 * @param listDocument that list's number
 * @param sampled whether experts visited
 * @param notSelected why it was not selected
 * @param commended whether a circular commends it
 * @param commendedOn the day of that circular
 * @param circularDocument its number
 * @param withdrawnOn the day on which the commendation was withdrawn
 * @param revokedOn the day on which the demonstration was revoked
 * @param revocationDocument the paper that revoked it
 * @param withinPeriod whether any of this happened within the period
 * @param position of its last event
 */
record DemonstrationLine(
        String clusterId,
        String name,
        String unit,
        int participation,
        @Nullable String standingZh,
        boolean stands,
        @Nullable LocalDate confirmedOn,
        @Nullable String listDocument,
        @Nullable Boolean sampled,
        @Nullable String notSelected,
        boolean commended,
        @Nullable LocalDate commendedOn,
        @Nullable String circularDocument,
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate revokedOn,
        @Nullable String revocationDocument,
        boolean withinPeriod,
        long position) {
    static List<DemonstrationLine> of(Known end, Period period, Naming naming) {
        List<DemonstrationLine> lines = new ArrayList<>();
        for (ClusterKnown cluster : end.clusters()) {
            cluster.content().participations().values().forEach(it -> lines.add(of(cluster, it, period, naming)));
        }
        return lines;
    }

    private static DemonstrationLine of(ClusterKnown cluster, Content.Honour it, Period period, Naming naming) {
        Participation latest = cluster.status().participation();
        return new DemonstrationLine(
                cluster.id(),
                naming.cluster(cluster.id()),
                naming.unit(cluster.id(), period.day()),
                it.participation(),
                latest == null || latest.number() != it.participation() ? null : Words.zh(latest.standing()),
                it.stands(),
                it.confirmedOn(),
                shown(it.list()),
                it.sampled(),
                it.notSelected(),
                it.commended(),
                it.commendedOn(),
                shown(it.circular()),
                it.withdrawnOn(),
                it.revokedOn(),
                shown(it.revocation()),
                period.has(it.confirmedOn())
                        || period.has(it.commendedOn())
                        || period.has(it.revokedOn())
                        || period.has(it.withdrawnOn()),
                it.position());
    }

    private static @Nullable String shown(@Nullable Paper document) {
        return document == null ? null : Naming.shown(document);
    }
}
