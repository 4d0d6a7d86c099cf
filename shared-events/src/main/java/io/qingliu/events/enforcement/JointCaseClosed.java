package io.qingliu.events.enforcement;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.EnforcementId;
import org.jspecify.annotations.Nullable;

/**
 * The joint case was closed.
 *
 * @param enforcementId the stream
 * @param context day, person, role, basis and source
 * @param outcome what came of it
 * @param penaltyNumber number of the penalty, where there was one
 */
@Zh("联合执法已结案")
public record JointCaseClosed(
        EnforcementId enforcementId,
        EventContext context,
        @Zh("处理结果") String outcome,
        @Zh("处罚文书号") @Nullable DocumentNumber penaltyNumber)
        implements EnforcementEvent {}
