package io.qingliu.query.annualreport;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.Words;
import io.qingliu.events.annualplan.AnnualPlanAdopted;
import io.qingliu.events.annualplan.AnnualPlanEvent;
import io.qingliu.events.annualplan.AnnualPlanRevised;
import io.qingliu.events.dispatch.DispatchEvent;
import io.qingliu.events.dispatch.DispatchFollowedUp;
import io.qingliu.events.dispatch.DispatchOpened;
import io.qingliu.events.dispatch.DispatchSettled;
import io.qingliu.events.emergency.DrillHeld;
import io.qingliu.events.emergency.EmergencyEvent;
import io.qingliu.events.emergency.EmergencyPlansDocked;
import io.qingliu.events.emergency.EmergencyResourcesShared;
import io.qingliu.events.emergency.IncidentClosed;
import io.qingliu.events.emergency.IncidentHandledJointly;
import io.qingliu.events.emergency.IncidentReported;
import io.qingliu.events.enforcement.EnforcementEvent;
import io.qingliu.events.enforcement.JointActionRecorded;
import io.qingliu.events.enforcement.JointCaseClosed;
import io.qingliu.events.enforcement.JointCaseOpened;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.TextValue;
import io.qingliu.events.practice.PracticeAdopted;
import io.qingliu.events.practice.PracticeEvent;
import io.qingliu.events.practice.PracticePublished;
import io.qingliu.events.practice.PracticeWithdrawn;
import io.qingliu.query.annualreport.Shared.Kind;
import io.qingliu.query.annualreport.Shared.Step;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Practices, joint enforcement, emergency co-operation, dispatches and annual plans, each under its stream. */
public final class SharedFold implements Fold<Shared, Shared> {
    @Override
    public String name() {
        return "annualreport.shared";
    }

