package io.qingliu.command.handover;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.HandoverId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about 巴渝治水数据移交. */
public sealed interface HandoverCommand extends Command
        permits ExportHandover, RecordHandoverReceipt, ReconcileHandover {
    /** The stream. */
    HandoverId handoverId();

    @Override
    default StreamId stream() {
        return handoverId();
    }
}
