package io.qingliu.events.ids;

/**
 * A code of the problem taxonomy, for instance {@code N02} 错接混接.
 *
 * @param value 1 to 60 letters (Chinese ones too), digits, dots, underscores or hyphens
 */
public record ProblemCode(String value) implements TextValue {
    public ProblemCode {
        Ids.requireLocal(value);
    }
}
