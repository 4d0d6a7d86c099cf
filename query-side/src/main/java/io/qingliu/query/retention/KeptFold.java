package io.qingliu.query.retention;

import io.qingliu.events.Basis;
import io.qingliu.events.ConcernsClusters;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.Words;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.acceptance.AcceptanceEvent;
import io.qingliu.events.annualplan.AnnualPlanAdopted;
import io.qingliu.events.annualplan.AnnualPlanEvent;
import io.qingliu.events.application.ApplicationEvent;
import io.qingliu.events.application.CandidateListIssued;
import io.qingliu.events.application.CircularIssued;
import io.qingliu.events.application.DemonstrationApplied;
import io.qingliu.events.application.DemonstrationListIssued;
import io.qingliu.events.cluster.ClusterClosedOut;
import io.qingliu.events.cluster.ClusterMerged;
import io.qingliu.events.cluster.ClusterReopened;
import io.qingliu.events.cluster.ClusterSplit;
import io.qingliu.events.correction.CorrectionEvent;
import io.qingliu.events.demonstration.DemonstrationConfirmed;
import io.qingliu.events.demonstration.DemonstrationNotSelected;
import io.qingliu.events.demonstration.DemonstrationRevoked;
import io.qingliu.events.demonstration.ParticipationDeclined;
import io.qingliu.events.demonstration.ParticipationWithdrawn;
import io.qingliu.events.dispatch.DispatchEvent;
import io.qingliu.events.dispatch.DispatchSettled;
import io.qingliu.events.document.DocumentEvent;
import io.qingliu.events.document.DocumentRegistered;
import io.qingliu.events.document.RetentionChanged;
import io.qingliu.events.emergency.DrillHeld;
import io.qingliu.events.emergency.EmergencyEvent;
import io.qingliu.events.emergency.EmergencyPlansDocked;
import io.qingliu.events.emergency.EmergencyResourcesShared;
import io.qingliu.events.emergency.IncidentClosed;
import io.qingliu.events.enforcement.EnforcementEvent;
import io.qingliu.events.enforcement.JointCaseClosed;
import io.qingliu.events.evidence.EvidenceEvent;
import io.qingliu.events.evidence.EvidenceFiled;
import io.qingliu.events.handover.HandoverEvent;
import io.qingliu.events.handover.HandoverReconciled;
import io.qingliu.events.importbatch.ImportBatchEvent;
import io.qingliu.events.importbatch.ImportCommitted;
import io.qingliu.events.practice.PracticeEvent;
import io.qingliu.events.practice.PracticePublished;
import io.qingliu.events.remediation.CycleHandedOver;
import io.qingliu.events.remediation.RemediationCompleted;
import io.qingliu.events.report.ReportEvent;
import io.qingliu.events.report.ReportIssued;
import io.qingliu.events.summaryreport.SummaryReportAccepted;
import io.qingliu.events.summaryreport.SummaryReportAllowed;
import io.qingliu.events.summaryreport.SummaryReportSubmitted;
import io.qingliu.events.summaryreport.SummaryReportTakenBack;
import io.qingliu.events.survey.SurveyPartReopened;
import io.qingliu.events.survey.SurveySubmitted;
import io.qingliu.query.kernel.Fact;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When each file was closed, and for how long it is to be kept; each stream a part of its own. */
public final class KeptFold implements Fold<Kept, Kept> {
    private static final int LAST_OF_DECEMBER = 31;

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Class<Kept> state() {
        return Kept.class;
    }

