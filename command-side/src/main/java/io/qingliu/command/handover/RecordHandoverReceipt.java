package io.qingliu.command.handover;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.HandoverId;
import io.qingliu.events.ids.Sha256;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Record the receipt (rulings §16).
 *
 * @param handoverId the stream
 * @param context who asks, when it happened
 * @param receiptNumber number of the receipt
 * @param receivedOn the day it bears
 * @param digest digest of the receipt's file
 */
@Asks(
        zh = "登记移交回执",
        en = "Record the receipt (rulings §16).",
        by = {Role.MUNICIPAL_BUREAU, Role.DISTRICT_BUREAU})
public record RecordHandoverReceipt(
        HandoverId handoverId,
        CommandContext context,
        String receiptNumber,
        LocalDate receivedOn,
        @Nullable Sha256 digest)
        implements HandoverCommand {}
