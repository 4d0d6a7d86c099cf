package io.qingliu.query.annualreport;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.Work;
import io.qingliu.events.WorkKind;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.acceptance.AcceptanceOpened;
import io.qingliu.events.cluster.ClusterClosedOut;
import io.qingliu.events.cluster.ClusterReopened;
import io.qingliu.events.demonstration.CommendationIssued;
import io.qingliu.events.demonstration.CommendationWithdrawn;
import io.qingliu.events.demonstration.DemonstrationConfirmed;
import io.qingliu.events.demonstration.DemonstrationEvent;
import io.qingliu.events.demonstration.DemonstrationNotSelected;
import io.qingliu.events.demonstration.DemonstrationRevoked;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.FixReturned;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.summaryreport.SummaryReportAccepted;
import io.qingliu.events.summaryreport.SummaryReportReturned;
import io.qingliu.events.summaryreport.SummaryReportSubmitted;
import io.qingliu.query.annualreport.Content.CloseOut;
import io.qingliu.query.annualreport.Content.Conclusion;
import io.qingliu.query.annualreport.Content.Fix;
import io.qingliu.query.annualreport.Content.Honour;
import io.qingliu.query.annualreport.Content.Judgement;
import io.qingliu.query.annualreport.Content.Report;
import io.qingliu.query.annualreport.Content.Standing;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Paper;
import io.qingliu.query.kernel.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What the yearly paper quotes of each cluster. */
public final class ContentFold implements Fold<Content, Content> {
    @Override
    public String name() {
        return "annualreport.content";
    }

