package io.qingliu.events.ids;

/**
 * Name of a stream: {@code <kind>-<rest>}. The kind is part of the name because the ledger keeps one index over all streams.
 */
public interface StreamId extends TextValue {
    /** The kind of stream, for instance {@code remediation}: everything before the first hyphen. */
    default String kind() {
        String value = value();
        int hyphen = value.indexOf('-');
        return hyphen < 0 ? value : value.substring(0, hyphen);
    }
}
