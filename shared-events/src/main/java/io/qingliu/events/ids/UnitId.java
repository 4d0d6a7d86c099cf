package io.qingliu.events.ids;

/**
 * A reporting unit 上报单位: a district, a county, or one of the units without a division code of their own.
 *
 * @param value the id, {@code unit-…}
 */
public record UnitId(String value) implements StreamId {
    public UnitId {
        Ids.require("unit-", value);
    }
}
