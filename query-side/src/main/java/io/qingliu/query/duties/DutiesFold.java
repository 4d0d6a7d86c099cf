package io.qingliu.query.duties;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.annualplan.AnnualPlanAdopted;
import io.qingliu.events.annualplan.AnnualPlanEvent;
import io.qingliu.events.annualplan.AnnualPlanRevised;
import io.qingliu.events.annualplan.ClusterGoal;
import io.qingliu.events.dispatch.DispatchEvent;
import io.qingliu.events.dispatch.DispatchExtended;
import io.qingliu.events.dispatch.DispatchFollowedUp;
import io.qingliu.events.dispatch.DispatchKind;
import io.qingliu.events.dispatch.DispatchOpened;
import io.qingliu.events.dispatch.DispatchSettled;
import io.qingliu.events.emergency.EmergencyEvent;
import io.qingliu.events.enforcement.EnforcementEvent;
import io.qingliu.events.enforcement.JointActionRecorded;
import io.qingliu.events.enforcement.JointCaseClosed;
import io.qingliu.events.enforcement.JointCaseOpened;
import io.qingliu.events.handover.HandoverEvent;
import io.qingliu.events.handover.HandoverExported;
import io.qingliu.events.handover.HandoverReceiptRecorded;
import io.qingliu.events.handover.HandoverReconciled;
import io.qingliu.events.ids.ProblemCode;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.practice.PracticeAdopted;
import io.qingliu.events.practice.PracticeEvent;
import io.qingliu.events.practice.PracticePublished;
import io.qingliu.events.practice.PracticeWithdrawn;
import io.qingliu.query.duties.Duty.FollowUp;
import io.qingliu.query.duties.Particulars.Adoption;
import io.qingliu.query.duties.Particulars.Extension;
import io.qingliu.query.duties.Particulars.Goal;
import io.qingliu.query.duties.Particulars.Handover;
import io.qingliu.query.duties.Particulars.JointCase;
import io.qingliu.query.duties.Particulars.Matter;
import io.qingliu.query.duties.Particulars.Plan;
import io.qingliu.query.duties.Particulars.Practice;
import io.qingliu.query.duties.Particulars.Receipt;
import io.qingliu.query.duties.Particulars.Reconciliation;
import io.qingliu.query.kernel.Fact;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Paper;
import io.qingliu.query.kernel.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every duty as a part of its own, by its stream: most concern many clusters. */
public final class DutiesFold implements Fold<Duty, Duty> {
    @Override
    public String name() {
        return "duties";
    }

