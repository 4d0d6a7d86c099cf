package io.qingliu.query.annualreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a summary report of the period says; one that was returned is left out.
 *
 * @param clusterId of which cluster
 * @param name its name
 * @param unit the unit that answered on the day of the submission
 * @param round the accepted round
 * @param version which submission
 * @param submittedOn the day
 * @param accepted whether the bureau has accepted it
 * @param document its number, or what there is instead
 * @param typicalPractices 典型做法
 * @param highlights 建设亮点
 * @param results 突出成效
 * @param position of the submission
 */
record SummaryText(
        String clusterId,
        String name,
        String unit,
        int round,
        int version,
        LocalDate submittedOn,
        boolean accepted,
        String document,
        String typicalPractices,
        String highlights,
        String results,
        long position) {
    static List<SummaryText> of(Known end, Period period, Naming naming) {
        List<SummaryText> texts = new ArrayList<>();
        for (ClusterKnown cluster : end.clusters()) {
            cluster.content().reports().values().stream()
                    .filter(it -> it.stands() && period.has(it.submittedOn()))
                    .forEach(it -> texts.add(new SummaryText(
                            cluster.id(),
                            naming.cluster(cluster.id()),
                            naming.unit(cluster.id(), it.submittedOn()),
                            it.round(),
                            it.version(),
                            it.submittedOn(),
                            it.standing() == Content.Standing.ACCEPTED,
                            Naming.shown(it.document()),
                            it.typicalPractices(),
                            it.highlights(),
                            it.results(),
                            it.position())));
        }
        texts.sort(Comparator.comparing(SummaryText::submittedOn).thenComparing(SummaryText::position));
        return texts;
    }
}
