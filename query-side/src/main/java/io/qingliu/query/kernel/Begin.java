package io.qingliu.query.kernel;

import io.qingliu.query.kernel.Rooms.Room;
import jakarta.persistence.EntityManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Before the ledger is followed: a projection whose states are of another shape than its folds begins anew. */
public final class Begin {
    private static final Logger LOG = LoggerFactory.getLogger(Begin.class);

    private final Rooms rooms;
    private final KeptProjections projections;
    private final FoldStates states;
    private final EntityManager tables;
    private final TransactionTemplate transaction;

    Begin(
            Rooms rooms,
            KeptProjections projections,
            FoldStates states,
            EntityManager tables,
            PlatformTransactionManager transactions) {
        this.rooms = rooms;
        this.projections = projections;
        this.states = states;
        this.tables = tables;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Looks at every room. */
    public void all() {
        rooms.all().forEach(room -> transaction.executeWithoutResult(status -> look(room)));
    }

    private void look(Room room) {
        projections.enter(room.name());
        KeptProjection kept = projections.hold(room.name());
        if (kept.fingerprint().equals(room.fingerprint())) {
            return;
        }
        LOG.info(
                "读取模型 {} 的形态已改变，从头重建 / {} is of another shape than before and hears the ledger anew",
                room.name(),
                room.name());
        room.folds().forEach(fold -> states.drop(fold.name()));
        forget("query.token", "processor", room.name());
        forget("query.parked_event", "follower", room.name());
        forget("query.consumed", "follower", room.name());
        projections.begin(room.name(), kept.generation() + 1, room.fingerprint());
    }

    private void forget(String table, String column, String name) {
        tables.createNativeQuery("DELETE FROM " + table + " WHERE " + column + " = :name")
                .setParameter("name", name)
                .executeUpdate();
    }
}
