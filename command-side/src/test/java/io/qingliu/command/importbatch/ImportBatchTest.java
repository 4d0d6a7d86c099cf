package io.qingliu.command.importbatch;

import static io.qingliu.command.importbatch.ImportBatchRule.A_BATCH_HAS_ROWS;
import static io.qingliu.command.importbatch.ImportBatchRule.IT_IS_ALREADY_WITHDRAWN;
import static io.qingliu.command.kernel.GeneralRule.A_TEXT_IS_DEMANDED;
import static io.qingliu.command.kernel.Someone.digest;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.ImportBatchId;
import io.qingliu.events.importbatch.ImportCommitted;
import io.qingliu.events.importbatch.ImportWithdrawn;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportBatchTest {
    private static final ImportBatchId BATCH = new ImportBatchId("importbatch-register-1");
    private static final List<ClusterId> CLUSTERS = List.of(new ClusterId("cluster-QX01"));
    private static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-09-01");

    private static final ImportCommitted COMMITTED =
            new ImportCommitted(BATCH, ZHOU.toEventContext(), "register", digest('a'), "名册.xlsx", 54, CLUSTERS);
    private static final ImportWithdrawn WITHDRAWN =
            new ImportWithdrawn(BATCH, ZHOU.toEventContext(), "导错文件", List.of("第3行：已有排查"));

    private final RoomFixture room = RoomFixture.of(ImportBatchAggregate.class);

    @Test
    void a_files_rows_are_taken_as_one_batch() {
        room.when(commit("register", "名册.xlsx", 54, CLUSTERS)).then(COMMITTED);
        assertThat(COMMITTED.title()).isEqualTo("导入：名册.xlsx");
        room.when(commit("register", "名册.xlsx", 1, List.of()))
                .then(new ImportCommitted(
                        BATCH, ZHOU.toEventContext(), "register", digest('a'), "名册.xlsx", 1, List.of()));
    }

    @Test
    void a_batch_has_rows_a_kind_and_a_file() {
        room.when(commit("register", "名册.xlsx", 0, CLUSTERS)).refusedBy(A_BATCH_HAS_ROWS, "rows");
        room.when(commit("", "名册.xlsx", 54, CLUSTERS)).refusedBy(A_TEXT_IS_DEMANDED, "kind");
        room.when(commit("register", " ", 54, CLUSTERS)).refusedBy(A_TEXT_IS_DEMANDED, "fileName");
    }

    @Test
    void a_batch_is_withdrawn_once_and_says_what_stays() {
        room.given(COMMITTED).when(withdraw("导错文件", List.of("第3行：已有排查"))).then(WITHDRAWN);
        room.given(COMMITTED)
                .when(withdraw("导错文件", List.of()))
                .then(new ImportWithdrawn(BATCH, ZHOU.toEventContext(), "导错文件", List.of()));
        room.given(COMMITTED).when(withdraw("", List.of())).refusedBy(A_TEXT_IS_DEMANDED, "reason");
        room.given(COMMITTED).when(withdraw("导错文件", List.of("第3行：已有排查", " "))).refusedBy(A_TEXT_IS_DEMANDED, "kept[1]");
        room.given(COMMITTED, WITHDRAWN).when(withdraw("导错文件", List.of())).refusedBy(IT_IS_ALREADY_WITHDRAWN);
    }

    private static CommitImport commit(String kind, String fileName, int rows, List<ClusterId> clusters) {
        return new CommitImport(BATCH, ZHOU, kind, digest('a'), fileName, rows, clusters);
    }

    private static WithdrawImport withdraw(String reason, List<String> kept) {
        return new WithdrawImport(BATCH, ZHOU, reason, kept);
    }
}
