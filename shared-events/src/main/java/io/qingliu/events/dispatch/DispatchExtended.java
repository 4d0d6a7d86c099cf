package io.qingliu.events.dispatch;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.DispatchId;
import java.time.LocalDate;

/**
 * A matter was given more time.
 *
 * @param dispatchId the stream
 * @param context day, person, role, basis and source
 * @param before as it was
 * @param after as it is now
 * @param reason why
 */
@Zh("调度时限已延长")
public record DispatchExtended(
        DispatchId dispatchId,
        EventContext context,
        @Zh("原时限") LocalDate before,
        @Zh("新时限") LocalDate after,
        @Zh("原因") String reason)
        implements DispatchEvent {}