    /** What closes a file, opens it again, names it, or says how long it is kept; of the long streams no more than that. */
    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                SurveySubmitted.class,
                SurveyPartReopened.class,
                RemediationCompleted.class,
                CycleHandedOver.class,
                AcceptanceConcluded.class,
                AcceptanceAnnulled.class,
                SummaryReportAllowed.class,
                SummaryReportSubmitted.class,
                SummaryReportAccepted.class,
                SummaryReportTakenBack.class,
                DemonstrationConfirmed.class,
                DemonstrationNotSelected.class,
                DemonstrationRevoked.class,
                ParticipationDeclined.class,
                ParticipationWithdrawn.class,
                ClusterClosedOut.class,
                ClusterSplit.class,
                ClusterMerged.class,
                ClusterReopened.class,
                DocumentEvent.class,
                EvidenceEvent.class,
                ApplicationEvent.class,
                AnnualPlanEvent.class,
                DispatchEvent.class,
                EnforcementEvent.class,
                EmergencyEvent.class,
                PracticeEvent.class,
                HandoverEvent.class,
                ReportEvent.class,
                ImportBatchEvent.class,
                CorrectionEvent.class);
    }

    @Override
    public Optional<String> part(Recorded event) {
        return Optional.of(event.stream());
    }

    @Override
    public Kept nothing(String part) {
        return Kept.nothing(part);
    }

    @Override
    public Kept after(Kept state, Recorded recorded) {
        DomainEvent event = recorded.event();
        if (event == null) {
            return state;
        }
        Fact fact = Fact.of(recorded);
        Kept known = state.of(recorded.cluster())
                .called(event instanceof ConcernsClusters shared ? shared.title() : null, number(paper(event)));
        return event instanceof AcceptanceEvent ? acceptance(known, event, fact) : closing(known, event, fact);
    }

    private static Kept acceptance(Kept known, DomainEvent event, Fact fact) {
        return event instanceof AcceptanceAnnulled ? known.reopened() : known.closed(fact.occurredOn(), fact);
    }

    private static Kept closing(Kept known, DomainEvent event, Fact fact) {
        LocalDate day = fact.occurredOn();
        return switch (event) {
            case DocumentRegistered e ->
                known.called(e.title(), e.number() == null ? null : e.number().value())
                        .keptFor(e.retention(), fact)
                        .closedAtOnce(e.issuedOn() == null ? day : e.issuedOn(), fact);
            case RetentionChanged e -> known.keptFor(e.after(), fact);
            case EvidenceFiled e ->
                known.called(Words.zh(e.kind()), null)
                        .keptFor(e.retention(), fact)
                        .closedAtOnce(day, fact);
            // a plan's file is that of its year, whenever it was adopted
            case AnnualPlanAdopted e ->
                known.closedAtOnce(LocalDate.of(e.year(), Month.DECEMBER, LAST_OF_DECEMBER), fact);
            case ReportIssued e -> known.called(e.title(), null).closedAtOnce(day, fact);
            case DemonstrationApplied e ->
                known.called(title(e.document()), null).closedAtOnce(day, fact);
            case CandidateListIssued e ->
                known.called(title(e.document()), null).closedAtOnce(day, fact);
            case DemonstrationListIssued e ->
                known.called(title(e.document()), null).closedAtOnce(day, fact);
            case CircularIssued e -> known.called(title(e.document()), null).closedAtOnce(day, fact);
            case PracticePublished e -> known.called(e.title(), null).closedAtOnce(day, fact);
            case EmergencyPlansDocked e -> known.closedAtOnce(day, fact);
            case EmergencyResourcesShared e -> known.closedAtOnce(day, fact);
            case DrillHeld e -> known.closedAtOnce(day, fact);
            case ImportCommitted e -> known.closedAtOnce(day, fact);
            case CorrectionEvent e -> known.closedAtOnce(day, fact);
            case SurveyPartReopened e -> known.reopened();
            case SummaryReportAllowed e -> known.reopened();
            case ClusterReopened e -> known.reopened();
            default -> ends(event) ? known.closed(day, fact) : known;
        };
    }

    /** Whether the matter of a stream is over with an event; each further end counts anew. */
    private static boolean ends(DomainEvent event) {
        return switch (event) {
            case SurveySubmitted e -> true;
            case RemediationCompleted e -> true;
            case CycleHandedOver e -> true;
            case SummaryReportAccepted e -> true;
            case SummaryReportTakenBack e -> true;
            case DemonstrationConfirmed e -> true;
            case DemonstrationNotSelected e -> true;
            case DemonstrationRevoked e -> true;
            case ParticipationDeclined e -> true;
            case ParticipationWithdrawn e -> true;
            case ClusterClosedOut e -> true;
            case ClusterSplit e -> true;
            case ClusterMerged e -> true;
            case DispatchSettled e -> true;
            case JointCaseClosed e -> true;
            case IncidentClosed e -> true;
            case HandoverReconciled e -> true;
            default -> false;
        };
    }

    private static @Nullable Basis paper(DomainEvent event) {
        return switch (event) {
            case DemonstrationApplied e -> e.document();
            case CandidateListIssued e -> e.document();
            case DemonstrationListIssued e -> e.document();
            case CircularIssued e -> e.document();
            case SummaryReportSubmitted e -> e.document();
            case ClusterClosedOut e -> e.document();
            case AnnualPlanAdopted e -> e.document();
            case EmergencyPlansDocked e -> e.document();
            case PracticePublished e -> e.document();
            case ReportIssued e -> e.document();
            default -> null;
        };
    }

    private static @Nullable String number(@Nullable Basis paper) {
        return paper == null || paper.number() == null ? null : paper.number().value();
    }

    private static @Nullable String title(@Nullable Basis paper) {
        return paper == null ? null : paper.title();
    }

    @Override
    public List<Kept> rows(Kept state) {
        return state.closedOn() == null ? List.of() : List.of(state);
    }
}
