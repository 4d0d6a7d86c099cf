package io.qingliu.events.ids;

/**
 * One published practice 示范经验.
 *
 * @param value the id, {@code practice-…}
 */
public record PracticeId(String value) implements StreamId {
    public PracticeId {
        Ids.require("practice-", value);
    }
}
