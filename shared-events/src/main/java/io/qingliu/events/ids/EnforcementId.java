package io.qingliu.events.ids;

/**
 * One joint enforcement case 联合执法案件.
 *
 * @param value the id, {@code enforcement-…}
 */
public record EnforcementId(String value) implements StreamId {
    public EnforcementId {
        Ids.require("enforcement-", value);
    }
}
