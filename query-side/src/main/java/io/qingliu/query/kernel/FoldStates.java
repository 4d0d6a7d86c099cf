package io.qingliu.query.kernel;

import io.qingliu.query.kernel.FoldState.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored states. Each is read and written as a whole, and never written over what another process wrote. */
interface FoldStates extends Repository<FoldState, FoldState.Id> {
    /** Which states a fold has, without their texts. */
    @Query("SELECT new io.qingliu.query.kernel.FoldState$Stored(s.id.part, s.version, s.heard) FROM FoldState s"
            + " WHERE s.id.fold = :fold AND s.id.generation = :generation")
    List<Stored> of(String fold, int generation);

    /** All states of a fold. */
    @Query("SELECT new io.qingliu.query.kernel.FoldState$Stored(s.id.part, s.version, s.heard, s.state)"
            + " FROM FoldState s WHERE s.id.fold = :fold AND s.id.generation = :generation")
    List<Stored> texts(String fold, int generation);

    /** The states of some parts. */
    @Query("SELECT new io.qingliu.query.kernel.FoldState$Stored(s.id.part, s.version, s.heard, s.state)"
            + " FROM FoldState s WHERE s.id.fold = :fold AND s.id.generation = :generation AND s.id.part IN :parts")
    List<Stored> of(String fold, int generation, Collection<String> parts);

    /** The state of one part. */
    @Query("SELECT new io.qingliu.query.kernel.FoldState$Stored(s.id.part, s.version, s.heard, s.state)"
            + " FROM FoldState s WHERE s.id.fold = :fold AND s.id.generation = :generation AND s.id.part = :part")
    Optional<Stored> of(String fold, int generation, String part);

    /** Adds states; answers how many there were not yet. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "INSERT INTO query.fold_state (fold, generation, part, version, heard, state)"
                    + " SELECT g.fold, :generation, g.part, 1, g.heard, g.state"
                    + " FROM unnest(cast(:folds AS text[]), cast(:parts AS text[]), cast(:heard AS bigint[]),"
                    + " cast(:states AS text[])) AS g (fold, part, heard, state)"
                    + " ON CONFLICT DO NOTHING")
    int add(int generation, String[] folds, String[] parts, Long[] heard, String[] states);

    /** Writes states anew; answers how many were still as they were read. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "UPDATE query.fold_state s SET version = g.version + 1, heard = g.heard, state = g.state"
                    + " FROM unnest(cast(:folds AS text[]), cast(:parts AS text[]), cast(:versions AS bigint[]),"
                    + " cast(:heard AS bigint[]), cast(:states AS text[])) AS g (fold, part, version, heard, state)"
                    + " WHERE s.fold = g.fold AND s.generation = :generation AND s.part = g.part"
                    + " AND s.version = g.version")
    int change(int generation, String[] folds, String[] parts, Long[] versions, Long[] heard, String[] states);

    /** The positions of the events that a projection has parked. */
    @Query(nativeQuery = true, value = "SELECT position FROM query.parked_event WHERE follower = :follower")
    List<Long> parked(String follower);

    /** Drops all that a fold knows. */
    @Modifying
    @Query("DELETE FROM FoldState s WHERE s.id.fold = :fold")
    void drop(String fold);
}
