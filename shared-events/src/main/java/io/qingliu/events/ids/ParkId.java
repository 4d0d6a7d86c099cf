package io.qingliu.events.ids;

/**
 * An industrial park 工业园区.
 *
 * @param value the id, {@code park-…}
 */
public record ParkId(String value) implements StreamId {
    public ParkId {
        Ids.require("park-", value);
    }
}
