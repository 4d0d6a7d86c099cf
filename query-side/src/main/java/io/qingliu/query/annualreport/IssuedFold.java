package io.qingliu.query.annualreport;

import io.qingliu.events.report.ReportIssued;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Paper;
import io.qingliu.query.kernel.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reports that were issued: with which position, period and digest. */
public final class IssuedFold implements Fold<IssuedFold.Reports, IssuedFold.Issued> {
    /**
     * What one stream holds.
     *
     * @param all in the order of recording
     */
    public record Reports(List<Issued> all) {
        public Reports {
            all = List.copyOf(all);
        }
    }

    /**
     * A report that was issued.
     *
     * @param reportId its stream
     * @param issuedAt the position of the event that says so
     * @param issuedOn the day
     * @param title its title
     * @param from the first day that it is about
     * @param to the last day that it is about
     * @param position the position of the ledger that it rests on
     * @param digest SHA-256 of its content as JSON
     * @param document the paper that it was issued with
     */
    public record Issued(
            String reportId,
            long issuedAt,
            LocalDate issuedOn,
            String title,
            LocalDate from,
            LocalDate to,
            long position,
            String digest,
            @Nullable Paper document) {
        /** Whether it is about the whole of a year. */
        boolean ofYear(int year) {
            return from.equals(LocalDate.of(year, 1, 1)) && to.equals(LocalDate.of(year, 12, 31));
        }

        /** Whether it is about one year, from its first day on. */
        boolean ofOneYear() {
            return from.getDayOfYear() == 1 && from.getYear() == to.getYear();
        }
    }

    @Override
    public String name() {
        return "annualreport.issued";
    }

    @Override
    public Class<Reports> state() {
        return Reports.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(ReportIssued.class);
    }

    @Override
    public Optional<String> part(Recorded event) {
        return Optional.of(event.stream());
    }

    @Override
    public Reports nothing(String part) {
        return new Reports(List.of());
    }

    @Override
    public Reports after(Reports state, Recorded event) {
        return event.as(ReportIssued.class)
                .map(e -> {
                    List<Issued> next = new ArrayList<>(state.all());
                    next.add(new Issued(
                            e.reportId().value(),
                            event.position(),
                            e.context().occurredOn(),
                            e.title(),
                            e.periodFrom(),
                            e.periodTo(),
                            e.position(),
                            e.digest().value(),
                            Paper.of(e.document())));
                    return new Reports(next);
                })
                .orElse(state);
    }

    @Override
    public List<Issued> rows(Reports state) {
        return state.all();
    }
}
