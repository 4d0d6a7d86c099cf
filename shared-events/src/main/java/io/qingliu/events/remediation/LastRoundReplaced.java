package io.qingliu.events.remediation;

import io.qingliu.events.EventContext;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.RemediationId;

/**
 * The failed round that led to the cycle was annulled and failed again, so that another sheet goes with the cycle (rulings §21).
 *
 * @param remediationId the stream
 * @param context day, person, role, basis and source
 * @param lastRound the sheet that counts from now on
 */
@Zh("上一轮评分已更新")
public record LastRoundReplaced(
        RemediationId remediationId,
        EventContext context,
        @Zh("上一轮评分") ScoredRound lastRound) implements RemediationEvent {}
