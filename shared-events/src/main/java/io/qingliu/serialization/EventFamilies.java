package io.qingliu.serialization;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.acceptance.AcceptanceEvent;
import io.qingliu.events.annualplan.AnnualPlanEvent;
import io.qingliu.events.application.ApplicationEvent;
import io.qingliu.events.calendar.CalendarEvent;
import io.qingliu.events.cluster.ClusterEvent;
import io.qingliu.events.correction.CorrectionEvent;
import io.qingliu.events.demonstration.DemonstrationEvent;
import io.qingliu.events.dispatch.DispatchEvent;
import io.qingliu.events.document.DocumentEvent;
import io.qingliu.events.emergency.EmergencyEvent;
import io.qingliu.events.enforcement.EnforcementEvent;
import io.qingliu.events.essentials.EssentialsEvent;
import io.qingliu.events.evidence.EvidenceEvent;
import io.qingliu.events.form.FormEvent;
import io.qingliu.events.handover.HandoverEvent;
import io.qingliu.events.importbatch.ImportBatchEvent;
import io.qingliu.events.ledger.LedgerEvent;
import io.qingliu.events.park.ParkEvent;
import io.qingliu.events.policy.PolicyEvent;
import io.qingliu.events.practice.PracticeEvent;
import io.qingliu.events.remediation.RemediationEvent;
import io.qingliu.events.report.ReportEvent;
import io.qingliu.events.rubric.RubricEvent;
import io.qingliu.events.summaryreport.SummaryReportEvent;
import io.qingliu.events.survey.SurveyEvent;
import io.qingliu.events.unit.UnitEvent;
import java.util.List;
import java.util.Map;

/** The families that the ledger holds, one line each, and the events whose shape has changed since their first. */
final class EventFamilies {
    private static final List<Class<? extends DomainEvent>> FAMILIES = List.of(
            AcceptanceEvent.class,
            AnnualPlanEvent.class,
            ApplicationEvent.class,
            CalendarEvent.class,
            ClusterEvent.class,
            CorrectionEvent.class,
            DemonstrationEvent.class,
            DispatchEvent.class,
            DocumentEvent.class,
            EmergencyEvent.class,
            EnforcementEvent.class,
            EssentialsEvent.class,
            EvidenceEvent.class,
            FormEvent.class,
            HandoverEvent.class,
            ImportBatchEvent.class,
            LedgerEvent.class,
            ParkEvent.class,
            PolicyEvent.class,
            PracticeEvent.class,
            RemediationEvent.class,
            ReportEvent.class,
            RubricEvent.class,
            SummaryReportEvent.class,
            SurveyEvent.class,
            UnitEvent.class);

    private static final Map<Class<? extends DomainEvent>, Integer> REVISIONS = Map.ofEntries(
            // Map.entry(event class, current revision); every older revision needs its upcaster
            );

    static final EventTypes TYPES = EventTypes.of(FAMILIES, REVISIONS);

    private EventFamilies() {}
}
