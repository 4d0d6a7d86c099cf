package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.Verdict;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ClusterId;
import java.time.LocalDate;

/**
 * Tells the cluster what an acceptance round concluded, that its conclusion was annulled, or that its completion day was corrected.
 *
 * @param clusterId the stream
 * @param context who asks, when it happened
 * @param acceptanceId the round
 * @param verdict its verdict; where annulled, as it was
 * @param annulled whether the conclusion was annulled
 * @param remediationCompletedOn the day on which the remediation that it judged was completed
 * @param concludedOn the day of the conclusion
 */
@Asks(
        zh = "告知验收结论",
        en = "Tell the cluster what a round concluded, or that its conclusion was annulled (proposed).",
        by = Role.AUTOMATION)
public record NoteAcceptance(
        ClusterId clusterId,
        CommandContext context,
        AcceptanceId acceptanceId,
        Verdict verdict,
        boolean annulled,
        LocalDate remediationCompletedOn,
        LocalDate concludedOn)
        implements ClusterCommand {}
