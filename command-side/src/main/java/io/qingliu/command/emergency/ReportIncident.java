package io.qingliu.command.emergency;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Role;
import io.qingliu.events.emergency.IncidentGrade;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EmergencyId;
import java.util.List;

/**
 * Report an incident (notice 五(四)).
 *
 * @param emergencyId the stream, opened by this command
 * @param context who asks, when it happened
 * @param grade how grave it is
 * @param description what happened
 * @param clusters the clusters concerned, at least one
 */
@Asks(
        zh = "报告突发事件",
        en = "Report an incident (notice 五(四)).",
        by = {Role.DISTRICT_BUREAU, Role.PARK_MANAGEMENT_BODY, Role.ENFORCEMENT_DETACHMENT, Role.MUNICIPAL_BUREAU})
public record ReportIncident(
        EmergencyId emergencyId,
        CommandContext context,
        IncidentGrade grade,
        String description,
        List<ClusterId> clusters)
        implements EmergencyCommand, Opening {
    public ReportIncident {
        clusters = List.copyOf(clusters);
    }
}
