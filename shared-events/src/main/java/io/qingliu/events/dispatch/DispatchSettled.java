package io.qingliu.events.dispatch;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.DispatchId;

/**
 * A matter was settled.
 *
 * @param dispatchId the stream
 * @param context day, person, role, basis and source
 * @param outcome what came of it
 * @param daysLate days after the due date, 0 where in time
 */
@Zh("调度事项已办结")
public record DispatchSettled(
        DispatchId dispatchId,
        EventContext context,
        @Zh("办理结果") String outcome,
        @Zh("逾期天数") int daysLate) implements DispatchEvent {}
