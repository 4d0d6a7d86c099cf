package io.qingliu.command.dispatch;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.DispatchId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about 调度督办事项. */
public sealed interface DispatchCommand extends Command
        permits OpenDispatch, FollowUpDispatch, ExtendDispatch, SettleDispatch {
    /** The stream. */
    DispatchId dispatchId();

    @Override
    default StreamId stream() {
        return dispatchId();
    }
}
