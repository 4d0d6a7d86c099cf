package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;

/**
 * Notes in the cluster's own history a fact about several clusters.
 *
 * @param clusterId the stream
 * @param context who asks, when it happened
 * @param sourceStream the stream that holds it
 * @param sourceEventId the id of the event
 * @param sourceType the stored name of the event
 * @param title what it is about
 */
@Asks(
        zh = "记载共同事项",
        en = "Note in the cluster's own history a fact about several clusters (proposed).",
        by = Role.AUTOMATION)
public record NoteSharedFact(
        ClusterId clusterId,
        CommandContext context,
        String sourceStream,
        String sourceEventId,
        String sourceType,
        String title)
        implements ClusterCommand {}
