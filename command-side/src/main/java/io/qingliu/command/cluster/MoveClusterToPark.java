package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.ParkId;
import java.time.LocalDate;

/**
 * The municipal bureau records that the cluster came to another park.
 *
 * @param clusterId the stream
 * @param context who asks, when it happened
 * @param after the park that it lies in from then on
 * @param parkLevel that park's level
 * @param effectiveOn the first day on which it applies
 * @param reason why
 */
@Asks(zh = "调整组团所属园区", en = "Record that the cluster came to another park (proposed).", by = Role.MUNICIPAL_BUREAU)
public record MoveClusterToPark(
        ClusterId clusterId,
        CommandContext context,
        ParkId after,
        ParkLevel parkLevel,
        LocalDate effectiveOn,
        String reason)
        implements ClusterCommand {}
