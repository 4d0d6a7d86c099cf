package io.qingliu.events.ids;

/**
 * A problem within its remediation cycle, for instance {@code N02-003}; kept when the problem is carried into a later cycle.
 *
 * @param value 1 to 60 letters (Chinese ones too), digits, dots, underscores or hyphens
 */
public record ProblemId(String value) implements TextValue {
    public ProblemId {
        Ids.requireLocal(value);
    }
}
