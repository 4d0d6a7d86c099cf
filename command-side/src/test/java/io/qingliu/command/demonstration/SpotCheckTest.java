package io.qingliu.command.demonstration;

import static io.qingliu.command.demonstration.DemonstrationStory.APPLICATION;
import static io.qingliu.command.demonstration.DemonstrationStory.ASSIGNED;
import static io.qingliu.command.demonstration.DemonstrationStory.DEMONSTRATION;
import static io.qingliu.command.demonstration.DemonstrationStory.EXPERT_HE;
import static io.qingliu.command.demonstration.DemonstrationStory.FOUND;
import static io.qingliu.command.demonstration.DemonstrationStory.HE;
import static io.qingliu.command.demonstration.DemonstrationStory.LISTED;
import static io.qingliu.command.demonstration.DemonstrationStory.LISTED_ON;
import static io.qingliu.command.demonstration.DemonstrationStory.OPENED;
import static io.qingliu.command.demonstration.DemonstrationStory.REFERENCE;
import static io.qingliu.command.demonstration.DemonstrationStory.VISIT;
import static io.qingliu.command.demonstration.DemonstrationStory.XU;
import static io.qingliu.command.demonstration.DemonstrationStory.ZHOU;
import static io.qingliu.command.demonstration.DemonstrationStory.expert;
import static io.qingliu.command.demonstration.DemonstrationStory.found;
import static io.qingliu.command.demonstration.DemonstrationStory.items;
import static io.qingliu.command.kernel.Someone.digest;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Role;
import io.qingliu.events.demonstration.Appraisal;
import io.qingliu.events.demonstration.AssignedExpert;
import io.qingliu.events.demonstration.CheckedItem;
import io.qingliu.events.demonstration.ParticipationWithdrawn;
import io.qingliu.events.demonstration.SpotCheckAssigned;
import io.qingliu.events.demonstration.SpotCheckFindingRecorded;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ItemId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpotCheckTest {
    private static final AssignedExpert INTERESTED = new AssignedExpert(XU, Someone.organisation(Role.EXPERT), false);
    private static final ParticipationWithdrawn WITHDRAWN =
            new ParticipationWithdrawn(DEMONSTRATION, LISTED_ON.toEventContext(), APPLICATION, "工期不足");

    private final RoomFixture candidate =
            RoomFixture.of(DemonstrationAggregate.class, REFERENCE).given(OPENED, LISTED);
    private final RoomFixture assigned = candidate.given(ASSIGNED);

    @Test
    void the_bureau_assigns_experts_to_a_candidate() {
        candidate.when(assign(expert(HE), expert(XU))).then(ASSIGNED);
    }

    @Test
    void only_a_candidate_that_still_takes_part_is_checked() {
        RoomFixture.of(DemonstrationAggregate.class, REFERENCE)
                .given(OPENED)
                .when(assign(expert(HE)))
                .refusedBy(DemonstrationRule.ONLY_A_CANDIDATE_IS_CHECKED);
        candidate.given(WITHDRAWN).when(assign(expert(HE))).refusedBy(DemonstrationRule.THE_PARTICIPATION_HAS_ENDED);
    }

    @Test
    void an_assignment_names_experts_each_once() {
        candidate.when(assign()).refusedBy(DemonstrationRule.A_SPOT_CHECK_NAMES_ITS_EXPERTS, "experts");
        candidate
                .when(assign(expert(HE), expert(HE)))
                .refusedBy(DemonstrationRule.AN_EXPERT_STANDS_ONCE, "experts[1].actor");
    }

    @Test
    void an_expert_has_no_conflict_of_interest_unless_a_paper_says_so() {
        CommandContext clerk = Someone.transcribing(Role.MUNICIPAL_BUREAU, "wang", "zhou", "2024-12-12");
        candidate
                .when(assign(expert(HE), INTERESTED))
                .refusedBy(DemonstrationRule.AN_EXPERT_HAS_NO_CONFLICT_OF_INTEREST, "experts[1].noConflict");
        candidate
                .when(new AssignSpotCheck(DEMONSTRATION, clerk, List.of(expert(HE), INTERESTED), VISIT))
                .then(new SpotCheckAssigned(
                        DEMONSTRATION,
                        clerk.toEventContext().withExceptions(List.of("AN_EXPERT_HAS_NO_CONFLICT_OF_INTEREST")),
                        List.of(expert(HE), INTERESTED),
                        VISIT));
    }

    @Test
    void only_the_bureau_assigns() {
        candidate
                .when(new AssignSpotCheck(DEMONSTRATION, EXPERT_HE, List.of(expert(HE)), VISIT))
                .refusedBy(GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    @Test
    void an_expert_records_a_finding_and_the_bureau_may_for_another() {
        assigned.when(find(EXPERT_HE, HE)).then(FOUND);
        assigned.when(find(ZHOU, XU)).then(found(ZHOU, XU));
    }

    @Test
    void a_finding_is_a_fact_also_after_the_participation_ended() {
        assigned.given(WITHDRAWN).when(find(EXPERT_HE, HE)).then(FOUND);
    }

    @Test
    void a_finding_answers_an_assignment() {
        candidate.when(find(EXPERT_HE, HE)).refusedBy(DemonstrationRule.NO_SPOT_CHECK_IS_ASSIGNED);
    }

    @Test
    void an_expert_finds_in_their_own_name() {
        assigned.when(find(EXPERT_HE, XU)).refusedBy(DemonstrationRule.AN_EXPERT_FINDS_IN_THEIR_OWN_NAME, "expert");
        assigned.when(find(Someone.transcribing(Role.EXPERT, "xu", "he", "2024-12-15"), XU))
                .refusedBy(DemonstrationRule.AN_EXPERT_FINDS_IN_THEIR_OWN_NAME, "expert");
    }

    @Test
    void only_an_assigned_expert_finds_unless_a_paper_says_so() {
        ActorId stranger = new ActorId("qian");
        CommandContext clerk = Someone.transcribing(Role.MUNICIPAL_BUREAU, "wang", "zhou", "2024-12-15");
        assigned.when(find(ZHOU, stranger)).refusedBy(DemonstrationRule.ONLY_AN_ASSIGNED_EXPERT_FINDS, "expert");
        SpotCheckFindingRecorded transcribed = found(clerk, stranger);
        assigned.when(find(clerk, stranger))
                .then(new SpotCheckFindingRecorded(
                        DEMONSTRATION,
                        clerk.toEventContext().withExceptions(List.of("ONLY_AN_ASSIGNED_EXPERT_FINDS")),
                        stranger,
                        transcribed.items(),
                        transcribed.foundation(),
                        transcribed.conditions(),
                        transcribed.enthusiasm(),
                        transcribed.finding(),
                        transcribed.evidence()));
    }

    @Test
    void a_finding_stands_once_for_each_assignment() {
        assigned.given(FOUND).when(find(EXPERT_HE, HE)).refusedBy(DemonstrationRule.A_FINDING_STANDS_ONCE, "expert");
        assigned.given(FOUND, ASSIGNED).when(find(EXPERT_HE, HE)).then(FOUND);
        SpotCheckAssigned another =
                new SpotCheckAssigned(DEMONSTRATION, ZHOU.toEventContext(), List.of(expert(XU)), VISIT);
        assigned.given(FOUND, another)
                .when(find(EXPERT_HE, HE))
                .refusedBy(DemonstrationRule.A_FINDING_STANDS_ONCE, "expert");
        candidate.given(another, ASSIGNED).when(find(EXPERT_HE, HE)).then(FOUND);
    }

    @Test
    void a_finding_is_in_words_and_its_points_have_a_scale() {
        assigned.when(find(items(), " ")).refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "finding");
        assigned.when(find(List.of(item("C3", 60L, 10), item("C3", null, null)), "一致"))
                .refusedBy(DemonstrationRule.AN_ITEM_STANDS_ONCE, "items[1].itemId");
        assigned.when(find(List.of(item("C3", 60L, null)), "一致"))
                .refusedBy(DemonstrationRule.POINTS_TRAVEL_WITH_THEIR_SCALE, "items[0].points");
        assigned.when(find(List.of(item("C3", null, 10)), "一致"))
                .refusedBy(DemonstrationRule.POINTS_TRAVEL_WITH_THEIR_SCALE, "items[0].points");
        assigned.when(find(List.of(item("C3", -1L, 10)), "一致"))
                .refusedBy(DemonstrationRule.POINTS_TRAVEL_WITH_THEIR_SCALE, "items[0].points");
        assigned.when(find(List.of(item("C3", 60L, 7)), "一致"))
                .refusedBy(DemonstrationRule.POINTS_TRAVEL_WITH_THEIR_SCALE, "items[0].points");
    }

    private static CheckedItem item(String itemId, @Nullable Long points, @Nullable Integer scale) {
        return new CheckedItem(new ItemId(itemId), points, scale, "已核");
    }

    private static AssignSpotCheck assign(AssignedExpert... experts) {
        return new AssignSpotCheck(DEMONSTRATION, ZHOU, List.of(experts), VISIT);
    }

    private static RecordSpotCheckFinding find(CommandContext context, ActorId expert) {
        return find(context, expert, items(), "与验收结论一致");
    }

    private static RecordSpotCheckFinding find(List<CheckedItem> items, String finding) {
        return find(EXPERT_HE, HE, items, finding);
    }

    private static RecordSpotCheckFinding find(
            CommandContext context, ActorId expert, List<CheckedItem> items, String finding) {
        return new RecordSpotCheckFinding(
                DEMONSTRATION,
                context,
                expert,
                items,
                Appraisal.STRONG,
                Appraisal.STRONG,
                Appraisal.ADEQUATE,
                finding,
                List.of(digest('e')));
    }
}
