package io.qingliu.events.demonstration;

import io.qingliu.events.Basis;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.DemonstrationId;

/**
 * The final list names the cluster and its conditions are met: it is a demonstration.
 *
 * @param demonstrationId the stream
 * @param context day, person, role, basis and source
 * @param listId the final list
 * @param sampled whether experts had checked it on site; the check is a sample (rulings §10)
 * @param document the paper
 */
@Zh("已确定为示范")
public record DemonstrationConfirmed(
        DemonstrationId demonstrationId,
        EventContext context,
        @Zh("清单") ApplicationId listId,
        @Zh("是否抽查") boolean sampled,
        @Zh("清单文件") Basis document)
        implements DemonstrationEvent {}
