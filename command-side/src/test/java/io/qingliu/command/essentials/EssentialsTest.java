package io.qingliu.command.essentials;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Essential;
import io.qingliu.events.Mark;
import io.qingliu.events.Role;
import io.qingliu.events.essentials.EssentialsPublished;
import io.qingliu.events.ids.EssentialsId;
import io.qingliu.events.ids.ItemId;
import java.util.List;
import org.junit.jupiter.api.Test;

class EssentialsTest {
    private static final EssentialsId ESSENTIALS = new EssentialsId("essentials-test");
    private static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-07-01");
    private static final List<Essential> TWO = List.of(essential("T01"), essential("T02"));

    private final RoomFixture room = RoomFixture.of(EssentialsAggregate.class);

    @Test
    void essentials_are_published_with_version_1() {
        room.when(publish(1, TWO)).then(published(1));
    }

    @Test
    void the_next_version_follows_the_last() {
        room.given(published(1)).when(publishNext(2, TWO)).then(published(2));
        room.given(published(1))
                .when(publishNext(1, TWO))
                .refusedBy(EssentialsRule.THE_NEXT_VERSION_FOLLOWS_THE_LAST, "version");
        room.when(publish(2, TWO)).refusedBy(EssentialsRule.THE_NEXT_VERSION_FOLLOWS_THE_LAST, "version");
    }

    @Test
    void an_essential_stands_once() {
        room.when(publish(1, List.of(essential("T01"), essential("T01"))))
                .refusedBy(EssentialsRule.AN_ESSENTIAL_STANDS_ONCE, "essentials[1].itemId");
    }

    @Test
    void there_is_at_least_one_essential() {
        room.when(publish(1, List.of())).refusedBy(EssentialsRule.THERE_IS_AT_LEAST_ONE_ESSENTIAL, "essentials");
        room.given(published(1))
                .when(publishNext(2, List.of()))
                .refusedBy(EssentialsRule.THERE_IS_AT_LEAST_ONE_ESSENTIAL, "essentials");
    }

    @Test
    void a_version_has_a_title() {
        room.when(new PublishEssentials(ESSENTIALS, ZHOU, 1, " ", Mark.PROPOSED, TWO))
                .refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "title");
    }

    @Test
    void only_the_municipal_bureau_publishes() {
        CommandContext li = Someone.as(Role.DISTRICT_BUREAU, "li", "2024-07-01");
        room.when(new PublishEssentials(ESSENTIALS, li, 1, "测试要点", Mark.PROPOSED, TWO))
                .refusedBy(GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    private static PublishEssentials publish(int version, List<Essential> essentials) {
        return new PublishEssentials(ESSENTIALS, ZHOU, version, "测试要点", Mark.PROPOSED, essentials);
    }

    private static PublishEssentialsVersion publishNext(int version, List<Essential> essentials) {
        return new PublishEssentialsVersion(ESSENTIALS, ZHOU, version, "测试要点", Mark.PROPOSED, essentials);
    }

    private static EssentialsPublished published(int version) {
        return new EssentialsPublished(ESSENTIALS, ZHOU.toEventContext(), version, "测试要点", Mark.PROPOSED, TWO);
    }

    private static Essential essential(String id) {
        return new Essential(new ItemId(id), "要点" + id, "Essential " + id);
    }
}
