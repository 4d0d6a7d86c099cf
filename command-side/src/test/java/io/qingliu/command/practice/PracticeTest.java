package io.qingliu.command.practice;

import static io.qingliu.command.kernel.GeneralRule.A_TEXT_IS_DEMANDED;
import static io.qingliu.command.practice.PracticeRule.AT_LEAST_ONE_CLUSTER_IS_CONCERNED;
import static io.qingliu.command.practice.PracticeRule.IT_WAS_ALREADY_ADOPTED_THERE;
import static io.qingliu.command.practice.PracticeRule.THE_PRACTICE_IS_WITHDRAWN;
import static io.qingliu.command.practice.PracticeRule.THIS_PROBLEM_CODE_IS_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Basis;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.PracticeId;
import io.qingliu.events.ids.ProblemCode;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.practice.PracticeAdopted;
import io.qingliu.events.practice.PracticePublished;
import io.qingliu.events.practice.PracticeWithdrawn;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PracticeTest {
    private static final PracticeId PRACTICE = new PracticeId("practice-2025-1");
    private static final ClusterId QING = new ClusterId("cluster-QX01");
    private static final ClusterId YUN = new ClusterId("cluster-YL02");
    private static final List<ProblemCode> SOLVES = List.of(new ProblemCode("N02"), new ProblemCode("N05"));
    private static final List<ProblemId> SOLVED = List.of(new ProblemId("N02-001"));
    private static final Basis PAPER =
            new Basis(new DocumentNumber("渝环函〔2025〕30号"), null, LocalDate.parse("2025-02-20"), null);
    private static final CommandContext ZHOU = zhou("2025-02-20");

    private static final PracticePublished PUBLISHED =
            new PracticePublished(PRACTICE, ZHOU.toEventContext(), "逐井溯源", "分段截流、逐井比对", List.of(QING), SOLVES, PAPER);
    private static final PracticeAdopted ADOPTED = adopted("2025-04-01");
    private static final PracticeWithdrawn WITHDRAWN =
            new PracticeWithdrawn(PRACTICE, zhou("2025-09-01").toEventContext(), "效果未达预期");

    private final RoomFixture room = RoomFixture.of(PracticeAggregate.class);

    @Test
    void the_bureau_publishes_a_practice() {
        room.when(publish("逐井溯源", "分段截流、逐井比对", List.of(QING), SOLVES)).then(PUBLISHED);
    }

    @Test
    void a_practice_has_words_an_origin_and_known_problems() {
        room.when(publish(" ", "分段截流、逐井比对", List.of(QING), SOLVES)).refusedBy(A_TEXT_IS_DEMANDED, "title");
        room.when(publish("逐井溯源", "", List.of(QING), SOLVES)).refusedBy(A_TEXT_IS_DEMANDED, "text");
        room.when(publish("逐井溯源", "分段截流、逐井比对", List.of(), SOLVES))
                .refusedBy(AT_LEAST_ONE_CLUSTER_IS_CONCERNED, "clusters");
        room.when(publish("逐井溯源", "分段截流、逐井比对", List.of(QING), List.of(SOLVES.getFirst(), new ProblemCode("X99"))))
                .refusedBy(THIS_PROBLEM_CODE_IS_UNKNOWN, "solves[1]");
    }

    @Test
    void a_cluster_adopts_it_once() {
        room.given(PUBLISHED).when(adopt("2025-04-01", YUN, "已在北区推开")).then(ADOPTED);
        assertThat(ADOPTED.clusters()).containsExactly(YUN);
        assertThat(ADOPTED.title()).isEqualTo("采用示范经验：已在北区推开");
        room.given(PUBLISHED, ADOPTED)
                .when(adopt("2025-05-01", YUN, "已在南区推开"))
                .refusedBy(IT_WAS_ALREADY_ADOPTED_THERE, "clusterId");
        room.given(PUBLISHED, ADOPTED)
                .when(adopt("2025-05-01", QING, "已在南区推开"))
                .then(new PracticeAdopted(PRACTICE, chen("2025-05-01").toEventContext(), QING, SOLVED, "已在南区推开"));
        room.given(PUBLISHED).when(adopt("2025-04-01", YUN, " ")).refusedBy(A_TEXT_IS_DEMANDED, "note");
    }

    @Test
    void the_bureau_withdraws_it_once() {
        room.given(PUBLISHED, ADOPTED).when(withdraw("效果未达预期")).then(WITHDRAWN);
        room.given(PUBLISHED).when(withdraw("")).refusedBy(A_TEXT_IS_DEMANDED, "reason");
        room.given(PUBLISHED, WITHDRAWN).when(withdraw("效果未达预期")).refusedBy(THE_PRACTICE_IS_WITHDRAWN);
    }

    @Test
    void a_withdrawn_practice_is_adopted_no_more_but_an_earlier_adoption_is_entered() {
        room.given(PUBLISHED, WITHDRAWN)
                .when(adopt("2025-09-02", YUN, "已在北区推开"))
                .refusedBy(THE_PRACTICE_IS_WITHDRAWN);
        room.given(PUBLISHED, WITHDRAWN)
                .when(adopt("2025-04-01", YUN, "已在北区推开"))
                .then(ADOPTED);
        room.given(PUBLISHED, WITHDRAWN)
                .when(adopt("2025-09-01", YUN, "已在北区推开"))
                .then(adopted("2025-09-01"));
        room.given(PUBLISHED, WITHDRAWN, ADOPTED)
                .when(adopt("2025-04-02", YUN, "已在北区推开"))
                .refusedBy(IT_WAS_ALREADY_ADOPTED_THERE, "clusterId");
    }

    private static CommandContext zhou(String day) {
        return Someone.as(Role.MUNICIPAL_BUREAU, "zhou", day);
    }

    private static CommandContext chen(String day) {
        return Someone.as(Role.PARK_MANAGEMENT_BODY, "chen", day);
    }

    private static PublishPractice publish(
            String title, String text, List<ClusterId> clusters, List<ProblemCode> solves) {
        return new PublishPractice(PRACTICE, ZHOU, title, text, clusters, solves, PAPER);
    }

    private static AdoptPractice adopt(String day, ClusterId cluster, String note) {
        return new AdoptPractice(PRACTICE, chen(day), cluster, SOLVED, note);
    }

    private static PracticeAdopted adopted(String day) {
        return new PracticeAdopted(PRACTICE, chen(day).toEventContext(), YUN, SOLVED, "已在北区推开");
    }

    private static WithdrawPractice withdraw(String reason) {
        return new WithdrawPractice(PRACTICE, zhou("2025-09-01"), reason);
    }
}