    @Override
    public Class<Duty> state() {
        return Duty.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                AnnualPlanEvent.class,
                DispatchEvent.class,
                EnforcementEvent.class,
                EmergencyEvent.class,
                PracticeEvent.class,
                HandoverEvent.class);
    }

    @Override
    public Optional<String> part(Recorded event) {
        return Optional.of(event.stream());
    }

    @Override
    public Duty nothing(String part) {
        return Duty.nothing(part);
    }

    @Override
    public Duty after(Duty state, Recorded recorded) {
        DomainEvent event = recorded.event();
        if (event == null) {
            return state;
        }
        Fact fact = Fact.of(recorded);
        return switch (event) {
            case AnnualPlanEvent e -> plan(state, e, fact);
            case DispatchEvent e -> dispatch(state, e, fact);
            case EnforcementEvent e -> enforcement(state, e, fact);
            case EmergencyEvent e -> Emergencies.after(state, e, fact);
            case PracticeEvent e -> practice(state, e, fact);
            case HandoverEvent e -> handover(state, e, fact);
            default -> state;
        };
    }

    private static Duty plan(Duty state, AnnualPlanEvent event, Fact fact) {
        return switch (event) {
            case AnnualPlanAdopted e ->
                state.opened(
                        DutyKind.ANNUAL_PLAN,
                        e.title(),
                        IdTexts.ids(e.clusters()),
                        Particulars.of(
                                new Plan(e.unitId().value(), e.year(), goals(e.goals()), Paper.of(e.document()))),
                        fact);
            case AnnualPlanRevised e -> {
                Plan plan = state.particulars().plan();
                Duty revised = plan == null
                        ? state
                        : state.with(Particulars.of(new Plan(
                                plan.unitId(),
                                plan.year(),
                                goals(e.goals()),
                                e.document() == null ? plan.document() : Paper.of(e.document()))));
                yield revised.with(
                        new FollowUp(e.reason(), null, List.of(), List.of(), Paper.of(e.document()), fact),
                        IdTexts.ids(e.clusters()));
            }
        };
    }

    private static List<Goal> goals(List<ClusterGoal> goals) {
        return goals.stream()
                .map(goal -> new Goal(goal.clusterId().value(), goal.goal()))
                .toList();
    }

    private static Duty dispatch(Duty state, DispatchEvent event, Fact fact) {
        return switch (event) {
            case DispatchOpened e ->
                state.opened(
                        e.kind() == DispatchKind.SUPERVISION ? DutyKind.SUPERVISION : DutyKind.DISPATCH,
                        e.matter(),
                        IdTexts.ids(e.clusters()),
                        Particulars.of(new Matter(e.owner().value(), e.dueOn(), List.of())),
                        fact);
            case DispatchFollowedUp e ->
                state.with(
                        new FollowUp(e.progress(), null, List.of(), IdTexts.digests(e.evidence()), null, fact),
                        List.of());
            case DispatchExtended e -> {
                Matter matter = state.particulars().matter();
                Duty extended = matter == null
                        ? state
                        : state.with(Particulars.of(new Matter(
                                matter.owner(),
                                e.after(),
                                behind(matter.extensions(), new Extension(e.before(), e.after(), e.reason())))));
                yield extended.with(FollowUp.of(e.reason(), fact), List.of());
            }
            case DispatchSettled e -> state.ended(e.outcome(), e.daysLate(), fact);
        };
    }

    private static Duty enforcement(Duty state, EnforcementEvent event, Fact fact) {
        return switch (event) {
            case JointCaseOpened e ->
                state.opened(
                        DutyKind.JOINT_CASE,
                        e.matter(),
                        IdTexts.ids(e.clusters()),
                        Particulars.of(new JointCase(
                                e.kind(),
                                e.units().stream().map(UnitId::value).toList(),
                                e.departments(),
                                e.cities(),
                                null)),
                        fact);
            case JointActionRecorded e ->
                state.with(
                        new FollowUp(e.action(), e.findings(), List.of(), IdTexts.digests(e.evidence()), null, fact),
                        List.of());
            case JointCaseClosed e -> {
                JointCase known = state.particulars().jointCase();
                Duty closed = known == null || e.penaltyNumber() == null
                        ? state
                        : state.with(Particulars.of(new JointCase(
                                known.kind(),
                                known.units(),
                                known.departments(),
                                known.cities(),
                                e.penaltyNumber().value())));
                yield closed.ended(e.outcome(), null, fact);
            }
        };
    }

    private static Duty practice(Duty state, PracticeEvent event, Fact fact) {
        return switch (event) {
            case PracticePublished e ->
                state.opened(
                        DutyKind.PRACTICE,
                        e.title(),
                        IdTexts.ids(e.clusters()),
                        Particulars.of(new Practice(
                                e.text(),
                                e.solves().stream().map(ProblemCode::value).toList(),
                                Paper.of(e.document()),
                                List.of())),
                        fact);
            case PracticeAdopted e -> {
                Practice known = state.particulars().practice();
                Adoption adoption = new Adoption(
                        e.clusterId().value(),
                        e.problems().stream().map(ProblemId::value).toList(),
                        e.note(),
                        fact.occurredOn(),
                        fact.position());
                Duty adopted = known == null
                        ? state
                        : state.with(Particulars.of(new Practice(
                                known.text(), known.solves(), known.document(), behind(known.adoptions(), adoption))));
                yield adopted.with(FollowUp.of(e.note(), fact), List.of(adoption.clusterId()));
            }
            case PracticeWithdrawn e -> state.ended(e.reason(), null, fact);
        };
    }

    private static Duty handover(Duty state, HandoverEvent event, Fact fact) {
        Handover known = state.particulars().handover();
        return switch (event) {
            case HandoverExported e ->
                state.opened(
                        DutyKind.HANDOVER,
                        e.title(),
                        IdTexts.ids(e.clusters()),
                        Particulars.of(new Handover(
                                e.system(),
                                e.fromPosition(),
                                e.toPosition(),
                                e.manifest().value(),
                                e.files(),
                                null,
                                null)),
                        fact);
            case HandoverReceiptRecorded e -> {
                String digest = e.digest() == null ? null : e.digest().value();
                Receipt receipt = new Receipt(
                        e.receiptNumber(),
                        e.receivedOn(),
                        digest,
                        digest == null || known == null ? null : digest.equals(known.manifest()));
                yield (known == null ? state : state.with(Particulars.of(known.received(receipt))))
                        .with(FollowUp.of(e.receiptNumber(), fact), List.of());
            }
            case HandoverReconciled e ->
                (known == null
                                ? state
                                : state.with(Particulars.of(known.compared(
                                        new Reconciliation(e.matched(), e.differences(), fact.occurredOn())))))
                        .with(FollowUp.of(null, fact), List.of());
        };
    }

    private static <T> List<T> behind(List<T> known, T one) {
        List<T> all = new ArrayList<>(known);
        all.add(one);
        return all;
    }

    @Override
    public List<Duty> rows(Duty state) {
        return state.kind() == null ? List.of() : List.of(state);
    }
}
