package io.qingliu.events.ids;

/**
 * A score item, veto item or acceptance essential within its version, for instance {@code C3}.
 *
 * @param value 1 to 60 letters (Chinese ones too), digits, dots, underscores or hyphens
 */
public record ItemId(String value) implements TextValue {
    public ItemId {
        Ids.requireLocal(value);
    }
}
