package io.qingliu.query.worklist;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.demonstration.ConfirmationRefused;
import io.qingliu.events.demonstration.DemonstrationConfirmed;
import io.qingliu.events.demonstration.DemonstrationNotSelected;
import io.qingliu.events.demonstration.ParticipationDeclined;
import io.qingliu.events.demonstration.ParticipationOpened;
import io.qingliu.events.demonstration.ParticipationWithdrawn;
import io.qingliu.events.summaryreport.SummaryReportReturned;
import io.qingliu.events.summaryreport.SummaryReportSubmitted;
import io.qingliu.events.summaryreport.SummaryReportTakenBack;
import io.qingliu.query.worklist.ReturnFact.By;
import io.qingliu.query.worklist.ReturnFact.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came back to a cluster.
 *
 * @param clusterId the cluster
 * @param returns in the order of recording
 */
public record ClusterReturns(String clusterId, List<ReturnFact> returns) {
    private static final Set<Kind> OF_APPLICATIONS =
            Set.of(Kind.APPLICATION_DECLINED, Kind.APPLICATION_WITHDRAWN, Kind.NOT_SELECTED);
    private static final Set<Kind> OF_REPORTS = Set.of(Kind.REPORT_RETURNED, Kind.REPORT_TAKEN_BACK);

    public ClusterReturns {
        returns = List.copyOf(returns);
    }

    ClusterReturns after(DomainEvent event, long position) {
        return switch (event) {
            case ParticipationDeclined e ->
                with(fact(e, Kind.APPLICATION_DECLINED, e.applicationId().value(), null, e.reason(), position));
            case ParticipationWithdrawn e ->
                with(fact(e, Kind.APPLICATION_WITHDRAWN, e.applicationId().value(), null, e.reason(), position));
            case DemonstrationNotSelected e ->
                with(fact(e, Kind.NOT_SELECTED, e.listId().value(), null, e.reason(), position));
            case ConfirmationRefused e -> with(refused(e, position));
            case SummaryReportReturned e ->
                with(fact(e, Kind.REPORT_RETURNED, null, e.version(), e.reason(), position));
            case SummaryReportTakenBack e -> with(fact(e, Kind.REPORT_TAKEN_BACK, null, null, e.reason(), position));
            // another participation answers what became of those before it
            case ParticipationOpened e -> answered(OF_APPLICATIONS, null, e, position);
            case DemonstrationConfirmed e ->
                answered(Set.of(Kind.CONFIRMATION_REFUSED), e.stream().value(), e, position);
            case SummaryReportSubmitted e -> answered(OF_REPORTS, e.stream().value(), e, position);
            default -> this;
        };
    }

    private ReturnFact fact(
            DomainEvent e,
            Kind kind,
            @Nullable String paper,
            @Nullable Integer version,
            @Nullable String reason,
            long position) {
        return new ReturnFact(
                clusterId,
                kind,
                e.stream().value(),
                paper,
                version,
                e.context().occurredOn(),
                position,
                reason,
                List.of(),
                By.of(e.context()),
                null,
                null);
    }

    private ReturnFact refused(ConfirmationRefused e, long position) {
        return new ReturnFact(
                clusterId,
                Kind.CONFIRMATION_REFUSED,
                e.stream().value(),
                e.listId().value(),
                null,
                e.context().occurredOn(),
                position,
                null,
                e.rules(),
                By.of(e.context()),
                null,
                null);
    }

    private ClusterReturns with(ReturnFact fact) {
        List<ReturnFact> next = new ArrayList<>(returns);
        next.add(fact);
        return new ClusterReturns(clusterId, next);
    }

    private ClusterReturns answered(Set<Kind> kinds, @Nullable String stream, DomainEvent by, long position) {
        List<ReturnFact> next = new ArrayList<>(returns);
        next.replaceAll(it ->
                it.answeredAt() == null && kinds.contains(it.kind()) && (stream == null || stream.equals(it.stream()))
                        ? it.answered(by.context().occurredOn(), position)
                        : it);
        return new ClusterReturns(clusterId, next);
    }
}
