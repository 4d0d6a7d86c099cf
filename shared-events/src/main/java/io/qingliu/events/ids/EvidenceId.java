package io.qingliu.events.ids;

/**
 * One piece of supporting evidence 佐证材料.
 *
 * @param value the id, {@code evidence-…}
 */
public record EvidenceId(String value) implements StreamId {
    public EvidenceId {
        Ids.require("evidence-", value);
    }
}
