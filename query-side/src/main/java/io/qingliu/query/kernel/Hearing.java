package io.qingliu.query.kernel;

import io.qingliu.serialization.EventTypes;
import java.util.Set;
import java.util.TreeSet;

/** Which events a fold wants to hear. */
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

    /** Whether a fold's parts are the clusters: then a part's events are those of the cluster's own history. */
    static boolean byCluster(Fold<?, ?> fold) {
        try {
            return fold.getClass()
                    .getMethod("part", Recorded.class)
                    .getDeclaringClass()
                    .equals(Fold.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
