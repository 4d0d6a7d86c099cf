package io.qingliu.standalone.register;

import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.LedgerGateway;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.StreamId;
import io.qingliu.events.ledger.LedgerOpened;
import io.qingliu.events.park.ParkLevelChanged;
import io.qingliu.events.park.ParkRegistered;
import io.qingliu.store.Receipt;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The ledger behind the gateway, read stream by stream: an import asks it for a few dozen streams and never again. */
public final class GatewayLedger implements RegisterLedger {
    private final LedgerGateway gateway;
    private final EventStore store;

    /**
     * @param gateway the way in
     * @param store where streams are read
     */
    public GatewayLedger(LedgerGateway gateway, EventStore store) {
        this.gateway = gateway;
        this.store = store;
    }

    @Override
    public boolean isIllustrative() {
        return store.readEvents(RegisterPlan.LEDGER.value())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .anyMatch(event -> event instanceof LedgerOpened opened && opened.illustrative());
    }

    @Override
    public boolean has(StreamId stream) {
        return store.lastSequenceNumberFor(stream.value()).isPresent();
    }

    @Override
    public Optional<KnownPark> park(ParkId park) {
        KnownPark known = null;
        for (Object event : store.readEvents(park.value())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .toList()) {
            if (event instanceof ParkRegistered registered) {
                known = new KnownPark(registered.level(), new Shore(registered.frontage(), registered.rivers()));
            } else if (event instanceof ParkLevelChanged changed && known != null) {
                known = new KnownPark(changed.after(), known.shore());
            }
        }
        return Optional.ofNullable(known);
    }

    @Override
    public Receipt submit(List<? extends Command> commands, String key, byte[] digest) {
        return gateway.submitTogether(commands, key, digest, "register-import-" + key);
    }
}
