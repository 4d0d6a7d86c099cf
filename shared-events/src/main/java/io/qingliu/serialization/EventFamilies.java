package io.qingliu.serialization;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.application.ApplicationEvent;
import io.qingliu.events.calendar.CalendarEvent;
import io.qingliu.events.demonstration.DemonstrationEvent;
import io.qingliu.events.essentials.EssentialsEvent;
import io.qingliu.events.form.FormEvent;
import io.qingliu.events.ledger.LedgerEvent;
import io.qingliu.events.policy.PolicyEvent;
import io.qingliu.events.rubric.RubricEvent;
import io.qingliu.events.summaryreport.SummaryReportEvent;
import io.qingliu.events.survey.SurveyEvent;
import java.util.List;
import java.util.Map;

/** The families that the ledger holds, one line each, and the events whose shape has changed since their first. */
final class EventFamilies {
    private static final List<Class<? extends DomainEvent>> FAMILIES = List.of(
            ApplicationEvent.class,
            CalendarEvent.class,
            DemonstrationEvent.class,
            EssentialsEvent.class,
            FormEvent.class,
            LedgerEvent.class,
            PolicyEvent.class,
            RubricEvent.class,
            SummaryReportEvent.class,
            SurveyEvent.class);

    private static final Map<Class<? extends DomainEvent>, Integer> REVISIONS = Map.ofEntries(
            // Map.entry(event class, current revision); every older revision needs its upcaster
            );

    static final EventTypes TYPES = EventTypes.of(FAMILIES, REVISIONS);

    private EventFamilies() {}
}
