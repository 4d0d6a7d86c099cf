package io.qingliu.command.kernel;

import io.qingliu.events.ids.ClusterId;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a command says about a recorded event that it names; it is refused where the ledger says otherwise. */
public interface AboutAnEvent {
    /** Id of the event. */
    String eventId();

    /** Its stored name. */
    String eventType();

    /** The one cluster whose history it is part of, or null where it belongs to none or to several. */
    @Nullable
    ClusterId clusterId();

    /** Where it stands in the ledger, where the command says so. */
    default OptionalLong eventPosition() {
        return OptionalLong.empty();
    }
}
