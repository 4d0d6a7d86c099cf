package io.qingliu.events.demonstration;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.DemonstrationId;

/**
 * The municipal bureau did not put the cluster on the candidate list; the cohort stays as it is.
 *
 * @param demonstrationId the stream
 * @param context day, person, role, basis and source
 * @param applicationId the application
 * @param reason why
 */
@Zh("未列入备选")
public record ParticipationDeclined(
        DemonstrationId demonstrationId,
        EventContext context,
        @Zh("申报文件") ApplicationId applicationId,
        @Zh("原因") String reason)
        implements DemonstrationEvent {}
