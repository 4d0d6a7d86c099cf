package io.qingliu.query.annualreport;

import io.qingliu.events.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Joint enforcement, emergency co-operation, a dispatch or an annual plan, with anything that happened within the period.
 *
 * @param id its stream
 * @param kind what it is
 * @param kindZh the same in Chinese
 * @param on the day on which it began
 * @param title what it is about
 * @param text more about it
 * @param clusters the clusters concerned
 * @param parties who takes part
 * @param document the paper's number, or what there is instead
 * @param steps what happened within the period
 * @param endedOn the day on which it was closed or settled
 * @param outcome what came of it
 * @param position of its first event
 */
record DutyLine(
        String id,
        Shared.Kind kind,
        String kindZh,
        LocalDate on,
        String title,
        String text,
        List<String> clusters,
        List<String> parties,
        String document,
        List<String> steps,
        @Nullable LocalDate endedOn,
        @Nullable String outcome,
        long position) {
    private static final List<Shared.Kind> KINDS = List.of(
            Shared.Kind.JOINT_CASE,
            Shared.Kind.DRILL,
            Shared.Kind.PLANS_DOCKED,
            Shared.Kind.RESOURCES_SHARED,
            Shared.Kind.INCIDENT,
            Shared.Kind.DISPATCH,
            Shared.Kind.ANNUAL_PLAN);

    static List<DutyLine> of(Known end, Period period, Naming naming) {
        return KINDS.stream()
                .flatMap(kind -> end.shared(kind).stream())
                .filter(it -> happened(it, period))
                .map(it -> of(it, period, naming))
                .sorted(Comparator.<DutyLine, Integer>comparing(it -> KINDS.indexOf(it.kind()))
                        .thenComparing(DutyLine::on)
                        .thenComparing(DutyLine::position))
                .toList();
    }

    /** A plan counts in the year that it is for. */
    private static boolean happened(Shared it, Period period) {
        if (it.kind() == Shared.Kind.ANNUAL_PLAN) {
            return it.text().equals(Integer.toString(period.from().getYear()));
        }
        return Stream.concat(
                        Stream.of(it.on(), it.endedOn()), it.steps().stream().map(Shared.Step::on))
                .anyMatch(period::has);
    }

    private static DutyLine of(Shared it, Period period, Naming naming) {
        Shared.Kind kind = Objects.requireNonNull(it.kind());
        return new DutyLine(
                it.id(),
                kind,
                Words.zh(kind),
                Objects.requireNonNull(it.on()),
                it.title(),
                kind == Shared.Kind.ANNUAL_PLAN ? "" : it.text(),
                naming.clusters(it.clusters()),
                it.parties().stream().map(naming::party).toList(),
                Document.shown(it.document()),
                it.steps().stream()
                        .filter(step -> period.has(step.on()))
                        .map(step -> step.on() + " " + step.text())
                        .toList(),
                it.endedOn(),
                it.outcome(),
                it.position());
    }
}
