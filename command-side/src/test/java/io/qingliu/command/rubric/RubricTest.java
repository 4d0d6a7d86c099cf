package io.qingliu.command.rubric;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Mark;
import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.Role;
import io.qingliu.events.RubricCategory;
import io.qingliu.events.RubricItem;
import io.qingliu.events.VetoItem;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.RubricId;
import io.qingliu.events.rubric.RubricPublished;
import io.qingliu.events.rubric.RubricWithdrawn;
import java.util.List;
import org.junit.jupiter.api.Test;

class RubricTest {
    private static final RubricId RUBRIC = new RubricId("rubric-test");
    private static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-07-01");

    private static final List<RubricCategory> CATEGORIES = List.of(category("A", 400), category("B", 600));
    private static final List<RubricItem> ITEMS =
            List.of(item("A1", "A", 400), item("B1", "B", 350), item("B2", "B", 250), bonus("B3", "B", 50));
    private static final List<VetoItem> VETOES = List.of(new VetoItem(new ItemId("V1"), "直排偷排", "Direct discharge"));

    private static final RubricPublished FIRST = published(1);

    private final RoomFixture room = RoomFixture.of(RubricAggregate.class);

    @Test
    void a_rubric_is_published_with_version_1() {
        room.when(publish(1, 10, 1000, 900, CATEGORIES, ITEMS, VETOES)).then(FIRST);
    }

    @Test
    void a_rubric_without_vetoes_is_legal() {
        room.when(publish(1, 10, 1000, 900, CATEGORIES, ITEMS, List.of()))
                .then(published(1, 900, CATEGORIES, ITEMS, List.of()));
    }

    @Test
    void the_next_version_follows_the_last() {
        room.given(FIRST).when(publishNext(2, 900)).then(published(2));
        room.given(FIRST).when(publishNext(3, 900)).refusedBy(RubricRule.THE_NEXT_VERSION_FOLLOWS_THE_LAST, "version");
        room.given(FIRST).when(publishNext(1, 900)).refusedBy(RubricRule.THE_NEXT_VERSION_FOLLOWS_THE_LAST, "version");
        room.when(publish(2, 10, 1000, 900, CATEGORIES, ITEMS, VETOES))
                .refusedBy(RubricRule.THE_NEXT_VERSION_FOLLOWS_THE_LAST, "version");
    }

    @Test
    void the_pass_mark_is_at_least_90_of_100_exactly() {
        room.when(publish(1, 10, 1000, 899, CATEGORIES, ITEMS, VETOES))
                .refusedBy(RubricRule.THE_PASS_MARK_IS_AT_LEAST_90, "passMarkPoints");
        room.given(FIRST)
                .when(publishNext(2, 899))
                .refusedBy(RubricRule.THE_PASS_MARK_IS_AT_LEAST_90, "passMarkPoints");
        room.when(publish(1, 10, 1000, 950, CATEGORIES, ITEMS, VETOES))
                .then(published(1, 950, CATEGORIES, ITEMS, VETOES));
    }

    @Test
    void the_pass_mark_is_compared_exactly_whatever_the_maximum_is() {
        // 90 of 100 of 111 points are 99.9: 99 is below, though it would round to 90 %
        List<RubricCategory> categories = List.of(category("A", 111));
        List<RubricItem> items = List.of(item("A1", "A", 111));
        room.when(publish(1, 1, 111, 99, categories, items, List.of()))
                .refusedBy(RubricRule.THE_PASS_MARK_IS_AT_LEAST_90, "passMarkPoints");
        room.when(publish(1, 1, 111, 112, categories, items, List.of()))
                .refusedBy(RubricRule.THE_PASS_MARK_IS_WITHIN_THE_MAXIMUM, "passMarkPoints");
    }

    @Test
    void the_items_must_sum_to_the_maximum_bonus_apart() {
        room.when(publish(1, 10, 1050, 950, CATEGORIES, ITEMS, VETOES))
                .refusedBy(RubricRule.THE_ITEMS_MUST_SUM_TO_THE_MAXIMUM, "maxPoints");
    }

    @Test
    void the_categories_must_sum_to_their_items() {
        room.when(publish(1, 10, 1000, 900, List.of(category("A", 400), category("B", 650)), ITEMS, VETOES))
                .refusedBy(RubricRule.THE_CATEGORIES_MUST_SUM_TO_THEIR_ITEMS, "categories[1].maxPoints");
    }

    @Test
    void an_item_category_or_veto_stands_once() {
        room.when(publish(
                        1,
                        10,
                        1000,
                        900,
                        CATEGORIES,
                        List.of(item("A1", "A", 400), item("B1", "B", 300), item("B1", "B", 300)),
                        VETOES))
                .refusedBy(RubricRule.AN_ITEM_STANDS_ONCE, "items[2].itemId");
        room.when(publish(1, 10, 1000, 900, List.of(category("A", 400), category("A", 600)), ITEMS, VETOES))
                .refusedBy(RubricRule.AN_ITEM_STANDS_ONCE, "categories[1].itemId");
        room.when(publish(
                        1,
                        10,
                        1000,
                        900,
                        CATEGORIES,
                        ITEMS,
                        List.of(new VetoItem(new ItemId("A1"), "直排偷排", "Direct discharge"))))
                .refusedBy(RubricRule.AN_ITEM_STANDS_ONCE, "vetoes[0].itemId");
    }

