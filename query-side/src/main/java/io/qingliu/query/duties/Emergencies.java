package io.qingliu.query.duties;

import io.qingliu.events.emergency.DrillHeld;
import io.qingliu.events.emergency.EmergencyEvent;
import io.qingliu.events.emergency.EmergencyPlansDocked;
import io.qingliu.events.emergency.EmergencyResourcesShared;
import io.qingliu.events.emergency.IncidentClosed;
import io.qingliu.events.emergency.IncidentHandledJointly;
import io.qingliu.events.emergency.IncidentReported;
import io.qingliu.events.emergency.SharedResource;
import io.qingliu.query.duties.Duty.FollowUp;
import io.qingliu.query.duties.Particulars.Emergency;
import io.qingliu.query.duties.Particulars.Resource;
import io.qingliu.query.kernel.Fact;
import io.qingliu.query.kernel.Paper;
import java.util.List;

/** What becomes of joint work on emergencies by an event. */
final class Emergencies {
    private Emergencies() {}

    static Duty after(Duty state, EmergencyEvent event, Fact fact) {
        return switch (event) {
            case EmergencyPlansDocked e ->
                state.opened(
                        DutyKind.EMERGENCY_PLANS,
                        e.summary(),
                        IdTexts.ids(e.clusters()),
                        Particulars.of(new Emergency(
                                null, IdTexts.parties(e.parties()), null, List.of(), Paper.of(e.document()))),
                        fact);
            case EmergencyResourcesShared e ->
                state.opened(
                        DutyKind.EMERGENCY_RESOURCES,
                        e.title(),
                        IdTexts.ids(e.clusters()),
                        Particulars.of(new Emergency(
                                null,
                                IdTexts.parties(e.parties()),
                                null,
                                e.resources().stream()
                                        .map(Emergencies::resource)
                                        .toList(),
                                null)),
                        fact);
            case DrillHeld e ->
                state.opened(
                                DutyKind.DRILL,
                                e.scenario(),
                                IdTexts.ids(e.clusters()),
                                Particulars.of(new Emergency(
                                        null, IdTexts.parties(e.parties()), e.findings(), List.of(), null)),
                                fact)
                        .with(
                                new FollowUp(
                                        e.findings(),
                                        null,
                                        IdTexts.parties(e.parties()),
                                        IdTexts.digests(e.evidence()),
                                        null,
                                        fact),
                                List.of());
            case IncidentReported e ->
                state.opened(
                        DutyKind.INCIDENT,
                        e.description(),
                        IdTexts.ids(e.clusters()),
                        Particulars.of(new Emergency(e.grade(), List.of(), null, List.of(), null)),
                        fact);
            case IncidentHandledJointly e ->
                state.with(
                        new FollowUp(
                                e.measures(),
                                null,
                                IdTexts.parties(e.parties()),
                                IdTexts.digests(e.evidence()),
                                null,
                                fact),
                        List.of());
            case IncidentClosed e -> state.ended(e.outcome(), null, fact);
        };
    }

    private static Resource resource(SharedResource shared) {
        return new Resource(shared.name(), shared.quantity(), shared.unit());
    }
}
