package io.qingliu.query.kernel;

import io.qingliu.query.kernel.RoomProjection.Kept;
import io.qingliu.query.kernel.RoomProjection.Key;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** States that this process has read or written: many ask for the same ones, and their texts are long. */
final class KnownStates {
    private final Map<Key, SoftReference<Known>> all = new ConcurrentHashMap<>();

    private record Known(int generation, Kept kept) {}

    /** Notes what is stored. */
    void learn(Key key, int generation, Kept kept) {
        all.put(key, new SoftReference<>(new Known(generation, kept)));
    }

    /** What is known of a part, where it is exactly what is stored. */
    Optional<Heard<?>> find(Key key, int generation, FoldState.Stored stored) {
        SoftReference<Known> reference = all.get(key);
        Known known = reference == null ? null : reference.get();
        return known != null
                        && known.generation() == generation
                        && known.kept().version() == stored.version()
                        && known.kept().heard().position() == stored.heard()
                ? Optional.of(known.kept().heard())
                : Optional.empty();
    }
}
