package io.qingliu.events.park;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ParkId;
import org.jspecify.annotations.Nullable;

/**
 * Whether a park lies within another was said or corrected; a bonded zone often does.
 *
 * @param parkId the stream
 * @param context day, person, role, basis and source
 * @param within the park that contains it, absent where none does
 * @param reason why
 */
@Zh("园区包含关系已说明")
public record ParkContainmentDeclared(
        ParkId parkId,
        EventContext context,
        @Zh("所在园区") @Nullable ParkId within,
        @Zh("理由") String reason) implements ParkEvent {}
