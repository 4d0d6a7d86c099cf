package io.qingliu.command.handover;

import static io.qingliu.command.handover.HandoverRule.AN_EXPORT_COVERS_AT_LEAST_ONE_POSITION;
import static io.qingliu.command.handover.HandoverRule.AN_EXPORT_HAS_FILES;
import static io.qingliu.command.handover.HandoverRule.A_COUNT_IS_NOT_NEGATIVE;
import static io.qingliu.command.handover.HandoverRule.IT_WAS_ALREADY_RECEIVED;
import static io.qingliu.command.handover.HandoverRule.IT_WAS_ALREADY_RECONCILED;
import static io.qingliu.command.handover.HandoverRule.THE_RECEIPT_IS_MISSING;

import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.handover.HandoverEvent;
import io.qingliu.events.handover.HandoverExported;
import io.qingliu.events.handover.HandoverReceiptRecorded;
import io.qingliu.events.handover.HandoverReconciled;
import java.util.List;

/**
 * A hand-over of data.
 *
 * @param received whether its receipt was recorded
 * @param reconciled whether both sides' data were compared
 */
record Handover(boolean received, boolean reconciled) {
    /** Before anything was exported. */
    static final Handover NOT_YET = new Handover(false, false);

    /** Answers a command with its events, or refuses it by a {@link HandoverRule}. */
    List<HandoverEvent> decide(HandoverCommand command) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case ExportHandover c -> {
                judgement
                        .refuseFieldIf(
                                c.fromPosition() < 1 || c.toPosition() < c.fromPosition(),
                                AN_EXPORT_COVERS_AT_LEAST_ONE_POSITION,
                                "toPosition")
                        .refuseFieldIf(c.files() < 1, AN_EXPORT_HAS_FILES, "files", c.files())
                        .demandText(c.system(), "system");
                yield List.of(new HandoverExported(
                        c.handoverId(),
                        judgement.context(),
                        c.system(),
                        c.fromPosition(),
                        c.toPosition(),
                        c.manifest(),
                        c.files(),
                        c.clusters()));
            }
            case RecordHandoverReceipt c -> {
                judgement
                        .refuseIf(received, IT_WAS_ALREADY_RECEIVED)
                        .refuseFieldIf(
                                c.receivedOn().isAfter(c.context().recordedOn()),
                                GeneralRule.A_FACT_CANNOT_LIE_AFTER_ITS_RECORDING,
                                "receivedOn",
                                c.receivedOn(),
                                c.context().recordedOn())
                        .demandText(c.receiptNumber(), "receiptNumber");
                yield List.of(new HandoverReceiptRecorded(
                        c.handoverId(), judgement.context(), c.receiptNumber(), c.receivedOn(), c.digest()));
            }
            case ReconcileHandover c -> {
                judgement
                        .refuseIf(!received, THE_RECEIPT_IS_MISSING)
                        .refuseIf(reconciled, IT_WAS_ALREADY_RECONCILED)
                        .refuseFieldIf(c.matched() < 0, A_COUNT_IS_NOT_NEGATIVE, "matched", c.matched());
                for (int i = 0; i < c.differences().size(); i++) {
                    judgement.demandText(c.differences().get(i), "differences[" + i + "]");
                }
                yield List.of(
                        new HandoverReconciled(c.handoverId(), judgement.context(), c.matched(), c.differences()));
            }
        };
    }

    /** What the hand-over is after an event. */
    Handover evolve(HandoverEvent event) {
        return switch (event) {
            case HandoverExported e -> this;
            case HandoverReceiptRecorded e -> new Handover(true, reconciled);
            case HandoverReconciled e -> new Handover(received, true);
        };
    }
}
