package io.qingliu.command.emergency;

import static io.qingliu.command.emergency.EmergencyRule.AT_LEAST_ONE_CLUSTER_IS_CONCERNED;
import static io.qingliu.command.emergency.EmergencyRule.JOINT_MEANS_AT_LEAST_TWO_PARTIES;
import static io.qingliu.command.emergency.EmergencyRule.SOMETHING_IS_SHARED;
import static io.qingliu.command.emergency.EmergencyRule.THE_INCIDENT_IS_CLOSED;
import static io.qingliu.command.emergency.EmergencyRule.THIS_IS_NOT_AN_INCIDENT;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.emergency.DrillHeld;
import io.qingliu.events.emergency.EmergencyEvent;
import io.qingliu.events.emergency.EmergencyPlansDocked;
import io.qingliu.events.emergency.EmergencyResourcesShared;
import io.qingliu.events.emergency.IncidentClosed;
import io.qingliu.events.emergency.IncidentHandledJointly;
import io.qingliu.events.emergency.IncidentReported;
import io.qingliu.events.emergency.SharedResource;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A matter of emergency preparedness, or an incident.
 *
 * @param incident whether it is an incident
 * @param closedOn the day on which the incident was closed, or null
 */
record Emergency(boolean incident, @Nullable LocalDate closedOn) {
    /** Before anything was recorded. */
    static final Emergency NOT_YET = new Emergency(false, null);

    private static final int FEWEST_PARTIES = 2;

    /** Answers a command with its events, or refuses it by an {@link EmergencyRule}. */
    List<EmergencyEvent> decide(EmergencyCommand command) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case DockEmergencyPlans c -> {
                mustBeJoint(c.parties(), judgement);
                mustConcernClusters(c.clusters(), judgement);
                judgement.demandText(c.summary(), "summary");
                yield List.of(new EmergencyPlansDocked(
                        c.emergencyId(), judgement.context(), c.parties(), c.summary(), c.clusters(), c.document()));
            }
            case ShareEmergencyResources c -> {
                mustBeJoint(c.parties(), judgement);
                mustConcernClusters(c.clusters(), judgement);
                mustShareSomething(c.resources(), judgement);
                yield List.of(new EmergencyResourcesShared(
                        c.emergencyId(), judgement.context(), c.parties(), c.resources(), c.clusters()));
            }
            case HoldDrill c -> {
                mustBeJoint(c.parties(), judgement);
                mustConcernClusters(c.clusters(), judgement);
                judgement.demandText(c.scenario(), "scenario").demandText(c.findings(), "findings");
                yield List.of(new DrillHeld(
                        c.emergencyId(),
                        judgement.context(),
                        c.scenario(),
                        c.parties(),
                        c.findings(),
                        c.clusters(),
                        c.evidence()));
            }
            case ReportIncident c -> {
                mustConcernClusters(c.clusters(), judgement);
                judgement.demandText(c.description(), "description");
                yield List.of(new IncidentReported(
                        c.emergencyId(), judgement.context(), c.grade(), c.description(), c.clusters()));
            }
            case HandleIncidentJointly c -> {
                // what was done before the closing may be entered after it (rulings §1)
                mustBeAnIncident(judgement)
                        .refuseIf(
                                closedOn != null && c.context().occurredOn().isAfter(closedOn),
                                THE_INCIDENT_IS_CLOSED,
                                String.valueOf(closedOn));
                mustBeJoint(c.parties(), judgement);
                judgement.demandText(c.measures(), "measures");
                yield List.of(new IncidentHandledJointly(
                        c.emergencyId(), judgement.context(), c.measures(), c.parties(), c.evidence()));
            }
            case CloseIncident c -> {
                mustBeAnIncident(judgement)
                        .refuseIf(closedOn != null, THE_INCIDENT_IS_CLOSED, String.valueOf(closedOn))
                        .demandText(c.outcome(), "outcome");
                yield List.of(new IncidentClosed(c.emergencyId(), judgement.context(), c.outcome()));
            }
        };
    }

    private Judgement mustBeAnIncident(Judgement judgement) {
        return judgement.refuseIf(!incident, THIS_IS_NOT_AN_INCIDENT);
    }

    private static void mustShareSomething(List<SharedResource> resources, Judgement judgement) {
        judgement.refuseFieldIf(resources.isEmpty(), SOMETHING_IS_SHARED, "resources");
        for (int i = 0; i < resources.size(); i++) {
            String path = "resources[" + i + "]";
            judgement
                    .demandText(resources.get(i).name(), path + ".name")
                    .refuseFieldIf(resources.get(i).quantity() <= 0, SOMETHING_IS_SHARED, path + ".quantity")
                    .demandText(resources.get(i).unit(), path + ".unit");
        }
    }

    private static void mustBeJoint(List<OrganisationId> parties, Judgement judgement) {
        judgement.refuseFieldIf(
                Set.copyOf(parties).size() < FEWEST_PARTIES, JOINT_MEANS_AT_LEAST_TWO_PARTIES, "parties");
    }

    private static void mustConcernClusters(List<ClusterId> clusters, Judgement judgement) {
        judgement.refuseFieldIf(clusters.isEmpty(), AT_LEAST_ONE_CLUSTER_IS_CONCERNED, "clusters");
    }

    /** What the matter is after an event. */
    Emergency evolve(EmergencyEvent event) {
        return switch (event) {
            case EmergencyPlansDocked e -> this;
            case EmergencyResourcesShared e -> this;
            case DrillHeld e -> this;
            case IncidentReported e -> new Emergency(true, null);
            case IncidentHandledJointly e -> new Emergency(true, closedOn);
            case IncidentClosed e -> new Emergency(true, e.context().occurredOn());
        };
    }
}
