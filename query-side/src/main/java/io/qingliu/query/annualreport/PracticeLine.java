package io.qingliu.query.annualreport;

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
        return end.shared(Shared.Kind.PRACTICE).stream()
                .map(it -> of(it, period, naming))
                .filter(it -> period.has(it.publishedOn()) || !it.adoptions().isEmpty())
                .toList();
    }

    private static PracticeLine of(Shared it, Period period, Naming naming) {
        return new PracticeLine(
                it.id(),
                it.title(),
                it.text(),
                Objects.requireNonNull(it.on()),
                Document.shown(it.document()),
                naming.clusters(it.clusters()),
                it.parties(),
                it.steps().stream()
                        .filter(step -> step.clusterId() != null && period.has(step.on()))
                        .map(step -> new Adoption(
                                Objects.requireNonNull(step.clusterId()),
                                naming.cluster(Objects.requireNonNull(step.clusterId())),
                                step.on(),
                                step.text(),
                                step.position()))
                        .toList(),
                it.endedOn(),
                it.outcome(),
                it.position());
    }
}
