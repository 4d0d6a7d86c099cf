package io.qingliu.command.demonstration;

import static io.qingliu.command.demonstration.DemonstrationRule.IT_IS_ALREADY_A_DEMONSTRATION;
import static io.qingliu.command.demonstration.DemonstrationRule.IT_IS_NOT_A_DEMONSTRATION;
import static io.qingliu.command.demonstration.DemonstrationRule.NOT_A_CANDIDATE;
import static io.qingliu.command.demonstration.DemonstrationRule.ONLY_A_CANDIDATE_IS_CHECKED;
import static io.qingliu.command.demonstration.DemonstrationRule.THE_PARTICIPATION_HAS_ENDED;
import static io.qingliu.command.demonstration.DemonstrationRule.THIS_CIRCULAR_DID_NOT_COMMEND_IT;

import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.Judgement;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.events.Basis;
import io.qingliu.events.EventContext;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.demonstration.CandidateListed;
import io.qingliu.events.demonstration.CommendationIssued;
import io.qingliu.events.demonstration.CommendationWithdrawn;
import io.qingliu.events.demonstration.ConfirmationRefused;
import io.qingliu.events.demonstration.DemonstrationConfirmed;
import io.qingliu.events.demonstration.DemonstrationEvent;
import io.qingliu.events.demonstration.DemonstrationNotSelected;
import io.qingliu.events.demonstration.DemonstrationRevoked;
import io.qingliu.events.demonstration.ParticipationDeclined;
import io.qingliu.events.demonstration.ParticipationOpened;
import io.qingliu.events.demonstration.ParticipationWithdrawn;
import io.qingliu.events.demonstration.SpotCheckAssigned;
import io.qingliu.events.demonstration.SpotCheckFindingRecorded;
import io.qingliu.events.demonstration.StandingWeighed;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.policy.PolicyCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a cluster has come on its way to a demonstration.
 *
 * @param terms what was pinned when it began, or null before
 * @param stage how far it has come
 * @param candidate whether it stands on the candidate list
 * @param standing how it stands towards the conditions
 * @param spotCheck the on-site check
 * @param waiting a final list that names it while a condition is not met, or null
 * @param circulars the circulars that commend it and were not withdrawn
 */
