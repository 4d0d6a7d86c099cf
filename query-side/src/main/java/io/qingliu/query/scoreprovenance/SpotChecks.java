package io.qingliu.query.scoreprovenance;

import java.util.ArrayList;
import java.util.List;

/**
 * The spot checks of one participation in the demonstration.
 *
 * @param clusterId the cluster
 * @param checks each finding, in the order of the ledger
 */
public record SpotChecks(String clusterId, List<SpotCheck> checks) {
    public SpotChecks {
        checks = List.copyOf(checks);
    }

    SpotChecks with(SpotCheck check) {
        List<SpotCheck> next = new ArrayList<>(checks);
        next.add(check);
        return new SpotChecks(clusterId, next);
    }
}
