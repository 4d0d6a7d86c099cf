package io.qingliu.query.scoreprovenance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of the scoring of one acceptance round.
 *
 * @param acceptanceId the round's stream
 * @param clusterId its cluster
 * @param number which round of the cluster, from 1
 * @param sheet the sheet as it stands
 * @param steps how it came about, in the order of the ledger
 */
public record Round(String acceptanceId, String clusterId, int number, Sheet sheet, List<Step> steps) {
    public Round {
        steps = List.copyOf(steps);
    }

    Round after(Sheet next, Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Round(acceptanceId, clusterId, number, next, more);
    }

    /** The conclusion that stands; null where there is none, or it was annulled. */
    public @Nullable Step conclusion() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            switch (steps.get(i).kind()) {
                case CONCLUDED -> {
                    return steps.get(i);
                }
                case ANNULLED, ROUND_OPENED -> {
                    return null;
                }
                default -> {}
            }
        }
        return null;
    }
}
