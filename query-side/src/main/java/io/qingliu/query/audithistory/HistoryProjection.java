package io.qingliu.query.audithistory;

import io.qingliu.query.kernel.Projection;
import io.qingliu.query.kernel.Recorded;
import jakarta.persistence.EntityManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** Keeps the index of all events. */
class HistoryProjection implements Projection {
    private final HistoryFold fold = new HistoryFold();
    private final EntityManager rows;

    HistoryProjection(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "audithistory";
    }

    @EventHandler
    void on(EventMessage<?> message) {
        Recorded event = Recorded.of(message);
        if (rows.find(HistoryRow.class, event.position()) == null) {
            fold.rows(fold.after(fold.nothing(event.eventId()), event))
                    .forEach(entry -> rows.persist(new HistoryRow(entry)));
        }
    }
}