    @Override
    public Class<Shared> state() {
        return Shared.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                PracticeEvent.class,
                EnforcementEvent.class,
                EmergencyEvent.class,
                DispatchEvent.class,
                AnnualPlanEvent.class);
    }

    @Override
    public Optional<String> part(Recorded event) {
        return Optional.of(event.stream());
    }

    @Override
    public Shared nothing(String part) {
        return Shared.nothing(part);
    }

    @Override
    public List<Shared> rows(Shared state) {
        return state.kind() == null ? List.of() : List.of(state);
    }

    @Override
    public Shared after(Shared state, Recorded recorded) {
        DomainEvent event = recorded.event();
        if (event == null) {
            return state;
        }
        return switch (event) {
            case PracticeEvent e -> ofPractice(state, e, recorded.position());
            case EnforcementEvent e -> ofEnforcement(state, e, recorded.position());
            case EmergencyEvent e -> ofEmergency(state, e, recorded.position());
            case DispatchEvent e -> ofDispatch(state, e, recorded.position());
            case AnnualPlanEvent e -> ofPlan(state, e, recorded.position());
            default -> state;
        };
    }

    private static Shared ofPractice(Shared state, PracticeEvent event, long at) {
        LocalDate day = event.context().occurredOn();
        return switch (event) {
            case PracticePublished e ->
                begun(
                        state,
                        Kind.PRACTICE,
                        at,
                        day,
                        e.clusters(),
                        e.title(),
                        e.text(),
                        values(e.solves()),
                        Document.of(e.document()));
            case PracticeAdopted e -> state.and(new Step(at, day, e.clusterId().value(), e.note()));
            case PracticeWithdrawn e -> state.ended(day, e.reason());
        };
    }

    private static Shared ofEnforcement(Shared state, EnforcementEvent event, long at) {
        LocalDate day = event.context().occurredOn();
        return switch (event) {
            case JointCaseOpened e -> {
                List<String> parties = new ArrayList<>(values(e.units()));
                parties.addAll(e.departments());
                parties.addAll(e.cities());
                yield begun(
                        state, Kind.JOINT_CASE, at, day, e.clusters(), Words.zh(e.kind()), e.matter(), parties, null);
            }
            case JointActionRecorded e -> state.and(new Step(at, day, null, e.action() + "：" + e.findings()));
            case JointCaseClosed e ->
                state.ended(
                        day,
                        e.penaltyNumber() == null
                                ? e.outcome()
                                : e.outcome() + "（" + e.penaltyNumber().value() + "）");
        };
    }

    private static Shared ofEmergency(Shared state, EmergencyEvent event, long at) {
        LocalDate day = event.context().occurredOn();
        return switch (event) {
            case DrillHeld e ->
                begun(
                        state,
                        Kind.DRILL,
                        at,
                        day,
                        e.clusters(),
                        e.scenario(),
                        e.findings(),
                        organisations(e.parties()),
                        null);
            case EmergencyPlansDocked e ->
                begun(
                        state,
                        Kind.PLANS_DOCKED,
                        at,
                        day,
                        e.clusters(),
                        Words.zh(Kind.PLANS_DOCKED),
                        e.summary(),
                        organisations(e.parties()),
                        Document.of(e.document()));
            case EmergencyResourcesShared e ->
                begun(
                        state,
                        Kind.RESOURCES_SHARED,
                        at,
                        day,
                        e.clusters(),
                        Words.zh(Kind.RESOURCES_SHARED),
                        e.resources().stream()
                                .map(it -> it.name() + it.quantity() + it.unit())
                                .collect(Collectors.joining("、")),
                        organisations(e.parties()),
                        null);
            case IncidentReported e ->
                begun(
                        state,
                        Kind.INCIDENT,
                        at,
                        day,
                        e.clusters(),
                        Words.zh(e.grade()) + "事件",
                        e.description(),
                        List.of(),
                        null);
            case IncidentHandledJointly e -> state.and(new Step(at, day, null, e.measures()));
            case IncidentClosed e -> state.ended(day, e.outcome());
        };
    }

    private static Shared ofDispatch(Shared state, DispatchEvent event, long at) {
        LocalDate day = event.context().occurredOn();
        return switch (event) {
            case DispatchOpened e ->
                begun(
                        state,
                        Kind.DISPATCH,
                        at,
                        day,
                        e.clusters(),
                        Words.zh(e.kind()),
                        e.matter() + "（时限 " + e.dueOn() + "）",
                        organisations(List.of(e.owner())),
                        null);
            case DispatchFollowedUp e -> state.and(new Step(at, day, null, e.progress()));
            case DispatchSettled e ->
                state.ended(day, e.daysLate() > 0 ? e.outcome() + "（逾期" + e.daysLate() + "天）" : e.outcome());
            default -> state;
        };
    }

    private static Shared ofPlan(Shared state, AnnualPlanEvent event, long at) {
        LocalDate day = event.context().occurredOn();
        return switch (event) {
            case AnnualPlanAdopted e ->
                begun(
                        state,
                        Kind.ANNUAL_PLAN,
                        at,
                        day,
                        e.clusters(),
                        e.title(),
                        Integer.toString(e.year()),
                        List.of(e.unitId().value()),
                        Document.of(e.document()));
            case AnnualPlanRevised e -> state.and(new Step(at, day, null, e.reason()));
        };
    }

    private static Shared begun(
            Shared state,
            Kind kind,
            long at,
            LocalDate day,
            List<ClusterId> clusters,
            String title,
            String text,
            List<String> parties,
            @Nullable Document document) {
        return new Shared(
                state.id(),
                kind,
                at,
                day,
                values(clusters).stream().distinct().toList(),
                title,
                text,
                parties,
                document,
                List.of(),
                null,
                null);
    }

    private static List<String> organisations(Collection<OrganisationId> parties) {
        return values(parties);
    }

    private static List<String> values(Collection<? extends TextValue> texts) {
        return texts.stream().map(TextValue::value).toList();
    }
}
