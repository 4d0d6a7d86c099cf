package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.RuleRefused;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks for each cluster of a paper, so that a refusal for one does not keep the others waiting. The paper is parked all the
 * same; when it is heard again, those that were answered are not asked twice.
 */
final class EachCluster {
    private EachCluster() {}

    /**
     * Asks for each.
     *
     * @throws RuleRefused the first refusal, after all were asked
     */
    static <C> void of(List<C> clusters, Consumer<C> ask) {
        RuleRefused first = null;
        for (C cluster : clusters) {
            first = firstOf(first, refusalOf(cluster, ask));
        }
        if (first != null) {
            throw first;
        }
    }

    private static <C> @Nullable RuleRefused refusalOf(C cluster, Consumer<C> ask) {
        try {
            ask.accept(cluster);
            return null;
        } catch (RuleRefused refused) {
            return refused;
        }
    }

    private static @Nullable RuleRefused firstOf(@Nullable RuleRefused first, @Nullable RuleRefused next) {
        return first == null ? next : first;
    }
}
