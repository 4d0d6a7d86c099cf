package io.qingliu.query.integrity;

import java.util.ArrayList;
import java.util.List;

/**
 * Who wrote down how much about a cluster in which minute of a month.
 *
 * @param clusterId the cluster
 * @param minutes each person's minutes, in the order of the ledger
 */
public record Entries(String clusterId, List<Minute> minutes) {
    public Entries {
        minutes = List.copyOf(minutes);
    }

    /**
     * What a person wrote down in a minute.
     *
     * @param actor who, a pseudonym
     * @param minute the minute, counted from 1970-01-01T00:00Z
     * @param records how many records: one for an event, one for each row of a batch of survey rows
     * @param events in how many events
     * @param firstAt the position of the first
     * @param lastAt the position of the last
     */
    public record Minute(String actor, long minute, long records, long events, long firstAt, long lastAt) {
        Minute with(Minute later) {
            return new Minute(actor, minute, records + later.records, events + later.events, firstAt, later.lastAt);
        }
    }

    Entries with(Minute entry) {
        List<Minute> next = new ArrayList<>(minutes);
        for (int i = next.size() - 1; i >= 0 && next.get(i).minute() == entry.minute(); i--) {
            if (next.get(i).actor().equals(entry.actor())) {
                next.set(i, next.get(i).with(entry));
                return new Entries(clusterId, next);
            }
        }
        next.add(entry);
        return new Entries(clusterId, next);
    }
}
