package io.qingliu.query.dashboard;

import io.qingliu.query.kernel.Projection;
import io.qingliu.query.kernel.Recorded;
import jakarta.persistence.EntityManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** Keeps every cluster's checkpoint and the names of parks and units. */
class DashboardProjection implements Projection {
    private final ClusterStatusFold clusters = new ClusterStatusFold();
    private final NamesFold names = new NamesFold();
    private final EntityManager rows;

    DashboardProjection(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "dashboard";
    }

    @EventHandler
    void on(EventMessage<?> message) {
        Recorded event = Recorded.of(message);
        clusters.part(event).ifPresent(cluster -> hear(cluster, event));
        if (names.part(event).isPresent() && rows.find(NameRow.class, event.position()) == null) {
            names.rows(names.after(names.nothing(event.eventId()), event))
                    .forEach(name -> rows.persist(new NameRow(name)));
        }
    }

    private void hear(String cluster, Recorded event) {
        StatusRow row = rows.find(StatusRow.class, cluster);
        if (row == null) {
            rows.persist(new StatusRow(clusters.after(clusters.nothing(cluster), event)));
        } else {
            row.now(clusters.after(row.status(), event));
        }
    }
}
