package io.qingliu.events.handover;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.HandoverId;
import io.qingliu.events.ids.Sha256;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The receiving side confirmed a hand-over.
 *
 * @param handoverId the stream
 * @param context day, person, role, basis and source
 * @param receiptNumber number of the receipt
 * @param receivedOn the day it bears
 * @param digest digest of the receipt's file
 */
@Zh("移交回执已登记")
public record HandoverReceiptRecorded(
        HandoverId handoverId,
        EventContext context,
        @Zh("回执编号") String receiptNumber,
        @Zh("接收日期") LocalDate receivedOn,
        @Zh("回执摘要值") @Nullable Sha256 digest)
        implements HandoverEvent {}
