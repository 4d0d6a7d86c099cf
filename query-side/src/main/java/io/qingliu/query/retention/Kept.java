package io.qingliu.query.retention;

import io.qingliu.events.RetentionClass;
import io.qingliu.query.kernel.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document or a stream as a file to be kept.
 *
 * @param stream which
 * @param title what it is about, where a fact says so
 * @param number the document number of its paper
 * @param cluster the cluster that it belongs to, where it is one
 * @param retention the class that was recorded for it; null where none was
 * @param retentionBy the event that last recorded it
 * @param closedOn the day from which it is closed: null while its matter runs
 * @param closedBy the event that closed it
 */
public record Kept(
        String stream,
        @Nullable String title,
        @Nullable String number,
        @Nullable String cluster,
        @Nullable RetentionClass retention,
        @Nullable Fact retentionBy,
        @Nullable LocalDate closedOn,
        @Nullable Fact closedBy) {
    static Kept nothing(String stream) {
        return new Kept(stream, null, null, null, null, null, null, null);
    }

    Kept called(@Nullable String about, @Nullable String paper) {
        return new Kept(
                stream,
                title == null ? about : title,
                paper == null ? number : paper,
                cluster,
                retention,
                retentionBy,
                closedOn,
                closedBy);
    }

    Kept of(@Nullable String its) {
        return cluster != null || its == null
                ? this
                : new Kept(stream, title, number, its, retention, retentionBy, closedOn, closedBy);
    }

    Kept keptFor(RetentionClass recorded, Fact by) {
        return new Kept(stream, title, number, cluster, recorded, by, closedOn, closedBy);
    }

    Kept closed(LocalDate on, Fact by) {
        return new Kept(stream, title, number, cluster, retention, retentionBy, on, by);
    }

    /** Closed by its first fact, and by none after it. */
    Kept closedAtOnce(LocalDate on, Fact by) {
        return closedOn == null ? closed(on, by) : this;
    }

    Kept reopened() {
        return new Kept(stream, title, number, cluster, retention, retentionBy, null, null);
    }
}
