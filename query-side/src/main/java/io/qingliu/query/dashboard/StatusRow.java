package io.qingliu.query.dashboard;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/** A cluster's checkpoint of the fold, as text; read and written once a transaction, however many events it hears. */
@Entity
@Table(name = "dashboard_cluster")
class StatusRow {
    @Id
    private String cluster;

    private long heard;
    private String state;

    @Transient
    private ClusterStatus status;

    @SuppressWarnings("NullAway.Init")
    protected StatusRow() {}

    StatusRow(ClusterStatus status) {
        this.cluster = status.clusterId();
        this.status = status;
        this.heard = status.heard();
        this.state = "";
    }

    ClusterStatus status() {
        return status;
    }

    void now(ClusterStatus next) {
        status = next;
        heard = next.heard();
    }

    @PostLoad
    void read() {
        status = StatusText.read(state);
    }

    @PrePersist
    @PreUpdate
    void write() {
        state = StatusText.of(status);
    }
}
