package io.qingliu.command.unit;

import static io.qingliu.command.unit.UnitRule.AN_ABOLISHED_UNIT_NAMES_ITS_SUCCESSORS;
import static io.qingliu.command.unit.UnitRule.A_MOVED_CLUSTER_GOES_TO_A_SUCCESSOR;
import static io.qingliu.command.unit.UnitRule.A_SPLIT_NAMES_AT_LEAST_TWO_SUCCESSORS;
import static io.qingliu.command.unit.UnitRule.A_UNIT_CANNOT_FOLLOW_ITSELF;
import static io.qingliu.command.unit.UnitRule.A_UNIT_THAT_ENDED_TAKES_NO_MORE;
import static io.qingliu.command.unit.UnitRule.NOTHING_WOULD_CHANGE;
import static io.qingliu.command.unit.UnitRule.SECTION_AND_TEAM_MUST_DIFFER;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.ids.DivisionCode;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.unit.DivisionCodeAssigned;
import io.qingliu.events.unit.MovedCluster;
import io.qingliu.events.unit.SigningPairDesignated;
import io.qingliu.events.unit.UnitAbolished;
import io.qingliu.events.unit.UnitBoundaryChanged;
import io.qingliu.events.unit.UnitEstablished;
import io.qingliu.events.unit.UnitEvent;
import io.qingliu.events.unit.UnitMerged;
import io.qingliu.events.unit.UnitRenamed;
import io.qingliu.events.unit.UnitSplit;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a reporting unit is called, who signs for it, and whether it still exists.
 *
 * @param name its name
 * @param divisionCode its division code, or null where it has none
 * @param pair who signs, or null before the unit exists
 * @param ended whether it was split, merged or abolished
 */
