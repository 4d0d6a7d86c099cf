package io.qingliu.events.cluster;

import io.qingliu.events.EventContext;
import io.qingliu.events.Verdict;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ClusterId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cluster was told what an acceptance round concluded, or that its conclusion was annulled.
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param acceptanceId the round
 * @param verdict its verdict; where annulled, as it was
 * @param annulled whether the conclusion was annulled
 * @param remediationCompletedOn the day on which the remediation that it judged was completed; absent where annulled
 * @param concludedOn the day of the conclusion; absent where annulled
 */
@Zh("验收结论已告知")
public record AcceptanceNoted(
        ClusterId clusterId,
        EventContext context,
        @Zh("验收轮次") AcceptanceId acceptanceId,
        @Zh("结论") Verdict verdict,
        @Zh("已撤销") boolean annulled,
        @Zh("整治完成日期") @Nullable LocalDate remediationCompletedOn,
        @Zh("结论日期") @Nullable LocalDate concludedOn)
        implements ClusterEvent {}
