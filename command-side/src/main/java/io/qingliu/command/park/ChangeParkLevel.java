package io.qingliu.command.park;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.ParkId;
import java.util.List;

/**
 * The municipal bureau records that a park became national or provincial.
 *
 * @param parkId the stream
 * @param context who asks, when it happened
 * @param after its level from now on
 * @param clusters its clusters, which are told
 * @param reason why
 */
@Asks(
        zh = "调整园区级别",
        en = "Record that a park became national or provincial; its clusters are told (proposed).",
        by = Role.MUNICIPAL_BUREAU)
public record ChangeParkLevel(
        ParkId parkId, CommandContext context, ParkLevel after, List<ClusterId> clusters, String reason)
        implements ParkCommand {
    public ChangeParkLevel {
        clusters = List.copyOf(clusters);
    }
}
