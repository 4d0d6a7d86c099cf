package io.qingliu.command.emergency;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.EmergencyId;

/**
 * Close an incident (proposed).
 *
 * @param emergencyId the stream
 * @param context who asks, when it happened
 * @param outcome what came of it
 */
@Asks(
        zh = "突发事件结案",
        en = "Close an incident (proposed).",
        by = {Role.DISTRICT_BUREAU, Role.MUNICIPAL_BUREAU})
public record CloseIncident(EmergencyId emergencyId, CommandContext context, String outcome)
        implements EmergencyCommand {}
