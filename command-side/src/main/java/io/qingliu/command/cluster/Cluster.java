package io.qingliu.command.cluster;

import static io.qingliu.command.cluster.ClusterRule.A_SUSPENDED_CLUSTER_CANNOT_BE_CLOSED_OUT;
import static io.qingliu.command.cluster.ClusterRule.ITS_REGISTRATION_WAS_ERASED;
import static io.qingliu.command.cluster.ClusterRule.IT_IS_ALREADY_SUSPENDED;
import static io.qingliu.command.cluster.ClusterRule.IT_IS_NOT_SUSPENDED;
import static io.qingliu.command.cluster.ClusterRule.NOTHING_WOULD_CHANGE;
import static io.qingliu.command.cluster.ClusterRule.THE_CLUSTER_HAS_ENDED;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.events.cluster.AcceptanceNoted;
import io.qingliu.events.cluster.ClusterClosedOut;
import io.qingliu.events.cluster.ClusterEvent;
import io.qingliu.events.cluster.ClusterMerged;
import io.qingliu.events.cluster.ClusterMovedToPark;
import io.qingliu.events.cluster.ClusterMovedToUnit;
import io.qingliu.events.cluster.ClusterRegistered;
import io.qingliu.events.cluster.ClusterRenamed;
import io.qingliu.events.cluster.ClusterReopened;
import io.qingliu.events.cluster.ClusterResumed;
import io.qingliu.events.cluster.ClusterSplit;
import io.qingliu.events.cluster.ClusterSuspended;
import io.qingliu.events.cluster.CohortAssigned;
import io.qingliu.events.cluster.DemonstrationIntentionDeclared;
import io.qingliu.events.cluster.DemonstrationStandingReported;
import io.qingliu.events.cluster.FrontageDetermined;
import io.qingliu.events.cluster.ParkLevelNoted;
import io.qingliu.events.cluster.ParticipationNoted;
import io.qingliu.events.cluster.ScopeDetermined;
import io.qingliu.events.cluster.SharedFactNoted;
import io.qingliu.events.cluster.SummaryReportNoted;
import io.qingliu.events.ids.DemonstrationId;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A cluster: where it lies, what it owes, what the stages brought it, and whether it still exists.
 *
 * @param registered its name and place, or null before it was registered
 * @param obligation its scope and cohort
 * @param results what acceptance and report brought it
 * @param participation its last participation in a demonstration, or null
 * @param intended whether its district intends to apply for the demonstration, or null where that was not said
 * @param life whether work goes on
 */
