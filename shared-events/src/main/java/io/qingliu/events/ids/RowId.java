package io.qingliu.events.ids;

/**
 * A row of a survey within its campaign.
 *
 * @param value 1 to 60 letters (Chinese ones too), digits, dots, underscores or hyphens
 */
public record RowId(String value) implements TextValue {
    public RowId {
        Ids.requireLocal(value);
    }
}
