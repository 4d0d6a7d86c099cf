package io.qingliu.query.worklist;

import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.FixReturned;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.remediation.Measure;
import io.qingliu.events.remediation.ProblemRaised;
import io.qingliu.events.remediation.ProblemRegraded;
import io.qingliu.events.remediation.ProblemReopened;
import io.qingliu.events.remediation.ProblemWithdrawn;
import io.qingliu.events.remediation.RemediationEvent;
import io.qingliu.events.remediation.RemediationPlanned;
import io.qingliu.query.worklist.ProblemFact.Course;
import io.qingliu.query.worklist.ProblemFact.Plan;
import io.qingliu.query.worklist.ProblemFact.What;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A cluster's problems.
 *
 * @param clusterId the cluster
 * @param byId each problem under its id
 */
public record ClusterProblems(String clusterId, Map<String, ProblemFact> byId) {
    public ClusterProblems {
        byId = Collections.unmodifiableMap(new TreeMap<>(byId));
    }

    /** The problem under an id, where it is known. */
    @Nullable
    ProblemFact find(@Nullable String problemId) {
        return problemId == null ? null : byId.get(problemId);
    }

    /** After an event of a cycle; one of an earlier cycle does not touch a problem that a later one took over. */
    ClusterProblems after(RemediationEvent event, long position) {
        int cycle = event.remediationId().cycle();
        LocalDate day = event.context().occurredOn();
        return switch (event) {
            case ProblemRaised e -> raised(cycle, e, position);
            case ProblemRegraded e ->
                changed(e, e.problemId(), it -> it.now(it.what().graded(e.after())));
            case ProblemWithdrawn e ->
                changed(e, e.problemId(), it -> it.now(it.course().ended(Standing.WITHDRAWN, e.reason(), position)));
            case RemediationPlanned e -> planned(e, position);
            case FixCompleted e ->
                changed(
                        e,
                        e.problemId(),
                        it -> it.now(it.course().fixed(day, position)).built(e.works()));
            case FixVerified e ->
                changed(e, e.problemId(), it -> it.now(it.course().verified(day, position)));
            case FixReturned e ->
                changed(
                        e,
                        e.problemId(),
                        it -> it.now(it.course().returned(e.reason(), position)).built(List.of()));
            case ProblemReopened e ->
                changed(e, e.problemId(), it -> it.now(it.course().reopened(e.reason(), position)));
            default -> this;
        };
    }

    private ClusterProblems raised(int cycle, ProblemRaised e, long position) {
        String id = e.problemId().value();
        ProblemFact known = byId.get(id);
        if (known != null && known.cycle() > cycle) {
            return this;
        }
        RowId row = e.surveyRow();
        What what = new What(
                e.code().value(),
                e.severity(),
                e.part(),
                e.description(),
                row == null ? null : row.value(),
                e.location(),
                e.scoreItems().stream().map(ItemId::value).toList());
        // a problem that is taken over while open goes on; what was settled before is another matter
        ProblemFact next = known != null && known.open()
                ? known.in(cycle, e.carriedFrom())
                        .now(known.what().told(what))
                        .now(known.course().open(position))
                : new ProblemFact(
                        clusterId,
                        id,
                        cycle,
                        e.carriedFrom(),
                        what,
                        Course.raised(e.context().occurredOn(), position),
                        null,
                        List.of(),
                        false,
                        List.of());
        return with(next.told(e.context()));
    }

    private ClusterProblems planned(RemediationPlanned e, long position) {
        ClusterProblems next = this;
        for (Measure measure : e.measures()) {
            next = next.changed(e, measure.problemId(), it -> it.now(plan(it.plan(), measure, position)));
        }
        return next;
    }

    private static Plan plan(@Nullable Plan before, Measure measure, long position) {
        int moved = before == null || before.dueOn().equals(measure.dueOn()) ? 0 : 1;
        return new Plan(
                measure.measure(),
                measure.owner().value(),
                measure.dueOn(),
                measure.durationDays(),
                position,
                (before == null ? 0 : before.replanned()) + moved);
    }

    private ClusterProblems changed(RemediationEvent event, ProblemId id, UnaryOperator<ProblemFact> change) {
        int cycle = event.remediationId().cycle();
        ProblemFact known = byId.get(id.value());
        return known == null || known.cycle() > cycle
                ? this
                : with(change.apply(known).told(event.context()));
    }

    private ClusterProblems with(ProblemFact problem) {
        Map<String, ProblemFact> next = new TreeMap<>(byId);
        next.put(problem.problemId(), problem);
        return new ClusterProblems(clusterId, next);
    }

    /** All that is open goes to the clusters that follow this one. */
    ClusterProblems moved(long position) {
        Map<String, ProblemFact> next = new TreeMap<>(byId);
        next.replaceAll((id, it) -> it.open() ? it.now(it.course().ended(Standing.MOVED, null, position)) : it);
        return new ClusterProblems(clusterId, next);
    }
}
