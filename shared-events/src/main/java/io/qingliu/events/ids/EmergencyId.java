package io.qingliu.events.ids;

/**
 * One emergency-preparedness matter or incident 应急协作事项.
 *
 * @param value the id, {@code emergency-…}
 */
public record EmergencyId(String value) implements StreamId {
    public EmergencyId {
        Ids.require("emergency-", value);
    }
}
