package io.qingliu.command.essentials;

import static io.qingliu.command.essentials.EssentialsRule.AN_ESSENTIAL_STANDS_ONCE;
import static io.qingliu.command.essentials.EssentialsRule.THERE_IS_AT_LEAST_ONE_ESSENTIAL;
import static io.qingliu.command.essentials.EssentialsRule.THE_NEXT_VERSION_FOLLOWS_THE_LAST;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.essentials.EssentialsEvent;
import io.qingliu.events.essentials.EssentialsPublished;
import io.qingliu.events.ids.ItemId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which versions of a set of essentials were published.
 *
 * @param lastVersion the last version published, 0 before the first
 */
record Essentials(int lastVersion) {
    /** Before anything happened. */
    static final Essentials NOT_YET = new Essentials(0);

    /** Answers a command with its events, or refuses it by an {@link EssentialsRule}. */
    List<EssentialsEvent> decide(EssentialsCommand command) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case PublishEssentials c ->
                publish(
                        judgement,
                        new EssentialsPublished(
                                c.essentialsId(),
                                judgement.context(),
                                c.version(),
                                c.title(),
                                c.mark(),
                                c.essentials()));
            case PublishEssentialsVersion c ->
                publish(
                        judgement,
                        new EssentialsPublished(
                                c.essentialsId(),
                                judgement.context(),
                                c.version(),
                                c.title(),
                                c.mark(),
                                c.essentials()));
        };
    }

    private List<EssentialsEvent> publish(Judgement judgement, EssentialsPublished version) {
        judgement
                .demandText(version.title(), "title")
                .refuseFieldIf(
                        version.version() != lastVersion + 1,
                        THE_NEXT_VERSION_FOLLOWS_THE_LAST,
                        "version",
                        lastVersion + 1,
                        version.version())
                .refuseFieldIf(version.essentials().isEmpty(), THERE_IS_AT_LEAST_ONE_ESSENTIAL, "essentials");
        Set<ItemId> seen = new HashSet<>();
        for (int i = 0; i < version.essentials().size(); i++) {
            ItemId id = version.essentials().get(i).itemId();
            judgement.refuseFieldIf(!seen.add(id), AN_ESSENTIAL_STANDS_ONCE, "essentials[" + i + "].itemId", id);
        }
        return List.of(version);
    }

    /** Which versions there are after an event. */
    Essentials evolve(EssentialsEvent event) {
        return switch (event) {
            case EssentialsPublished e -> new Essentials(e.version());
        };
    }
}
