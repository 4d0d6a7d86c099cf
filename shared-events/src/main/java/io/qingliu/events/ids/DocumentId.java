package io.qingliu.events.ids;

/**
 * An entry of the document register 文件登记.
 *
 * @param value the id, {@code document-…}
 */
public record DocumentId(String value) implements StreamId {
    public DocumentId {
        Ids.require("document-", value);
    }
}
