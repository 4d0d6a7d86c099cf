package io.qingliu.query.duties;

import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/** Lists of ids as states keep them. */
final class IdTexts {
    private IdTexts() {}

    static List<String> ids(List<ClusterId> clusters) {
        return clusters.stream().map(ClusterId::value).toList();
    }

    static List<String> digests(List<Sha256> evidence) {
        return evidence.stream().map(Sha256::value).toList();
    }

    static List<String> parties(List<OrganisationId> parties) {
        return parties.stream().map(OrganisationId::value).toList();
    }
}
