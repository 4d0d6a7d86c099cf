package io.qingliu.query.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is kept of which projection, and in which generation. */
interface KeptProjections extends Repository<KeptProjection, String> {
    /** One projection; empty where nothing was ever kept of it. */
    Optional<KeptProjection> findByName(String name);

    /** Some projections. */
    List<KeptProjection> findByNameIn(Collection<String> names);

    /** Notes a projection that is not known yet; where another process has, that one's word counts. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "INSERT INTO query.projection (name, generation, fingerprint) VALUES (:name, 0, '')"
                    + " ON CONFLICT DO NOTHING")
    void enter(String name);

    /** One projection, held until the end of the transaction. */
    @Query("SELECT p FROM KeptProjection p WHERE p.name = :name")
    @org.springframework.data.jpa.repository.Lock(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
    KeptProjection hold(String name);

    /** Begins another generation. */
    @Modifying(clearAutomatically = true)
    @Query("UPDATE KeptProjection p SET p.generation = :generation, p.fingerprint = :fingerprint,"
            + " p.begunAt = CURRENT_TIMESTAMP WHERE p.name = :name")
    void begin(String name, int generation, String fingerprint);
}