    @Test
    void an_item_is_worth_something() {
        List<RubricItem> worthless = List.of(item("A1", "A", 400), item("B1", "B", 600), item("B2", "B", 0));
        room.when(publish(1, 10, 1000, 900, CATEGORIES, worthless, VETOES))
                .refusedBy(RubricRule.AN_ITEM_IS_WORTH_SOMETHING, "items[2].maxPoints");
        List<RubricItem> endless = List.of(item("A1", "A", Long.MAX_VALUE), item("B1", "B", Long.MAX_VALUE));
        room.when(publish(1, 10, -2, 900, CATEGORIES, endless, VETOES))
                .refusedBy(RubricRule.AN_ITEM_IS_WORTH_SOMETHING, "items[0].maxPoints");
        room.when(publish(1, 10, 0, 0, List.of(), List.of(), VETOES))
                .refusedBy(RubricRule.AN_ITEM_IS_WORTH_SOMETHING, "items");
        room.when(publish(1, 10, 0, 0, List.of(category("A", 0)), List.of(bonus("A1", "A", 10)), VETOES))
                .refusedBy(RubricRule.AN_ITEM_IS_WORTH_SOMETHING, "items");
    }

    @Test
    void an_item_belongs_to_a_category() {
        room.when(publish(1, 10, 1000, 900, CATEGORIES, List.of(item("A1", "A", 400), item("C1", "C", 600)), VETOES))
                .refusedBy(RubricRule.AN_ITEM_BELONGS_TO_A_CATEGORY, "items[1].category");
    }

    @Test
    void the_scale_is_a_power_of_ten() {
        for (int scale : new int[] {0, -10, 2, 20, 10_000}) {
            room.when(publish(1, scale, 1000, 900, CATEGORIES, ITEMS, VETOES))
                    .refusedBy(RubricRule.THE_SCALE_IS_A_POWER_OF_TEN, "scale");
        }
    }

    @Test
    void a_version_is_withdrawn_once() {
        RubricWithdrawn withdrawn = new RubricWithdrawn(RUBRIC, ZHOU.toEventContext(), 1, "改用第二版");
        room.given(FIRST, published(2)).when(withdraw(1)).then(withdrawn);
        room.given(FIRST, withdrawn).when(withdraw(1)).refusedBy(RubricRule.IT_IS_ALREADY_WITHDRAWN, "version");
        room.given(FIRST).when(withdraw(2)).refusedBy(RubricRule.THIS_VERSION_DOES_NOT_EXIST, "version");
        room.given(FIRST)
                .when(new WithdrawRubric(RUBRIC, ZHOU, 1, " "))
                .refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "reason");
        room.given(FIRST).when(withdraw(0)).refusedBy(RubricRule.THIS_VERSION_DOES_NOT_EXIST, "version");
    }

    @Test
    void a_withdrawal_does_not_free_the_version() {
        room.given(FIRST, new RubricWithdrawn(RUBRIC, ZHOU.toEventContext(), 1, "改用第二版"))
                .when(publishNext(2, 900))
                .then(published(2));
    }

    @Test
    void a_version_has_a_title() {
        room.when(new PublishRubric(
                        RUBRIC,
                        ZHOU,
                        1,
                        " ",
                        Mark.PROPOSED,
                        10,
                        1000,
                        900,
                        NotApplicableRule.RESCALE,
                        CATEGORIES,
                        ITEMS,
                        VETOES))
                .refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "title");
    }

    @Test
    void only_the_municipal_bureau_publishes() {
        CommandContext li = Someone.as(Role.DISTRICT_BUREAU, "li", "2024-07-01");
        room.when(new PublishRubric(
                        RUBRIC,
                        li,
                        1,
                        "测试细则",
                        Mark.PROPOSED,
                        10,
                        1000,
                        900,
                        NotApplicableRule.RESCALE,
                        CATEGORIES,
                        ITEMS,
                        VETOES))
                .refusedBy(GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    private static PublishRubric publish(
            int version,
            int scale,
            long maxPoints,
            long passMarkPoints,
            List<RubricCategory> categories,
            List<RubricItem> items,
            List<VetoItem> vetoes) {
        return new PublishRubric(
                RUBRIC,
                ZHOU,
                version,
                "测试细则",
                Mark.PROPOSED,
                scale,
                maxPoints,
                passMarkPoints,
                NotApplicableRule.RESCALE,
                categories,
                items,
                vetoes);
    }

    private static PublishRubricVersion publishNext(int version, long passMarkPoints) {
        return new PublishRubricVersion(
                RUBRIC,
                ZHOU,
                version,
                "测试细则",
                Mark.PROPOSED,
                10,
                1000,
                passMarkPoints,
                NotApplicableRule.RESCALE,
                CATEGORIES,
                ITEMS,
                VETOES);
    }

    private static WithdrawRubric withdraw(int version) {
        return new WithdrawRubric(RUBRIC, ZHOU, version, "改用第二版");
    }

    private static RubricPublished published(int version) {
        return published(version, 900, CATEGORIES, ITEMS, VETOES);
    }

    private static RubricPublished published(
            int version,
            long passMarkPoints,
            List<RubricCategory> categories,
            List<RubricItem> items,
            List<VetoItem> vetoes) {
        return new RubricPublished(
                RUBRIC,
                ZHOU.toEventContext(),
                version,
                "测试细则",
                Mark.PROPOSED,
                10,
                1000,
                passMarkPoints,
                NotApplicableRule.RESCALE,
                categories,
                items,
                vetoes);
    }

    private static RubricCategory category(String id, long maxPoints) {
        return new RubricCategory(new ItemId(id), "类别" + id, "Category " + id, maxPoints);
    }

    private static RubricItem item(String id, String category, long maxPoints) {
        return new RubricItem(
                new ItemId(id), new ItemId(category), "评分项" + id, "Item " + id, maxPoints, false, "每处扣1分", "照片");
    }

    private static RubricItem bonus(String id, String category, long maxPoints) {
        return new RubricItem(
                new ItemId(id), new ItemId(category), "加分项" + id, "Bonus " + id, maxPoints, true, "每项加1分", "照片");
    }
}
