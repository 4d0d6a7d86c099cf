package io.qingliu.events.emergency;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.EmergencyId;
import io.qingliu.events.ids.StreamId;

/** Facts about emergency preparedness 应急协作: plans docked, resources shared, drills, incidents (notice 五(四)). */
public sealed interface EmergencyEvent extends DomainEvent
        permits EmergencyPlansDocked,
                EmergencyResourcesShared,
                DrillHeld,
                IncidentReported,
                IncidentHandledJointly,
                IncidentClosed {
    /** The stream. */
    EmergencyId emergencyId();

    @Override
    default StreamId stream() {
        return emergencyId();
    }
}
