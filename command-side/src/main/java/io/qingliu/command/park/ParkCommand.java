package io.qingliu.command.park;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about a park. */
public sealed interface ParkCommand extends Command
        permits RegisterPark, RenamePark, ChangeParkLevel, DeclareParkContainment, SplitPark, MergePark {
    /** The park. */
    ParkId parkId();

    @Override
    default StreamId stream() {
        return parkId();
    }
}
