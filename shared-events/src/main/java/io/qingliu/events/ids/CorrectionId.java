package io.qingliu.events.ids;

/**
 * The corrections of one recorded event 更正.
 *
 * @param value the id, {@code correction-…}
 */
public record CorrectionId(String value) implements StreamId {
    public CorrectionId {
        Ids.require("correction-", value);
    }
}
