package io.qingliu.events.demonstration;

import io.qingliu.events.EventContext;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.DemonstrationId;
import java.time.LocalDate;

/**
 * The district applied for the cluster; its demonstration participation begins, beside its cohort (rulings §2).
 *
 * @param demonstrationId the stream
 * @param context day, person, role, basis and source
 * @param applicationId the application
 * @param cutOffOn the last day on which the remediation may be completed, as the policy reads the notice
 * @param policy the demonstration policy, pinned for the whole participation
 */
@Zh("已参加示范申报")
public record ParticipationOpened(
        DemonstrationId demonstrationId,
        EventContext context,
        @Zh("申报文件") ApplicationId applicationId,
        @Zh("整治完成截止日") LocalDate cutOffOn,
        @Zh("政策") PolicyRef policy)
        implements DemonstrationEvent {}
