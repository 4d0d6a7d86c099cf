package io.qingliu.query.retention;

import io.qingliu.events.RetentionClass;
import io.qingliu.events.Words;
import io.qingliu.query.kernel.Fact;
import io.qingliu.query.kernel.FactShown;
import io.qingliu.query.kernel.Places;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that falls due.
 *
 * @param stream which; its history stands under /api/streams/{streamId}/history
 * @param kind what it is
 * @param kindZh the same in Chinese
 * @param title what it is about
 * @param number the document number of its paper
 * @param cluster the cluster that it belongs to, as of the answer's day
 * @param retention the class that counts
 * @param retentionZh the same in Chinese
 * @param recorded whether that class was recorded; else it is the proposed one of its kind
 * @param fileYear the year in which it was closed
 * @param due what falls due
 * @param dueZh the same in Chinese
 * @param dueOn by when
 * @param closedOn the day from which it is closed
 * @param closedBy the event that closed it
 */
public record RetentionRow(
        String stream,
        FileKind kind,
        String kindZh,
        String title,
        @Nullable String number,
        Places.@Nullable Cluster cluster,
        RetentionClass retention,
        String retentionZh,
        boolean recorded,
        int fileYear,
        RetentionDue due,
        String dueZh,
        LocalDate dueOn,
        LocalDate closedOn,
        FactShown closedBy) {
    private static final int LAST_OF_JUNE = 30;
    private static final int LAST_OF_DECEMBER = 31;

    /** What of a file falls due in a year. */
    static List<RetentionRow> of(Kept file, int year, Periods periods, Places places) {
        LocalDate closedOn = file.closedOn();
        FileKind kind = FileKind.of(file.stream()).orElse(null);
        if (closedOn == null || kind == null) {
            return List.of();
        }
        RetentionClass retention = file.retention() == null ? kind.usual() : file.retention();
        List<RetentionRow> rows = new ArrayList<>();
        if (closedOn.getYear() + 1 == year) {
            rows.add(row(
                    file,
                    kind,
                    retention,
                    RetentionDue.HANDOVER,
                    LocalDate.of(year, Month.JUNE, LAST_OF_JUNE),
                    places));
        }
        Integer years = years(retention, periods);
        if (years != null && closedOn.getYear() + years == year) {
            rows.add(row(
                    file,
                    kind,
                    retention,
                    RetentionDue.RETENTION_END,
                    LocalDate.of(year, Month.DECEMBER, LAST_OF_DECEMBER),
                    places));
        }
        return rows;
    }

    private static @Nullable Integer years(RetentionClass retention, Periods periods) {
        return switch (retention) {
            case PERMANENT -> null;
            case LONG -> periods.longYears();
            case SHORT -> periods.shortYears();
        };
    }

    private static RetentionRow row(
            Kept file, FileKind kind, RetentionClass retention, RetentionDue due, LocalDate dueOn, Places places) {
        LocalDate closedOn = Objects.requireNonNull(file.closedOn());
        Fact closedBy = Objects.requireNonNull(file.closedBy());
        return new RetentionRow(
                file.stream(),
                kind,
                Words.zh(kind),
                file.title() == null ? Words.zh(kind) : file.title(),
                file.number(),
                file.cluster() == null ? null : places.cluster(file.cluster()),
                retention,
                Words.zh(retention),
                file.retention() != null,
                closedOn.getYear(),
                due,
                Words.zh(due),
                dueOn,
                closedOn,
                FactShown.of(closedBy));
    }
}
