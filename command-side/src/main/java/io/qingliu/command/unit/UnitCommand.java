package io.qingliu.command.unit;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.StreamId;
import io.qingliu.events.ids.UnitId;

/** What can be asked about a reporting unit. */
public sealed interface UnitCommand extends Command
        permits EstablishUnit,
                RenameUnit,
                AssignDivisionCode,
                DesignateSigningPair,
                ChangeUnitBoundary,
                SplitUnit,
                MergeUnit,
                AbolishUnit {
    /** The reporting unit. */
    UnitId unitId();

    @Override
    default StreamId stream() {
        return unitId();
    }
}