record Cluster(
        @Nullable Place registered,
        Obligation obligation,
        Results results,
        @Nullable DemonstrationId participation,
        @Nullable Boolean intended,
        Life life) {
    /** Before anything happened. */
    static final Cluster NOT_YET = new Cluster(null, Obligation.NONE, Results.NONE, null, null, Life.GOING_ON);

    /** Whether work on a cluster goes on. */
    enum Life {
        GOING_ON,
        SUSPENDED,
        ENDED
    }

    /** Answers a command with its events, or refuses it by a {@link ClusterRule}. */
    List<ClusterEvent> decide(ClusterCommand command, ReferenceData reference) {
        Judgement judgement = Judgement.of(command);
        ClusterEvent event = switch (command) {
            case RegisterCluster c -> Place.register(c, judgement);
            case NoteParkLevel c -> place(judgement).noteParkLevel(c, judgement);
            case NoteAcceptance c ->
                new AcceptanceNoted(
                        c.clusterId(),
                        judgement.context(),
                        c.acceptanceId(),
                        c.verdict(),
                        c.annulled(),
                        c.remediationCompletedOn(),
                        c.concludedOn());
            case NoteSummaryReport c ->
                new SummaryReportNoted(c.clusterId(), judgement.context(), c.summaryReportId(), c.status());
            case NoteParticipation c -> new ParticipationNoted(c.clusterId(), judgement.context(), c.demonstrationId());
            case NoteSharedFact c ->
                new SharedFactNoted(
                        c.clusterId(),
                        judgement.context(),
                        c.sourceStream(),
                        c.sourceEventId(),
                        c.sourceType(),
                        c.title());
            case DetermineScope c -> existing(judgement).obligation.determineScope(c, judgement);
            case DetermineFrontage c -> existing(judgement).place(judgement).determineFrontage(c, judgement);
            case AssignCohort c ->
                existing(judgement).obligation.assignCohort(c, place(judgement), reference, judgement);
            case DeclareDemonstrationIntention c -> existing(judgement).declareIntention(c, judgement);
            case RenameCluster c -> existing(judgement).place(judgement).rename(c, judgement);
            case MoveClusterToUnit c -> existing(judgement).place(judgement).moveToUnit(c, judgement);
            case MoveClusterToPark c -> existing(judgement).place(judgement).moveToPark(c, judgement);
            case SplitCluster c -> Succession.split(c, existing(judgement).place(judgement), obligation, judgement);
            case MergeCluster c -> Succession.merge(c, existing(judgement).obligation, judgement);
            case SuspendCluster c -> {
                existing(judgement);
                judgement.demandText(c.reason(), "reason").refuseIf(life == Life.SUSPENDED, IT_IS_ALREADY_SUSPENDED);
                yield new ClusterSuspended(c.clusterId(), judgement.context(), c.reason());
            }
            case ResumeCluster c -> {
                existing(judgement);
                judgement.demandText(c.reason(), "reason").refuseIf(life != Life.SUSPENDED, IT_IS_NOT_SUSPENDED);
                yield new ClusterResumed(c.clusterId(), judgement.context(), c.reason());
            }
            case CloseOutCluster c -> {
                existing(judgement);
                judgement.refuseIf(life == Life.SUSPENDED, A_SUSPENDED_CLUSTER_CANNOT_BE_CLOSED_OUT);
                yield results.closeOut(c, reference, judgement);
            }
            case ReopenCluster c -> existing(judgement).results.reopen(c, obligation, judgement);
        };
        return withStanding(event);
    }

    /** This cluster, provided that it was neither split nor merged. What it is told, it takes even then: a fact is a fact. */
    private Cluster existing(Judgement judgement) {
        judgement.refuseIf(life == Life.ENDED, THE_CLUSTER_HAS_ENDED);
        return this;
    }

    private Place place(Judgement judgement) {
        return judgement.demand(registered, ITS_REGISTRATION_WAS_ERASED);
    }

    private DemonstrationIntentionDeclared declareIntention(DeclareDemonstrationIntention c, Judgement judgement) {
        judgement.refuseFieldIf(Objects.equals(c.intended(), intended), NOTHING_WOULD_CHANGE, "intended", c.intended());
        return new DemonstrationIntentionDeclared(c.clusterId(), judgement.context(), c.intended(), c.reason());
    }

    /** The demonstration learns how the cluster stands when it begins to take part, and whenever that changes. */
    private List<ClusterEvent> withStanding(ClusterEvent event) {
        Cluster next = evolve(event);
        Results.Standing standing = next.results.standing();
        boolean news = event instanceof ParticipationNoted || !standing.equals(results.standing());
        if (next.participation == null || !news) {
            return List.of(event);
        }
        return List.of(
                event,
                new DemonstrationStandingReported(
                        event.clusterId(),
                        event.context(),
                        next.participation,
                        standing.remediationCompletedOn(),
                        standing.passedRound(),
                        standing.summaryReportId()));
    }

    /** What the cluster is after an event. */
    Cluster evolve(ClusterEvent event) {
        return switch (event) {
            case ClusterRegistered e -> new Cluster(Place.of(e), obligation, results, participation, intended, life);
            case ClusterRenamed e -> at(place -> place.named(e.after()));
            case FrontageDetermined e -> at(place -> place.along(e.frontage(), e.rivers()));
            case ClusterMovedToUnit e -> at(place -> place.under(e.after()));
            case ClusterMovedToPark e -> at(place -> place.in(e.after(), e.parkLevel()));
            case ParkLevelNoted e -> at(place -> place.in(e.parkId(), e.after()));
            case ScopeDetermined e -> owing(obligation.after(e));
            case CohortAssigned e -> owing(obligation.after(e));
            case AcceptanceNoted e -> having(results.after(e));
            case SummaryReportNoted e -> having(results.after(e));
            case ClusterClosedOut e -> having(results.after(e));
            case ClusterReopened e -> having(results.after(e));
            case ParticipationNoted e ->
                new Cluster(registered, obligation, results, e.demonstrationId(), intended, life);
            case DemonstrationIntentionDeclared e ->
                new Cluster(registered, obligation, results, participation, e.intended(), life);
            case ClusterSuspended e -> living(Life.SUSPENDED);
            case ClusterResumed e -> living(Life.GOING_ON);
            case ClusterSplit e -> living(Life.ENDED);
            case ClusterMerged e -> living(Life.ENDED);
            case DemonstrationStandingReported e -> this;
            case SharedFactNoted e -> this;
        };
    }

    private Cluster at(UnaryOperator<Place> change) {
        return registered == null
                ? this
                : new Cluster(change.apply(registered), obligation, results, participation, intended, life);
    }

    private Cluster owing(Obligation next) {
        return new Cluster(registered, next, results, participation, intended, life);
    }

    private Cluster having(Results next) {
        return new Cluster(registered, obligation, next, participation, intended, life);
    }

    private Cluster living(Life next) {
        return new Cluster(registered, obligation, results, participation, intended, next);
    }
}
