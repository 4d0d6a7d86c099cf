package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DemonstrationId;

/**
 * Tells the cluster that it takes part in a demonstration.
 *
 * @param clusterId the stream
 * @param context who asks, when it happened
 * @param demonstrationId the participation
 */
@Asks(zh = "告知参加示范", en = "Tell the cluster that it takes part in a demonstration (proposed).", by = Role.AUTOMATION)
public record NoteParticipation(ClusterId clusterId, CommandContext context, DemonstrationId demonstrationId)
        implements ClusterCommand {}
