package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.UnitId;
import java.time.LocalDate;

/**
 * Another reporting unit answers for the cluster; asked by an automation after a change of units.
 *
 * @param clusterId the stream
 * @param context who asks, when it happened
 * @param after the unit that answers from then on
 * @param effectiveOn the first day on which it applies
 * @param reason why
 */
@Asks(
        zh = "调整组团归属单位",
        en = "Record that another reporting unit answers for the cluster (proposed).",
        by = {Role.MUNICIPAL_BUREAU, Role.AUTOMATION})
public record MoveClusterToUnit(
        ClusterId clusterId, CommandContext context, UnitId after, LocalDate effectiveOn, String reason)
        implements ClusterCommand {}
