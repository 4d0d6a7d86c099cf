package io.qingliu.events.unit;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.StreamId;
import io.qingliu.events.ids.UnitId;

/** Facts about reporting units 上报单位, each with the day from which it applies. */
public sealed interface UnitEvent extends DomainEvent
        permits UnitEstablished,
                UnitRenamed,
                DivisionCodeAssigned,
                SigningPairDesignated,
                UnitBoundaryChanged,
                UnitSplit,
                UnitMerged,
                UnitAbolished {
    /** The reporting unit. */
    UnitId unitId();

    @Override
    default StreamId stream() {
        return unitId();
    }
}