    @Override
    public Class<Content> state() {
        return Content.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                SummaryReportSubmitted.class,
                SummaryReportReturned.class,
                SummaryReportAccepted.class,
                ClusterClosedOut.class,
                ClusterReopened.class,
                AcceptanceOpened.class,
                AcceptanceConcluded.class,
                AcceptanceAnnulled.class,
                FixCompleted.class,
                FixVerified.class,
                FixReturned.class,
                DemonstrationConfirmed.class,
                DemonstrationNotSelected.class,
                DemonstrationRevoked.class,
                CommendationIssued.class,
                CommendationWithdrawn.class);
    }

    @Override
    public Content nothing(String part) {
        return Content.NOTHING;
    }

    @Override
    public List<Content> rows(Content state) {
        return List.of(state);
    }

    @Override
    public Content after(Content state, Recorded recorded) {
        DomainEvent event = recorded.event();
        if (event == null) {
            return state;
        }
        long at = recorded.position();
        LocalDate day = event.context().occurredOn();
        return switch (event) {
            case SummaryReportSubmitted e -> state.with(e.summaryReportId().value(), submitted(e, at, day));
            case SummaryReportReturned e -> judged(state, e.summaryReportId().value(), Standing.RETURNED);
            case SummaryReportAccepted e -> judged(state, e.summaryReportId().value(), Standing.ACCEPTED);
            case ClusterClosedOut e -> state.with(closedOut(e, at, day));
            case ClusterReopened e -> fell(state, e.afterRound().round(), day);
            case AcceptanceOpened e ->
                state.marked(e.acceptanceId().round(), e.rubric().mark().name());
            case AcceptanceConcluded e -> state.with(concluded(e, at, day));
            case AcceptanceAnnulled e ->
                fell(
                        annulled(state, e.acceptanceId().round(), day),
                        e.acceptanceId().round(),
                        day);
            case FixCompleted e -> state.with(e.problemId().value(), fix(e, at, day));
            case FixVerified e -> judged(state, e.problemId(), Judgement.VERIFIED);
            case FixReturned e -> judged(state, e.problemId(), Judgement.RETURNED);
            case DemonstrationEvent e ->
                state.with(
                        e.demonstrationId().value(),
                        e.demonstrationId().participation(),
                        honour -> after(honour, e, at, day));
            default -> state;
        };
    }

    private static Report submitted(SummaryReportSubmitted e, long at, LocalDate day) {
        return new Report(
                at,
                e.summaryReportId().round(),
                e.version(),
                Standing.SUBMITTED,
                day,
                Objects.requireNonNull(Paper.of(e.document())),
                e.typicalPractices(),
                e.highlights(),
                e.results());
    }

    private static Content judged(Content state, String stream, Standing standing) {
        Report known = state.reports().get(stream);
        return known == null ? state : state.with(stream, known.now(standing));
    }

    private static CloseOut closedOut(ClusterClosedOut e, long at, LocalDate day) {
        return new CloseOut(
                at,
                day,
                e.authority(),
                Objects.requireNonNull(Paper.of(e.document())),
                e.acceptanceId().round(),
                e.policy().policy().value() + " v" + e.policy().version(),
                null);
    }

    /** A close-out falls with the round that it rests on. */
    private static Content fell(Content state, int round, LocalDate day) {
        return state.withCloseOuts(state.closeOuts().stream()
                .map(it -> it.round() == round && it.fellOn() == null ? it.fell(day) : it)
                .toList());
    }

    private static Conclusion concluded(AcceptanceConcluded e, long at, LocalDate day) {
        return new Conclusion(
                at,
                e.acceptanceId().round(),
                e.verdict(),
                day,
                e.earnedPoints(),
                e.applicablePoints(),
                e.maxPoints(),
                e.scale(),
                e.passMarkPoints(),
                e.rubric().rubric().value() + " v" + e.rubric().version(),
                e.standingVetoes().stream().map(ItemId::value).toList(),
                null);
    }

    private static Content annulled(Content state, int round, LocalDate day) {
        return state.withConclusions(state.conclusions().stream()
                .map(it -> it.round() == round && it.stands() ? it.annulled(day) : it)
                .toList());
    }

    private static Fix fix(FixCompleted e, long at, LocalDate day) {
        Map<WorkKind, Long> works = new TreeMap<>();
        for (Work work : e.works()) {
            works.merge(work.kind(), work.quantity(), Long::sum);
        }
        return new Fix(at, day, Judgement.WAITING, works);
    }

    /** The latest fix of a problem is the one that is judged. */
    private static Content judged(Content state, ProblemId problem, Judgement judgement) {
        List<Fix> fixes = new ArrayList<>(state.fixes().getOrDefault(problem.value(), List.of()));
        if (fixes.isEmpty() || fixes.getLast().judgement() != Judgement.WAITING) {
            return state;
        }
        fixes.set(fixes.size() - 1, fixes.getLast().now(judgement));
        return state.withFixes(problem.value(), fixes);
    }

    private static Honour after(Honour known, DemonstrationEvent event, long at, LocalDate day) {
        return switch (event) {
            case DemonstrationConfirmed e ->
                new Honour(
                        known.participation(),
                        at,
                        day,
                        Paper.of(e.document()),
                        e.sampled(),
                        null,
                        null,
                        null,
                        known.commendedOn(),
                        known.circular(),
                        known.withdrawnOn());
            case DemonstrationNotSelected e ->
                new Honour(
                        known.participation(),
                        at,
                        null,
                        null,
                        null,
                        e.reason(),
                        null,
                        null,
                        known.commendedOn(),
                        known.circular(),
                        known.withdrawnOn());
            case DemonstrationRevoked e ->
                new Honour(
                        known.participation(),
                        at,
                        known.confirmedOn(),
                        known.list(),
                        known.sampled(),
                        known.notSelected(),
                        day,
                        Paper.of(e.document()),
                        known.commendedOn(),
                        known.circular(),
                        known.withdrawnOn());
            case CommendationIssued e -> known.commended(at, day, Paper.of(e.document()), null);
            case CommendationWithdrawn e -> known.commended(at, known.commendedOn(), known.circular(), day);
            default -> known;
        };
    }
}
