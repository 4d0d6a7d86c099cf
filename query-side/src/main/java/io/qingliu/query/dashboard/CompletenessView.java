package io.qingliu.query.dashboard;

import io.qingliu.query.kernel.Complete;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Whether what is read is up to date: how far each projection has come, against the ledger's last event.
 *
 * @param head the last event of the ledger
 * @param completeTo the position that every projection has come to
 * @param upToDate whether that is the last event, and nothing is parked
 * @param projections each, in the order of their names
 */
public record CompletenessView(long head, long completeTo, boolean upToDate, List<ProjectionRow> projections) {
    public CompletenessView {
        projections = List.copyOf(projections);
    }

    /**
     * A projection.
     *
     * @param projection its name, that of its room
     * @param completeTo how far it has come
     * @param behind how many events it has yet to hear
     * @param parked what waits behind an event that could not be handled
     */
    public record ProjectionRow(String projection, long completeTo, long behind, List<Complete.Parked> parked) {
        public ProjectionRow {
            parked = List.copyOf(parked);
        }
    }

    /** How far all have come, against the last event. */
    static CompletenessView of(long head, SortedMap<String, Complete> projections) {
        List<ProjectionRow> rows = projections.entrySet().stream()
                .map(CompletenessView::row)
                .map(row -> new ProjectionRow(
                        row.projection(), row.completeTo(), Math.max(0, head - row.completeTo()), row.parked()))
                .toList();
        long completeTo = rows.stream()
                .map(ProjectionRow::completeTo)
                .min(Comparator.naturalOrder())
                .orElse(0L);
        return new CompletenessView(
                head,
                completeTo,
                rows.stream().allMatch(row -> row.behind() == 0 && row.parked().isEmpty()),
                rows);
    }

    private static ProjectionRow row(Map.Entry<String, Complete> projection) {
        Complete complete = projection.getValue();
        return new ProjectionRow(projection.getKey(), complete.to(), 0, complete.parked());
    }
}
