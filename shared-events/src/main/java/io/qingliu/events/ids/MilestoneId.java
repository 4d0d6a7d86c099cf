package io.qingliu.events.ids;

/**
 * A node of a backward schedule within its remediation cycle.
 *
 * @param value 1 to 60 letters (Chinese ones too), digits, dots, underscores or hyphens
 */
public record MilestoneId(String value) implements TextValue {
    public MilestoneId {
        Ids.requireLocal(value);
    }
}
