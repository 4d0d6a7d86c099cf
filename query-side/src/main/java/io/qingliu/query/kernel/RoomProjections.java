package io.qingliu.query.kernel;

import java.util.List;

/**
 * The live drivers, one for each room.
 *
 * @param all in the order of their rooms
 */
public record RoomProjections(List<RoomProjection> all) {
    public RoomProjections {
        all = List.copyOf(all);
    }
}
