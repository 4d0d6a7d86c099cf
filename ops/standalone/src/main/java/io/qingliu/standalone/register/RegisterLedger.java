package io.qingliu.standalone.register;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.StreamId;
import io.qingliu.store.Receipt;
import java.util.List;
import java.util.Optional;

/** The ledger as an import sees it: what is there already, and the way in, all or nothing. */
public interface RegisterLedger {
    /** Whether all that it holds is invented, as its first event says (rulings §27). */
    boolean isIllustrative();

    /** Whether a stream was opened. */
    boolean has(StreamId stream);

    /** What the ledger says about a park, absent where it has none. */
    Optional<KnownPark> park(ParkId park);

    /**
     * Submits commands, all or nothing.
     *
     * @param commands in the order in which they are decided
     * @param key the idempotency key
     * @param digest digest of what was submitted
     * @throws io.qingliu.command.kernel.BatchRefused where a rule refuses one of them
     */
    Receipt submit(List<? extends Command> commands, String key, byte[] digest);

    /**
     * A park as the ledger knows it.
     *
     * @param level its level
     * @param shore the default for its clusters
     */
    record KnownPark(ParkLevel level, Shore shore) {}
}
