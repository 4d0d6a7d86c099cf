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
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.OrganisationId;
import java.util.List;
import java.util.Set;

/**
 * A matter of emergency preparedness, or an incident.
 *
 * @param incident whether it is an incident
 * @param closed whether the incident was closed
 */
record Emergency(boolean incident, boolean closed) {
    /** Before anything was recorded. */
    static final Emergency NOT_YET = new Emergency(false, false);

    private static final int FEWEST_PARTIES = 2;

    /** Answers a command with its events, or refuses it by an {@link EmergencyRule}. */
    List<EmergencyEvent> decide(EmergencyCommand command) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case DockEmergencyPlans c -> {
                mustBeJoint(c.parties(), judgement);
                mustConcernClusters(c.clusters(), judgement);
                yield List.of(new EmergencyPlansDocked(
                        c.emergencyId(), judgement.context(), c.parties(), c.summary(), c.clusters(), c.document()));
            }
            case ShareEmergencyResources c -> {
                mustBeJoint(c.parties(), judgement);
                mustConcernClusters(c.clusters(), judgement);
                boolean nothing = c.resources().isEmpty()
                        || c.resources().stream().anyMatch(resource -> resource.quantity() <= 0);
                judgement.refuseFieldIf(nothing, SOMETHING_IS_SHARED, "resources");
                yield List.of(new EmergencyResourcesShared(
                        c.emergencyId(), judgement.context(), c.parties(), c.resources(), c.clusters()));
            }
            case HoldDrill c -> {
                mustBeJoint(c.parties(), judgement);
                mustConcernClusters(c.clusters(), judgement);
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
                mustBeAnOpenIncident(judgement);
                mustBeJoint(c.parties(), judgement);
                judgement.demandText(c.measures(), "measures");
                yield List.of(new IncidentHandledJointly(
                        c.emergencyId(), judgement.context(), c.measures(), c.parties(), c.evidence()));
            }
            case CloseIncident c -> {
                mustBeAnOpenIncident(judgement);
                judgement.demandText(c.outcome(), "outcome");
                yield List.of(new IncidentClosed(c.emergencyId(), judgement.context(), c.outcome()));
            }
        };
    }

    private void mustBeAnOpenIncident(Judgement judgement) {
        judgement.refuseIf(!incident, THIS_IS_NOT_AN_INCIDENT).refuseIf(closed, THE_INCIDENT_IS_CLOSED);
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
            case IncidentReported e -> new Emergency(true, false);
            case IncidentHandledJointly e -> this;
            case IncidentClosed e -> new Emergency(true, true);
        };
    }
}
