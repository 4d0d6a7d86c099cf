package io.qingliu.command.park;

import static io.qingliu.command.park.ParkRule.A_PARK_CANNOT_FOLLOW_ITSELF;
import static io.qingliu.command.park.ParkRule.A_PARK_CANNOT_LIE_WITHIN_ITSELF;
import static io.qingliu.command.park.ParkRule.A_PARK_LIES_IN_AT_LEAST_ONE_UNIT;
import static io.qingliu.command.park.ParkRule.A_PARK_THAT_ENDED_TAKES_NO_MORE;
import static io.qingliu.command.park.ParkRule.A_SPLIT_NAMES_AT_LEAST_TWO_SUCCESSORS;
import static io.qingliu.command.park.ParkRule.NOTHING_WOULD_CHANGE;
import static io.qingliu.command.park.ParkRule.RIVERS_BELONG_TO_A_FRONTAGE;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.park.ParkContainmentDeclared;
import io.qingliu.events.park.ParkEvent;
import io.qingliu.events.park.ParkLevelChanged;
import io.qingliu.events.park.ParkMerged;
import io.qingliu.events.park.ParkRegistered;
import io.qingliu.events.park.ParkRenamed;
import io.qingliu.events.park.ParkSplit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a park is called, of which level it is, where it lies, and whether it still exists.
 *
 * @param name its name
 * @param level its level
 * @param within the park that contains it, or null
 * @param ended whether it was split or merged
 */
record Park(String name, ParkLevel level, @Nullable ParkId within, boolean ended) {
    /** Before anything happened. */
    static final Park NOT_YET = new Park("", ParkLevel.PROVINCIAL, null, false);

    /** Answers a command with its events, or refuses it by a {@link ParkRule}. */
    List<ParkEvent> decide(ParkCommand command) {
        Judgement judgement = Judgement.of(command).refuseIf(ended, A_PARK_THAT_ENDED_TAKES_NO_MORE);
        return List.of(
                switch (command) {
                    case RegisterPark c -> register(c, judgement);
                    case RenamePark c -> {
                        judgement
                                .demandText(c.after(), "after")
                                .demandText(c.reason(), "reason")
                                .refuseFieldIf(c.after().equals(name), NOTHING_WOULD_CHANGE, "after", name);
                        yield new ParkRenamed(c.parkId(), judgement.context(), name, c.after(), c.reason());
                    }
                    case ChangeParkLevel c -> {
                        judgement
                                .demandText(c.reason(), "reason")
                                .refuseFieldIf(c.after() == level, NOTHING_WOULD_CHANGE, "after", level);
                        yield new ParkLevelChanged(
                                c.parkId(), judgement.context(), level, c.after(), c.clusters(), c.reason());
                    }
                    case DeclareParkContainment c -> {
                        cannotLieWithinItself(c.parkId(), c.within(), judgement);
                        judgement
                                .demandText(c.reason(), "reason")
                                .refuseFieldIf(
                                        Objects.equals(c.within(), within),
                                        NOTHING_WOULD_CHANGE,
                                        "within",
                                        within == null ? "—" : within);
                        yield new ParkContainmentDeclared(c.parkId(), judgement.context(), c.within(), c.reason());
                    }
                    case SplitPark c -> {
                        judgement
                                .demandText(c.reason(), "reason")
                                .refuseFieldIf(
                                        c.successors().size() < 2
                                                || new HashSet<>(c.successors()).size()
                                                        < c.successors().size(),
                                        A_SPLIT_NAMES_AT_LEAST_TWO_SUCCESSORS,
                                        "successors")
                                .refuseFieldIf(
                                        c.successors().contains(c.parkId()), A_PARK_CANNOT_FOLLOW_ITSELF, "successors");
                        yield new ParkSplit(c.parkId(), judgement.context(), c.successors(), c.reason());
                    }
                    case MergePark c -> {
                        judgement
                                .demandText(c.reason(), "reason")
                                .refuseFieldIf(c.into().equals(c.parkId()), A_PARK_CANNOT_FOLLOW_ITSELF, "into");
                        yield new ParkMerged(c.parkId(), judgement.context(), c.into(), c.reason());
                    }
                });
    }

    private static ParkRegistered register(RegisterPark c, Judgement judgement) {
        judgement
                .demandText(c.name(), "name")
                .refuseFieldIf(c.units().isEmpty(), A_PARK_LIES_IN_AT_LEAST_ONE_UNIT, "units")
                .refuseFieldIf(
                        c.frontage() != Frontage.YES && !c.rivers().isEmpty(),
                        RIVERS_BELONG_TO_A_FRONTAGE,
                        "rivers",
                        c.frontage());
        for (int i = 0; i < c.rivers().size(); i++) {
            judgement.demandText(c.rivers().get(i), "rivers[" + i + "]");
        }
        cannotLieWithinItself(c.parkId(), c.within(), judgement);
        return new ParkRegistered(
                c.parkId(),
                judgement.context(),
                c.name(),
                c.englishName(),
                c.level(),
                c.bondedZone(),
                c.frontage(),
                c.rivers(),
                c.within(),
                c.units(),
                c.document());
    }

    private static void cannotLieWithinItself(ParkId park, @Nullable ParkId within, Judgement judgement) {
        judgement.refuseFieldIf(park.equals(within), A_PARK_CANNOT_LIE_WITHIN_ITSELF, "within");
    }

    /** What the park is after an event. */
    Park evolve(ParkEvent event) {
        return switch (event) {
            case ParkRegistered e -> new Park(e.name(), e.level(), e.within(), false);
            case ParkRenamed e -> new Park(e.after(), level, within, ended);
            case ParkLevelChanged e -> new Park(name, e.after(), within, ended);
            case ParkContainmentDeclared e -> new Park(name, level, e.within(), ended);
            case ParkSplit e -> new Park(name, level, within, true);
            case ParkMerged e -> new Park(name, level, within, true);
        };
    }
}
