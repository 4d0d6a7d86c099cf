package io.qingliu.events.demonstration;

import io.qingliu.events.Basis;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.DemonstrationId;

/**
 * A circular commended the cluster (notice 四(一)5).
 *
 * @param demonstrationId the stream
 * @param context day, person, role, basis and source
 * @param circularId the circular
 * @param document the paper
 */
@Zh("已获通报表扬")
public record CommendationIssued(
        DemonstrationId demonstrationId,
        EventContext context,
        @Zh("通报") ApplicationId circularId,
        @Zh("通报文件") Basis document)
        implements DemonstrationEvent {}
