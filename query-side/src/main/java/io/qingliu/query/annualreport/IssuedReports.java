package io.qingliu.query.annualreport;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.query.annualreport.IssuedFold.Issued;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.Told;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reports that were issued, in the order of recording.
 *
 * @param head from where the answer looks and how complete it is
 * @param count how many there are
 * @param reports each of them
 */
record IssuedReports(@JsonUnwrapped AnswerHead head, long count, List<Line> reports) {
    /**
     * A report that was issued.
     *
     * @param reportId its stream
     * @param title its title
     * @param issuedOn the day of its issue
     * @param issuedAt the position of the event that says so
     * @param from the first day that it is about
     * @param to the last day that it is about
     * @param position the position that it rests on
     * @param digest the digest that it was issued with
     * @param document the paper's number, or what there is instead
     * @param again where the same report is made again; null where it is about no single year
     */
    record Line(
            String reportId,
            String title,
            LocalDate issuedOn,
            long issuedAt,
            LocalDate from,
            LocalDate to,
            long position,
            String digest,
            String document,
            @Nullable String again) {
        static Line of(Issued it) {
            return new Line(
                    it.reportId(),
                    it.title(),
                    it.issuedOn(),
                    it.issuedAt(),
                    it.from(),
                    it.to(),
                    it.position(),
                    it.digest(),
                    Naming.shown(it.document()),
                    it.ofOneYear() ? address(it) : null);
        }

        private static String address(Issued it) {
            return "/api/reports/annual/" + it.from().getYear() + "?as-of=" + it.position()
                    + (it.ofYear(it.from().getYear()) ? "" : "&on=" + it.to());
        }
    }

    static IssuedReports of(Told told) {
        List<Line> lines = all(told).stream().map(Line::of).toList();
        return new IssuedReports(told.head(Map.of()), lines.size(), lines);
    }

    /** The one of an id that was recorded last. */
    static Optional<Issued> of(Told told, String reportId) {
        return all(told).reversed().stream()
                .filter(it -> it.reportId().equals(reportId))
                .findFirst();
    }

    static List<Issued> all(Told told) {
        return told.states(FindAnnualReport.ISSUED).values().stream()
                .flatMap(it -> it.all().stream())
                .sorted(Comparator.comparing(Issued::issuedAt))
                .toList();
    }
}
