package io.qingliu.standalone;

import io.qingliu.processing.Follower;
import io.qingliu.processing.Followers;
import io.qingliu.store.LedgerHead;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * How far each follower is behind the ledger, what it parked and what stands in its way. A parked event does not make the
 * product ill: it answers for everything else. A follower in trouble does.
 */
final class FollowersHealth implements HealthIndicator {
    private final ObjectProvider<Followers> sides;
    private final LedgerHead head;

    FollowersHealth(ObjectProvider<Followers> sides, LedgerHead head) {
        this.sides = sides;
        this.head = head;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up().withDetail("head", head.known());
        sides.orderedStream().flatMap(side -> side.all().stream()).forEach(follower -> {
            try {
                health.withDetail(follower.name(), details(follower));
                follower.trouble().ifPresent(trouble -> health.down());
            } catch (DataAccessException | TransactionException away) {
                health.down().withDetail(follower.name(), Map.of("trouble", away.toString()));
            }
        });
        return health.build();
    }

    private static Map<String, Object> details(Follower follower) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("position", follower.position());
        details.put("here", follower.isHere());
        details.put("parked", follower.parked());
        follower.trouble().ifPresent(trouble -> details.put("trouble", trouble.toString()));
        return details;
    }
}
