package io.qingliu.events.cluster;

import io.qingliu.events.EventContext;
import io.qingliu.events.Verdict;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ClusterId;
import java.time.LocalDate;

/**
 * A cluster was told what an acceptance round concluded, that its conclusion was annulled, or that the completion day behind it was corrected.
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param acceptanceId the round
 * @param verdict its verdict; where annulled, as it was
 * @param annulled whether the conclusion was annulled
 * @param remediationCompletedOn the day on which the remediation that it judged was completed
 * @param concludedOn the day of the conclusion
 */
@Zh("验收结论已告知")
public record AcceptanceNoted(
        ClusterId clusterId,
        EventContext context,
        @Zh("验收轮次") AcceptanceId acceptanceId,
        @Zh("结论") Verdict verdict,
        @Zh("已撤销") boolean annulled,
        @Zh("整治完成日期") LocalDate remediationCompletedOn,
        @Zh("结论日期") LocalDate concludedOn)
        implements ClusterEvent {}
