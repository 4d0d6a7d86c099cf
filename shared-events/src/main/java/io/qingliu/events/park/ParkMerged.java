package io.qingliu.events.park;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ParkId;

/**
 * A park ended and became part of another; its clusters are moved one by one.
 *
 * @param parkId the stream
 * @param context day, person, role, basis and source
 * @param into the park that follows
 * @param reason why
 */
@Zh("园区已合并")
public record ParkMerged(
        ParkId parkId,
        EventContext context,
        @Zh("并入园区") ParkId into,
        @Zh("理由") String reason) implements ParkEvent {}
