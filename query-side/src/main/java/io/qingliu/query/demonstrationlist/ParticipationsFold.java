package io.qingliu.query.demonstrationlist;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.cluster.DemonstrationIntentionDeclared;
import io.qingliu.events.demonstration.AssignedExpert;
import io.qingliu.events.demonstration.CandidateListed;
import io.qingliu.events.demonstration.CheckedItem;
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
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.events.ids.SummaryReportId;
import io.qingliu.query.demonstrationlist.Participation.Check;
import io.qingliu.query.demonstrationlist.Participation.Commendation;
import io.qingliu.query.demonstrationlist.Participation.Expert;
import io.qingliu.query.demonstrationlist.Participation.Finding;
import io.qingliu.query.demonstrationlist.Participation.Item;
import io.qingliu.query.demonstrationlist.Participation.Step;
import io.qingliu.query.demonstrationlist.Participation.Weighed;
import io.qingliu.query.kernel.Fact;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Paper;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The participations of each cluster. */
public final class ParticipationsFold implements Fold<Participations, Participation> {
    @Override
    public String name() {
        return "demonstrationlist";
    }

    @Override
    public Class<Participations> state() {
        return Participations.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(DemonstrationEvent.class, DemonstrationIntentionDeclared.class);
    }

    @Override
    public Participations nothing(String part) {
        return Participations.nothing(part);
    }

    @Override
    public Participations after(Participations state, Recorded recorded) {
        DomainEvent event = recorded.event();
        if (event == null) {
            return state;
        }
        return switch (event) {
            case DemonstrationIntentionDeclared e ->
                state.with(new Participations.Intention(e.intended(), e.reason(), Fact.of(recorded)));
            case DemonstrationEvent e ->
                state.with(e.demonstrationId().participation(), known -> after(known, e, Fact.of(recorded)));
            default -> state;
        };
    }

    private static Participation after(Participation known, DemonstrationEvent event, Fact fact) {
        Standing standing = known.standing();
        return switch (event) {
            case ParticipationOpened e ->
                known.openedBy(e.applicationId().value())
                        .with(Step.to(Standing.APPLIED, e.applicationId().value(), fact), false);
            case ParticipationDeclined e ->
                known.unlisted()
                        .with(
                                Step.to(Standing.DECLINED, e.applicationId().value(), fact)
                                        .because(e.reason()),
                                !standing.over());
            case ParticipationWithdrawn e ->
                known.with(
                        Step.to(Standing.WITHDRAWN, e.applicationId().value(), fact)
                                .because(e.reason()),
                        !standing.over());
            // the bureau may list a cluster that it had declined before
            case CandidateListed e ->
                known.listed()
                        .with(
                                Step.to(Standing.CANDIDATE, e.listId().value(), fact),
                                standing == Standing.APPLIED || standing == Standing.DECLINED);
            case StandingWeighed e -> known.weighed(weighed(e, fact));
            // a check may be entered after the list that it was made for
            case SpotCheckAssigned e ->
                known.with(check(e, fact)).with(Step.to(Standing.UNDER_SPOT_CHECK, null, fact), standing.underWay());
            case SpotCheckFindingRecorded e -> known.with(finding(e, fact));
            case DemonstrationConfirmed e ->
                known.with(
                        new Step(
                                Standing.CONFIRMED,
                                e.listId().value(),
                                Paper.of(e.document()),
                                null,
                                List.of(),
                                e.sampled(),
                                fact),
                        true);
            case ConfirmationRefused e ->
                known.with(
                        new Step(
                                Standing.REFUSED,
                                e.listId().value(),
                                Paper.of(e.document()),
                                null,
                                e.rules(),
                                null,
                                fact),
                        !standing.over() && standing != Standing.CONFIRMED);
            case DemonstrationNotSelected e ->
                known.with(
                        Step.to(Standing.NOT_SELECTED, e.listId().value(), fact).because(e.reason()),
                        standing.underWay() || standing == Standing.REFUSED);
            case DemonstrationRevoked e ->
                known.with(
                        Step.to(Standing.REVOKED, null, fact)
                                .because(e.reason())
                                .by(Paper.of(e.document())),
                        true);
            case CommendationIssued e ->
                known.with(new Commendation(e.circularId().value(), Paper.of(e.document()), fact, null, null));
            case CommendationWithdrawn e -> known.without(e.circularId().value(), e.reason(), fact);
        };
    }

    private static Weighed weighed(StandingWeighed e, Fact fact) {
        return new Weighed(
                e.remediationCompletedOn(),
                e.cutOffOn(),
                e.cutOffMet(),
                value(e.passedRound()),
                value(e.summaryReportId()),
                e.policy().policy().value() + " v" + e.policy().version(),
                fact);
    }

    private static @Nullable String value(@Nullable AcceptanceId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String value(@Nullable SummaryReportId id) {
        return id == null ? null : id.value();
    }

    private static Check check(SpotCheckAssigned e, Fact fact) {
        return new Check(
                e.visitOn(),
                e.experts().stream().map(ParticipationsFold::expert).toList(),
                fact);
    }

    private static Expert expert(AssignedExpert expert) {
        return new Expert(expert.actor().value(), expert.organisation().value(), expert.noConflict());
    }

    private static Finding finding(SpotCheckFindingRecorded e, Fact fact) {
        return new Finding(
                e.expert().value(),
                e.foundation(),
                e.conditions(),
                e.enthusiasm(),
                e.finding(),
                e.items().stream().map(ParticipationsFold::item).toList(),
                e.evidence().stream().map(Sha256::value).toList(),
                fact);
    }

    private static Item item(CheckedItem item) {
        return new Item(item.itemId().value(), item.points(), item.scale(), item.finding());
    }

    @Override
    public List<Participation> rows(Participations state) {
        return state.participations();
    }
}
