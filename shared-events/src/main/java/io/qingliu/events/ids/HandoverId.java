package io.qingliu.events.ids;

/**
 * One hand-over of data to 巴渝治水 数据移交.
 *
 * @param value the id, {@code handover-…}
 */
public record HandoverId(String value) implements StreamId {
    public HandoverId {
        Ids.require("handover-", value);
    }
}
