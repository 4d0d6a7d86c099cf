package io.qingliu.command.cluster;

import io.qingliu.command.kernel.RuleRefused;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one event asks of several clusters, asked of every one of them even where another refuses.
 *
 * <p>A refusal is thrown once all were asked, so that the event is parked for people to look at; an event that names a wrong
 * cluster can never be mended, and the others must not wait for it.
 */
final class OneByOne {
    private OneByOne() {}

    /** Asks once of each, in order; what is named twice is asked once. */
    static <T> void ask(List<T> all, Consumer<T> request) {
        @Nullable RuleRefused refused = null;
        for (T one : new LinkedHashSet<>(all)) {
            try {
                request.accept(one);
            } catch (RuleRefused refusal) {
                refused = refused == null ? refusal : refused;
            }
        }
        if (refused != null) {
            throw refused;
        }
    }
}
