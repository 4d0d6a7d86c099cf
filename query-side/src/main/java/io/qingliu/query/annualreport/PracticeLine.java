package io.qingliu.query.annualreport;

import io.qingliu.query.duties.Duty;
import io.qingliu.query.duties.DutyKind;
import io.qingliu.query.duties.Particulars;
import io.qingliu.query.duties.Particulars.Practice;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A practice that was published, or adopted elsewhere, within the period.
 *
 * @param practiceId which
 * @param title its title
 * @param text what it says
 * @param publishedOn the day
 * @param document the paper's number, or what there is instead
 * @param from the clusters that it comes from
 * @param solves the codes of the problems that it solves
 * @param adoptions who adopted it within the period
 * @param withdrawnOn the day on which it was withdrawn
 * @param withdrawal why
 * @param position of its first event
 */
record PracticeLine(
        String practiceId,
        String title,
        String text,
        LocalDate publishedOn,
        String document,
        List<String> from,
        List<String> solves,
        List<Adoption> adoptions,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawal,
        long position) {
    /**
     * An adoption.
     *
     * @param clusterId by which cluster
     * @param name its name
     * @param on the day
     * @param note what was done
     * @param position of the event
     */
    record Adoption(String clusterId, String name, LocalDate on, String note, long position) {}

    static List<PracticeLine> of(Known end, Period period, Naming naming) {
        return end.duties(DutyKind.PRACTICE).stream()
                .map(it -> of(it, Objects.requireNonNull(it.particulars().practice()), period, naming))
                .filter(it -> period.has(it.publishedOn()) || !it.adoptions().isEmpty())
                .toList();
    }

    private static PracticeLine of(Duty it, Practice practice, Period period, Naming naming) {
        Duty.End end = it.end();
        List<String> adopting = practice.adoptions().stream()
                .map(Particulars.Adoption::clusterId)
                .toList();
        return new PracticeLine(
                it.stream(),
                Objects.requireNonNull(it.title()),
                practice.text(),
                Known.begun(it).occurredOn(),
                Naming.shown(practice.document()),
                naming.clusters(it.clusters().stream()
                        .filter(cluster -> !adopting.contains(cluster))
                        .toList()),
                practice.solves(),
                practice.adoptions().stream()
                        .filter(one -> period.has(one.adoptedOn()))
                        .map(one -> new Adoption(
                                one.clusterId(),
                                naming.cluster(one.clusterId()),
                                one.adoptedOn(),
                                one.note(),
                                one.position()))
                        .toList(),
                end == null ? null : end.fact().occurredOn(),
                end == null ? null : end.outcome(),
                Known.begun(it).position());
    }
}
