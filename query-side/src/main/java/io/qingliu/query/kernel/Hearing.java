package io.qingliu.query.kernel;

import io.qingliu.serialization.EventTypes;
import java.util.Set;
import java.util.TreeSet;

/** Which stored names a fold wants to hear. */
final class Hearing {
    private Hearing() {}

    /** The stored names of the families and events that a fold wants to hear. */
    static Set<String> names(Fold<?, ?> fold) {
        EventTypes types = EventTypes.all();
        Set<String> names = new TreeSet<>();
        for (String name : types.names()) {
            Class<?> event = types.of(name).event();
            if (fold.hears().stream().anyMatch(wanted -> wanted.isAssignableFrom(event))) {
                names.add(name);
            }
        }
        return names;
    }
}
