package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Basis;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.DemonstrationId;

/**
 * Tells the room that a circular commends the cluster.
 *
 * @param demonstrationId the stream
 * @param context who asks, when it happened
 * @param circularId the circular
 * @param document the paper
 */
@Asks(zh = "告知通报表扬", en = "Tell that a circular commends the cluster (notice 四(一)5).", by = Role.AUTOMATION)
public record Commend(DemonstrationId demonstrationId, CommandContext context, ApplicationId circularId, Basis document)
        implements DemonstrationCommand {}