record Participation(
        @Nullable Terms terms,
        Stage stage,
        boolean candidate,
        Standing standing,
        SpotCheck spotCheck,
        @Nullable Waiting waiting,
        Set<ApplicationId> circulars) {
    /** Before anything happened. */
    static final Participation NOT_YET =
            new Participation(null, Stage.UNDER_WAY, false, Standing.UNKNOWN, SpotCheck.NONE, null, Set.of());

    /** How far a participation has come. */
    enum Stage {
        UNDER_WAY,
        DECLINED,
        WITHDRAWN,
        NOT_SELECTED,
        DEMONSTRATION,
        REVOKED
    }

    /** What is pinned when a participation begins. */
    record Terms(LocalDate cutOffOn, PolicyRef policy) {}

    /** A final list whose consequence waits for a condition. */
    record Waiting(ApplicationId listId, Basis document, LocalDate listedOn) {}

    Participation {
        circulars = Set.copyOf(circulars);
    }

    /** Answers a command with its events, or refuses it by a {@link DemonstrationRule}. */
    List<DemonstrationEvent> decide(DemonstrationCommand command, ReferenceData reference) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case OpenParticipation c ->
                List.of(new ParticipationOpened(
                        c.demonstrationId(),
                        judgement.context(),
                        c.applicationId(),
                        reference.policy(c.policy()).day(PolicyCode.DEMONSTRATION_CUT_OFF),
                        c.policy()));
            case DeclineParticipation c -> {
                mustNotBeADemonstration(judgement);
                yield List.of(new ParticipationDeclined(
                        c.demonstrationId(), judgement.context(), c.applicationId(), c.reason()));
            }
            case WithdrawParticipation c -> {
                mustNotBeADemonstration(judgement);
                yield List.of(new ParticipationWithdrawn(
                        c.demonstrationId(), judgement.context(), c.applicationId(), c.reason()));
            }
            case ListCandidate c ->
                withWhatWaitedForIt(new CandidateListed(c.demonstrationId(), judgement.context(), c.listId()));
            case WeighStanding c -> withWhatWaitedForIt(weigh(c, judgement));
            case AssignSpotCheck c -> {
                judgement
                        .refuseIf(ended(), THE_PARTICIPATION_HAS_ENDED)
                        .refuseIf(!candidate, ONLY_A_CANDIDATE_IS_CHECKED);
                yield List.of(spotCheck.assign(c, judgement));
            }
            case RecordSpotCheckFinding c -> List.of(spotCheck.find(c, judgement));
            case ConfirmDemonstration c -> {
                mustNotBeADemonstration(judgement);
                yield List.of(confirm(c, judgement));
            }
            case RejectDemonstration c -> {
                mustNotBeADemonstration(judgement);
                yield List.of(
                        new DemonstrationNotSelected(c.demonstrationId(), judgement.context(), c.listId(), c.reason()));
            }
            case RevokeDemonstration c -> {
                mustBeADemonstration(judgement);
                judgement.demandText(c.reason(), "reason");
                yield List.of(
                        new DemonstrationRevoked(c.demonstrationId(), judgement.context(), c.reason(), c.document()));
            }
            case Commend c -> {
                mustBeADemonstration(judgement);
                yield List.of(
                        new CommendationIssued(c.demonstrationId(), judgement.context(), c.circularId(), c.document()));
            }
            case WithdrawCommendation c -> {
                judgement.refuseIf(
                        !circulars.contains(c.circularId()), THIS_CIRCULAR_DID_NOT_COMMEND_IT, c.circularId());
                yield List.of(new CommendationWithdrawn(
                        c.demonstrationId(), judgement.context(), c.circularId(), c.reason()));
            }
        };
    }

    private StandingWeighed weigh(WeighStanding c, Judgement judgement) {
        Terms pinned = judgement.demand(terms, GeneralRule.IT_WAS_NEVER_OPENED, c.demonstrationId());
        Standing weighed = new Standing(c.remediationCompletedOn(), c.passedRound(), c.summaryReportId());
        return new StandingWeighed(
                c.demonstrationId(),
                judgement.context(),
                c.remediationCompletedOn(),
                pinned.cutOffOn(),
                weighed.meets(pinned.cutOffOn()),
                c.passedRound(),
                c.summaryReportId(),
                pinned.policy());
    }

    private DemonstrationEvent confirm(ConfirmDemonstration c, Judgement judgement) {
        List<String> against = against();
        return against.isEmpty()
                ? new DemonstrationConfirmed(
                        c.demonstrationId(), judgement.context(), c.listId(), spotCheck.sampled(), c.document())
                : new ConfirmationRefused(c.demonstrationId(), judgement.context(), c.listId(), against, c.document());
    }

    /**
     * The event, and the confirmation that waited for it: papers are entered in any order, and the order must decide nothing.
     * The confirmation happened when both list and condition were there.
     */
    private List<DemonstrationEvent> withWhatWaitedForIt(DemonstrationEvent event) {
        Participation next = evolve(event);
        Waiting list = next.waiting();
        if (list == null || !next.against().isEmpty()) {
            return List.of(event);
        }
        EventContext context = event.context();
        return List.of(
                event,
                new DemonstrationConfirmed(
                        event.demonstrationId(),
                        list.listedOn().isAfter(context.occurredOn()) ? on(list.listedOn(), context) : context,
                        list.listId(),
                        spotCheck.sampled(),
                        list.document()));
    }

    private static EventContext on(LocalDate day, EventContext context) {
        return new EventContext(
                day,
                context.actor(),
                context.role(),
                context.organisation(),
                context.basis(),
                context.source(),
                context.onBehalfOf(),
                context.exceptions());
    }

    /** Codes of the rules that stand against the consequence of a final list. */
    private List<String> against() {
        List<DemonstrationRule> against = new ArrayList<>();
        if (over()) {
            against.add(THE_PARTICIPATION_HAS_ENDED);
        }
        if (!candidate) {
            against.add(NOT_A_CANDIDATE);
        }
        if (terms != null) {
            against.addAll(standing.against(terms.cutOffOn()));
        }
        return against.stream().map(DemonstrationRule::name).toList();
    }

    /** Nothing brings it back; the district may apply again, for a further participation. */
    private boolean over() {
        return stage == Stage.WITHDRAWN || stage == Stage.REVOKED;
    }

    private Stage unlessOver(Stage reached) {
        return over() ? stage : reached;
    }

    private boolean ended() {
        return switch (stage) {
            case UNDER_WAY, DEMONSTRATION -> false;
            case DECLINED, WITHDRAWN, NOT_SELECTED, REVOKED -> true;
        };
    }

    private void mustBeADemonstration(Judgement judgement) {
        judgement.refuseIf(stage != Stage.DEMONSTRATION, IT_IS_NOT_A_DEMONSTRATION);
    }

    private void mustNotBeADemonstration(Judgement judgement) {
        judgement.refuseIf(stage == Stage.DEMONSTRATION, IT_IS_ALREADY_A_DEMONSTRATION);
    }

    /** What the participation is after an event. */
    Participation evolve(DemonstrationEvent event) {
        return switch (event) {
            case ParticipationOpened e -> opened(new Terms(e.cutOffOn(), e.policy()));
            case ParticipationDeclined e -> at(unlessOver(Stage.DECLINED), false, waiting);
            case ParticipationWithdrawn e -> at(unlessOver(Stage.WITHDRAWN), candidate, null);
            // the bureau may list a cluster that it had declined before
            case CandidateListed e -> at(stage == Stage.DECLINED ? Stage.UNDER_WAY : stage, true, waiting);
            case StandingWeighed e ->
                standing(new Standing(e.remediationCompletedOn(), e.passedRound(), e.summaryReportId()));
            case SpotCheckAssigned e -> checked(spotCheck.after(e));
            case SpotCheckFindingRecorded e -> checked(spotCheck.after(e));
            case DemonstrationConfirmed e -> at(Stage.DEMONSTRATION, candidate, null);
            case ConfirmationRefused e ->
                at(
                        stage,
                        candidate,
                        new Waiting(e.listId(), e.document(), e.context().occurredOn()));
            case DemonstrationNotSelected e ->
                at(stage == Stage.UNDER_WAY ? Stage.NOT_SELECTED : stage, candidate, null);
            case DemonstrationRevoked e -> at(Stage.REVOKED, candidate, null);
            case CommendationIssued e -> {
                Set<ApplicationId> all = new HashSet<>(circulars);
                all.add(e.circularId());
                yield commended(all);
            }
            case CommendationWithdrawn e -> {
                Set<ApplicationId> rest = new HashSet<>(circulars);
                rest.remove(e.circularId());
                yield commended(rest);
            }
        };
    }

    private Participation opened(Terms pinned) {
        return new Participation(pinned, stage, candidate, standing, spotCheck, waiting, circulars);
    }

    private Participation at(Stage reached, boolean listed, @Nullable Waiting list) {
        return new Participation(terms, reached, listed, standing, spotCheck, list, circulars);
    }

    private Participation standing(Standing weighed) {
        return new Participation(terms, stage, candidate, weighed, spotCheck, waiting, circulars);
    }

    private Participation checked(SpotCheck check) {
        return new Participation(terms, stage, candidate, standing, check, waiting, circulars);
    }

    private Participation commended(Set<ApplicationId> standingOnes) {
        return new Participation(terms, stage, candidate, standing, spotCheck, waiting, standingOnes);
    }
}
