package io.qingliu.events.demonstration;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.DemonstrationId;

/**
 * The district withdrew its application for the cluster; the cohort stays as it is.
 *
 * @param demonstrationId the stream
 * @param context day, person, role, basis and source
 * @param applicationId the application
 * @param reason why
 */
@Zh("申报已撤回")
public record ParticipationWithdrawn(
        DemonstrationId demonstrationId,
        EventContext context,
        @Zh("申报文件") ApplicationId applicationId,
        @Zh("原因") String reason)
        implements DemonstrationEvent {}
