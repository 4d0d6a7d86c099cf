package io.qingliu.events.ids;

/**
 * One dispatched or supervised matter 调度督办事项.
 *
 * @param value the id, {@code dispatch-…}
 */
public record DispatchId(String value) implements StreamId {
    public DispatchId {
        Ids.require("dispatch-", value);
    }
}
