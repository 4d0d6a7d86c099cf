package io.qingliu.events.park;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ParkId;

/**
 * A park received another name.
 *
 * @param parkId the stream
 * @param context day, person, role, basis and source
 * @param before its name before
 * @param after its name from now on
 * @param reason why
 */
@Zh("园区已更名")
public record ParkRenamed(
        ParkId parkId,
        EventContext context,
        @Zh("原名称") String before,
        @Zh("新名称") String after,
        @Zh("理由") String reason) implements ParkEvent {}
