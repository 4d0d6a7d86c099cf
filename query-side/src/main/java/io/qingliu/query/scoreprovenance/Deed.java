package io.qingliu.query.scoreprovenance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a problem.
 *
 * @param kind what
 * @param act who and when
 * @param text what was done or found, in words
 * @param evidence digests of the files named
 */
public record Deed(DeedKind kind, Act act, @Nullable String text, List<String> evidence) {
    public Deed {
        evidence = List.copyOf(evidence);
    }
}