record Unit(
        String name,
        @Nullable DivisionCode divisionCode,
        @Nullable SigningPair pair,
        boolean ended) {
    /** Before anything happened. */
    static final Unit NOT_YET = new Unit("", null, null, false);

    /**
     * Who signs.
     *
     * @param section the responsible section
     * @param team the enforcement team
     */
    record SigningPair(OrganisationId section, OrganisationId team) {
        void mustDiffer(Judgement judgement) {
            judgement.refuseFieldIf(section.equals(team), SECTION_AND_TEAM_MUST_DIFFER, "enforcementTeam");
        }
    }

    /** Answers a command with its events, or refuses it by a {@link UnitRule}. */
    List<UnitEvent> decide(UnitCommand command) {
        Judgement judgement = Judgement.of(command).refuseIf(ended, A_UNIT_THAT_ENDED_TAKES_NO_MORE);
        return List.of(
                switch (command) {
                    case EstablishUnit c -> establish(c, judgement);
                    case RenameUnit c -> {
                        judgement
                                .demandText(c.after(), "after")
                                .demandText(c.reason(), "reason")
                                .refuseFieldIf(c.after().equals(name), NOTHING_WOULD_CHANGE, "after", name);
                        yield new UnitRenamed(
                                c.unitId(), judgement.context(), name, c.after(), c.effectiveOn(), c.reason());
                    }
                    case AssignDivisionCode c -> {
                        judgement.refuseFieldIf(
                                c.after().equals(divisionCode), NOTHING_WOULD_CHANGE, "after", c.after());
                        yield new DivisionCodeAssigned(
                                c.unitId(), judgement.context(), divisionCode, c.after(), c.effectiveOn());
                    }
                    case DesignateSigningPair c -> designate(c, judgement);
                    case ChangeUnitBoundary c -> {
                        judgement.demandText(c.description(), "description");
                        mustGo(c.clustersMoved(), to -> !to.equals(c.unitId()), judgement);
                        yield new UnitBoundaryChanged(
                                c.unitId(), judgement.context(), c.description(), c.clustersMoved(), c.effectiveOn());
                    }
                    case SplitUnit c -> {
                        judgement
                                .demandText(c.reason(), "reason")
                                .refuseFieldIf(
                                        c.successors().size() < 2
                                                || new HashSet<>(c.successors()).size()
                                                        < c.successors().size(),
                                        A_SPLIT_NAMES_AT_LEAST_TWO_SUCCESSORS,
                                        "successors");
                        mustFollow(c.unitId(), c.successors(), "successors", c.clustersMoved(), judgement);
                        yield new UnitSplit(
                                c.unitId(),
                                judgement.context(),
                                c.successors(),
                                c.clustersMoved(),
                                c.effectiveOn(),
                                c.reason());
                    }
                    case MergeUnit c -> {
                        judgement.demandText(c.reason(), "reason");
                        mustFollow(c.unitId(), List.of(c.into()), "into", c.clustersMoved(), judgement);
                        yield new UnitMerged(
                                c.unitId(),
                                judgement.context(),
                                c.into(),
                                c.clustersMoved(),
                                c.effectiveOn(),
                                c.reason());
                    }
                    case AbolishUnit c -> {
                        judgement
                                .demandText(c.reason(), "reason")
                                .refuseFieldIf(
                                        c.successors().isEmpty(), AN_ABOLISHED_UNIT_NAMES_ITS_SUCCESSORS, "successors");
                        mustFollow(c.unitId(), c.successors(), "successors", c.clustersMoved(), judgement);
                        yield new UnitAbolished(
                                c.unitId(),
                                judgement.context(),
                                c.successors(),
                                c.clustersMoved(),
                                c.effectiveOn(),
                                c.reason());
                    }
                });
    }

    private static UnitEstablished establish(EstablishUnit c, Judgement judgement) {
        judgement.demandText(c.name(), "name");
        new SigningPair(c.responsibleSection(), c.enforcementTeam()).mustDiffer(judgement);
        return new UnitEstablished(
                c.unitId(),
                judgement.context(),
                c.name(),
                c.englishName(),
                c.kind(),
                c.divisionCode(),
                c.effectiveOn(),
                c.responsibleSection(),
                c.enforcementTeam());
    }

    private SigningPairDesignated designate(DesignateSigningPair c, Judgement judgement) {
        SigningPair designated = new SigningPair(c.responsibleSection(), c.enforcementTeam());
        judgement.demandText(c.reason(), "reason");
        designated.mustDiffer(judgement);
        judgement.refuseIf(
                designated.equals(pair), NOTHING_WOULD_CHANGE, List.of(designated.section(), designated.team()));
        return new SigningPairDesignated(
                c.unitId(),
                judgement.context(),
                c.responsibleSection(),
                c.enforcementTeam(),
                c.effectiveOn(),
                c.reason());
    }

    private static void mustFollow(
            UnitId unit, List<UnitId> successors, String field, List<MovedCluster> moved, Judgement judgement) {
        judgement.refuseFieldIf(successors.contains(unit), A_UNIT_CANNOT_FOLLOW_ITSELF, field);
        mustGo(moved, successors::contains, judgement);
    }

    private static void mustGo(List<MovedCluster> moved, Predicate<UnitId> allowed, Judgement judgement) {
        for (int i = 0; i < moved.size(); i++) {
            MovedCluster cluster = moved.get(i);
            judgement.refuseFieldIf(
                    !allowed.test(cluster.to()),
                    A_MOVED_CLUSTER_GOES_TO_A_SUCCESSOR,
                    "clustersMoved[" + i + "].to",
                    cluster.clusterId(),
                    cluster.to());
        }
    }

    /** What the unit is after an event. */
    Unit evolve(UnitEvent event) {
        return switch (event) {
            case UnitEstablished e ->
                new Unit(
                        e.name(),
                        e.divisionCode(),
                        new SigningPair(e.responsibleSection(), e.enforcementTeam()),
                        false);
            case UnitRenamed e -> new Unit(e.after(), divisionCode, pair, ended);
            case DivisionCodeAssigned e -> new Unit(name, e.after(), pair, ended);
            case SigningPairDesignated e ->
                new Unit(name, divisionCode, new SigningPair(e.responsibleSection(), e.enforcementTeam()), ended);
            case UnitBoundaryChanged e -> this;
            case UnitSplit e -> new Unit(name, divisionCode, pair, true);
            case UnitMerged e -> new Unit(name, divisionCode, pair, true);
            case UnitAbolished e -> new Unit(name, divisionCode, pair, true);
        };
    }
}
