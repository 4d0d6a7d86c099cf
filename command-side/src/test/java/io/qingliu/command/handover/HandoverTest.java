package io.qingliu.command.handover;

import static io.qingliu.command.handover.HandoverRule.AN_EXPORT_COVERS_AT_LEAST_ONE_POSITION;
import static io.qingliu.command.handover.HandoverRule.AN_EXPORT_HAS_FILES;
import static io.qingliu.command.handover.HandoverRule.A_COUNT_IS_NOT_NEGATIVE;
import static io.qingliu.command.handover.HandoverRule.IT_WAS_ALREADY_RECEIVED;
import static io.qingliu.command.handover.HandoverRule.IT_WAS_ALREADY_RECONCILED;
import static io.qingliu.command.handover.HandoverRule.THE_RECEIPT_IS_MISSING;
import static io.qingliu.command.kernel.GeneralRule.A_FACT_CANNOT_LIE_AFTER_ITS_RECORDING;
import static io.qingliu.command.kernel.GeneralRule.A_TEXT_IS_DEMANDED;
import static io.qingliu.command.kernel.Someone.digest;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Role;
import io.qingliu.events.handover.HandoverExported;
import io.qingliu.events.handover.HandoverReceiptRecorded;
import io.qingliu.events.handover.HandoverReconciled;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.HandoverId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandoverTest {
    private static final HandoverId HANDOVER = new HandoverId("handover-2026-1");
    private static final List<ClusterId> CLUSTERS = List.of(new ClusterId("cluster-QX01"));
    private static final String SYSTEM = "bayu-water 巴渝治水";
    private static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2026-01-20");

    private static final HandoverExported EXPORTED = exported(1, 5120, 3, CLUSTERS);
    private static final HandoverReceiptRecorded RECEIVED = new HandoverReceiptRecorded(
            HANDOVER, ZHOU.toEventContext(), "HZ-2026-017", LocalDate.parse("2026-01-19"), digest('b'));
    private static final HandoverReconciled RECONCILED =
            new HandoverReconciled(HANDOVER, ZHOU.toEventContext(), 5118, List.of("第17号组团名称不同", "第90号缺文号"));

    private final RoomFixture room = RoomFixture.of(HandoverAggregate.class);

    @Test
    void data_are_exported_by_position() {
        room.when(export(1, 5120, 3, SYSTEM, CLUSTERS)).then(EXPORTED);
        assertThat(EXPORTED.title()).isEqualTo("数据移交：bayu-water 巴渝治水");
        room.when(export(77, 77, 1, SYSTEM, List.of())).then(exported(77, 77, 1, List.of()));
    }

    @Test
    void an_export_covers_positions_and_has_files_for_a_system() {
        room.when(export(0, 5120, 3, SYSTEM, CLUSTERS)).refusedBy(AN_EXPORT_COVERS_AT_LEAST_ONE_POSITION, "toPosition");
        room.when(export(78, 77, 3, SYSTEM, CLUSTERS)).refusedBy(AN_EXPORT_COVERS_AT_LEAST_ONE_POSITION, "toPosition");
        room.when(export(1, 5120, 0, SYSTEM, CLUSTERS)).refusedBy(AN_EXPORT_HAS_FILES, "files");
        room.when(export(1, 5120, 3, " ", CLUSTERS)).refusedBy(A_TEXT_IS_DEMANDED, "system");
    }

    @Test
    void its_receipt_is_recorded_once() {
        room.given(EXPORTED).when(receive("HZ-2026-017", "2026-01-19")).then(RECEIVED);
        room.given(EXPORTED)
                .when(new RecordHandoverReceipt(HANDOVER, ZHOU, "HZ-2026-017", LocalDate.parse("2026-01-19"), null))
                .then(new HandoverReceiptRecorded(
                        HANDOVER, ZHOU.toEventContext(), "HZ-2026-017", LocalDate.parse("2026-01-19"), null));
        room.given(EXPORTED).when(receive("", "2026-01-19")).refusedBy(A_TEXT_IS_DEMANDED, "receiptNumber");
        room.given(EXPORTED, RECEIVED)
                .when(receive("HZ-2026-018", "2026-01-20"))
                .refusedBy(IT_WAS_ALREADY_RECEIVED);
    }

    @Test
    void a_receipt_bears_no_day_that_is_still_to_come() {
        room.given(EXPORTED)
                .when(receive("HZ-2026-017", "2026-10-31"))
                .then(new HandoverReceiptRecorded(
                        HANDOVER, ZHOU.toEventContext(), "HZ-2026-017", LocalDate.parse("2026-10-31"), digest('b')));
        room.given(EXPORTED)
                .when(receive("HZ-2026-017", "2026-11-01"))
                .refusedBy(A_FACT_CANNOT_LIE_AFTER_ITS_RECORDING, "receivedOn");
    }

    @Test
    void what_was_received_is_reconciled_once() {
        room.given(EXPORTED, RECEIVED)
                .when(reconcile(5118, List.of("第17号组团名称不同", "第90号缺文号")))
                .then(RECONCILED);
        room.given(EXPORTED, RECEIVED)
                .when(reconcile(0, List.of()))
                .then(new HandoverReconciled(HANDOVER, ZHOU.toEventContext(), 0, List.of()));
        room.given(EXPORTED).when(reconcile(5120, List.of())).refusedBy(THE_RECEIPT_IS_MISSING);
        room.given(EXPORTED, RECEIVED, RECONCILED)
                .when(reconcile(5120, List.of()))
                .refusedBy(IT_WAS_ALREADY_RECONCILED);
    }

    @Test
    void a_comparison_counts_what_agreed_and_says_what_did_not() {
        room.given(EXPORTED, RECEIVED).when(reconcile(-1, List.of())).refusedBy(A_COUNT_IS_NOT_NEGATIVE, "matched");
        room.given(EXPORTED, RECEIVED)
                .when(reconcile(5118, List.of("第17号组团名称不同", " ")))
                .refusedBy(A_TEXT_IS_DEMANDED, "differences[1]");
    }

    private static ExportHandover export(long from, long to, int files, String system, List<ClusterId> clusters) {
        return new ExportHandover(HANDOVER, ZHOU, system, from, to, digest('a'), files, clusters);
    }

    private static HandoverExported exported(long from, long to, int files, List<ClusterId> clusters) {
        return new HandoverExported(HANDOVER, ZHOU.toEventContext(), SYSTEM, from, to, digest('a'), files, clusters);
    }

    private static RecordHandoverReceipt receive(String number, String day) {
        return new RecordHandoverReceipt(HANDOVER, ZHOU, number, LocalDate.parse(day), digest('b'));
    }

    private static ReconcileHandover reconcile(int matched, List<String> differences) {
        return new ReconcileHandover(HANDOVER, ZHOU, matched, differences);
    }
}
