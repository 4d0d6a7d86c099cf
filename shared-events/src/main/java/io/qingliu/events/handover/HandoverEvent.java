package io.qingliu.events.handover;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.HandoverId;
import io.qingliu.events.ids.StreamId;

/** Facts about hand-overs of data to 巴渝治水 数据移交 (notice 五(三), rulings §16); no integration is claimed. */
public sealed interface HandoverEvent extends DomainEvent
        permits HandoverExported, HandoverReceiptRecorded, HandoverReconciled {
    /** The stream. */
    HandoverId handoverId();

    @Override
    default StreamId stream() {
        return handoverId();
    }
}
