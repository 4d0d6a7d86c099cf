package io.qingliu.standalone.register;

import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.Opening;
import io.qingliu.command.park.RegisterPark;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.StreamId;
import io.qingliu.store.Receipt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A ledger that takes everything: for the checks of an import, which come before the ledger's own rules. */
final class LedgerInMemory implements RegisterLedger {
    final List<Command> commands = new ArrayList<>();
    boolean illustrative;
    private final Set<StreamId> streams = new HashSet<>();
    private final Map<ParkId, KnownPark> parks = new HashMap<>();

    @Override
    public boolean isIllustrative() {
        return illustrative;
    }

    @Override
    public boolean has(StreamId stream) {
        return streams.contains(stream);
    }

    @Override
    public Optional<KnownPark> park(ParkId park) {
        return Optional.ofNullable(parks.get(park));
    }

    @Override
    public Receipt submit(List<? extends Command> submitted, String key, byte[] digest) {
        for (Command command : submitted) {
            if (command instanceof Opening && !streams.add(command.stream())) {
                throw new AssertionError("opened twice: " + command.stream());
            }
            if (command instanceof RegisterPark park) {
                parks.put(park.parkId(), new KnownPark(park.level(), new Shore(park.frontage(), park.rivers())));
            }
        }
        commands.addAll(submitted);
        return new Receipt("clerk", key, "", "", 0, 1, submitted.size(), Instant.EPOCH);
    }

    <C extends Command> List<C> all(Class<C> type) {
        return commands.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
