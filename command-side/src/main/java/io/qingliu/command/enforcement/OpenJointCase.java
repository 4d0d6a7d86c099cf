package io.qingliu.command.enforcement;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Role;
import io.qingliu.events.enforcement.JointCaseKind;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EnforcementId;
import io.qingliu.events.ids.UnitId;
import java.util.List;

/**
 * Open a joint case (notice 五(四)).
 *
 * @param enforcementId the stream, opened by this command
 * @param context who asks, when it happened
 * @param kind what it is about
 * @param matter what is alleged
 * @param units the units that take part
 * @param departments the departments that take part
 * @param cities the cities that take part
 * @param clusters the clusters concerned, at least one
 */
@Asks(
        zh = "发起联合执法",
        en = "Open a joint case (notice 五(四)).",
        by = {Role.MUNICIPAL_ENFORCEMENT_TEAM, Role.ENFORCEMENT_DETACHMENT, Role.MUNICIPAL_BUREAU})
public record OpenJointCase(
        EnforcementId enforcementId,
        CommandContext context,
        JointCaseKind kind,
        String matter,
        List<UnitId> units,
        List<String> departments,
        List<String> cities,
        List<ClusterId> clusters)
        implements EnforcementCommand, Opening {
    public OpenJointCase {
        units = List.copyOf(units);
        departments = List.copyOf(departments);
        cities = List.copyOf(cities);
        clusters = List.copyOf(clusters);
    }
}
