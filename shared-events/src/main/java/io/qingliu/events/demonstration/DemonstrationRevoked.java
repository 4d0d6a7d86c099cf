package io.qingliu.events.demonstration;

import io.qingliu.events.Basis;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.DemonstrationId;

/**
 * The municipal bureau revoked the demonstration (proposed).
 *
 * @param demonstrationId the stream
 * @param context day, person, role, basis and source
 * @param reason why
 * @param document the paper
 */
@Zh("示范已撤销")
public record DemonstrationRevoked(
        DemonstrationId demonstrationId,
        EventContext context,
        @Zh("撤销原因") String reason,
        @Zh("撤销文件") Basis document) implements DemonstrationEvent {}
