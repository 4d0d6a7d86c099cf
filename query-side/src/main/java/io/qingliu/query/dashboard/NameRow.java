package io.qingliu.query.dashboard;

import io.qingliu.query.dashboard.NamesFold.Name;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A stored {@link Name}. */
@Entity
@Table(name = "dashboard_name")
class NameRow {
    @Id
    private long position;

    private String stream;
    private LocalDate effectiveOn;
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected NameRow() {}

    NameRow(Name name) {
        this.position = name.position();
        this.stream = name.id();
        this.effectiveOn = name.effectiveOn();
        this.name = name.name();
    }

    Name name() {
        return new Name(position, stream, effectiveOn, name);
    }
}
