package io.qingliu.command.emergency;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.EmergencyId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about 应急协作事项. */
public sealed interface EmergencyCommand extends Command
        permits DockEmergencyPlans,
                ShareEmergencyResources,
                HoldDrill,
                ReportIncident,
                HandleIncidentJointly,
                CloseIncident {
    /** The stream. */
    EmergencyId emergencyId();

    @Override
    default StreamId stream() {
        return emergencyId();
    }
}
