package io.qingliu.command.cluster;

import static io.qingliu.command.cluster.ClusterRule.IT_LIES_IN_ANOTHER_PARK;
import static io.qingliu.command.cluster.ClusterRule.NOTHING_WOULD_CHANGE;
import static io.qingliu.command.cluster.ClusterRule.RIVERS_BELONG_TO_A_FRONTAGE;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.cluster.ClusterMovedToPark;
import io.qingliu.events.cluster.ClusterMovedToUnit;
import io.qingliu.events.cluster.ClusterRegistered;
import io.qingliu.events.cluster.ClusterRenamed;
import io.qingliu.events.cluster.FrontageDetermined;
import io.qingliu.events.cluster.ParkLevelNoted;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.UnitId;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cluster is called and where it lies: its park, its unit, its rivers.
 *
 * @param name its name
 * @param parkId its park
 * @param parkLevel that park's level
 * @param unitId the unit that answers for it
 * @param managementBody the body that carries out the remediation, or null
 * @param frontage whether it lies along a river
 * @param rivers which, as far as known
 */
record Place(
        String name,
        ParkId parkId,
        ParkLevel parkLevel,
        UnitId unitId,
        @Nullable OrganisationId managementBody,
        Frontage frontage,
        List<String> rivers) {

    static ClusterRegistered register(RegisterCluster c, Judgement judgement) {
        judgement
                .demandText(c.name(), "name")
                .refuseFieldIf(
                        c.predecessors().contains(c.clusterId()),
                        ClusterRule.A_CLUSTER_CANNOT_FOLLOW_ITSELF,
                        "predecessors");
        riversMustFit(c.frontage(), c.rivers(), judgement);
        return new ClusterRegistered(
                c.clusterId(),
                judgement.context(),
                c.name(),
                c.parkId(),
                c.parkLevel(),
                c.unitId(),
                c.managementBody(),
                c.frontage(),
                c.rivers(),
                c.predecessors());
    }

    static Place of(ClusterRegistered e) {
        return new Place(e.name(), e.parkId(), e.parkLevel(), e.unitId(), e.managementBody(), e.frontage(), e.rivers());
    }

    ClusterRenamed rename(RenameCluster c, Judgement judgement) {
        judgement
                .demandText(c.after(), "after")
                .demandText(c.reason(), "reason")
                .refuseFieldIf(c.after().equals(name), NOTHING_WOULD_CHANGE, "after", name);
        return new ClusterRenamed(c.clusterId(), judgement.context(), name, c.after(), c.reason());
    }

    FrontageDetermined determineFrontage(DetermineFrontage c, Judgement judgement) {
        riversMustFit(c.frontage(), c.rivers(), judgement);
        judgement
                .demandText(c.reason(), "reason")
                .refuseFieldIf(
                        c.frontage() == frontage && new HashSet<>(c.rivers()).equals(new HashSet<>(rivers)),
                        NOTHING_WOULD_CHANGE,
                        "frontage",
                        frontage);
        return new FrontageDetermined(c.clusterId(), judgement.context(), c.frontage(), c.rivers(), c.reason());
    }

    ClusterMovedToUnit moveToUnit(MoveClusterToUnit c, Judgement judgement) {
        judgement
                .demandText(c.reason(), "reason")
                .refuseFieldIf(c.after().equals(unitId), NOTHING_WOULD_CHANGE, "after", unitId);
        return new ClusterMovedToUnit(
                c.clusterId(), judgement.context(), unitId, c.after(), c.effectiveOn(), c.reason());
    }

    ClusterMovedToPark moveToPark(MoveClusterToPark c, Judgement judgement) {
        judgement
                .demandText(c.reason(), "reason")
                .refuseFieldIf(c.after().equals(parkId), NOTHING_WOULD_CHANGE, "after", parkId);
        return new ClusterMovedToPark(
                c.clusterId(), judgement.context(), parkId, c.after(), c.parkLevel(), c.effectiveOn(), c.reason());
    }

    ParkLevelNoted noteParkLevel(NoteParkLevel c, Judgement judgement) {
        judgement
                .refuseFieldIf(!c.parkId().equals(parkId), IT_LIES_IN_ANOTHER_PARK, "parkId", parkId, c.parkId())
                .refuseFieldIf(c.after() == parkLevel, NOTHING_WOULD_CHANGE, "after", parkLevel);
        return new ParkLevelNoted(c.clusterId(), judgement.context(), parkLevel, c.after(), parkId);
    }

    private static void riversMustFit(Frontage frontage, List<String> rivers, Judgement judgement) {
        judgement.refuseFieldIf(
                frontage != Frontage.YES && !rivers.isEmpty(), RIVERS_BELONG_TO_A_FRONTAGE, "rivers", frontage);
        for (int i = 0; i < rivers.size(); i++) {
            judgement.demandText(rivers.get(i), "rivers[" + i + "]");
        }
    }

    Place named(String after) {
        return new Place(after, parkId, parkLevel, unitId, managementBody, frontage, rivers);
    }

    Place along(Frontage known, List<String> named) {
        return new Place(name, parkId, parkLevel, unitId, managementBody, known, named);
    }

    Place under(UnitId after) {
        return new Place(name, parkId, parkLevel, after, managementBody, frontage, rivers);
    }

    Place in(ParkId park, ParkLevel level) {
        return new Place(name, park, level, unitId, managementBody, frontage, rivers);
    }
}
