package io.qingliu.query.kernel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which generation of a projection's states is asked, and of what shape it is. */
@Entity
@Table(name = "projection")
class KeptProjection {
    @Id
    private String name;

    private int generation;
    private String fingerprint;
    private Instant begunAt;

    @SuppressWarnings("NullAway.Init")
    protected KeptProjection() {}

    KeptProjection(String name, int generation, String fingerprint, Instant begunAt) {
        this.name = name;
        this.generation = generation;
        this.fingerprint = fingerprint;
        this.begunAt = begunAt;
    }

    String name() {
        return name;
    }

    int generation() {
        return generation;
    }

    String fingerprint() {
        return fingerprint;
    }

    Instant begunAt() {
        return begunAt;
    }
}
