package io.qingliu.command.application;

import static io.qingliu.command.application.ApplicationRule.A_CLUSTER_STANDS_ONCE;
import static io.qingliu.command.application.ApplicationRule.A_PAPER_NAMES_AT_LEAST_ONE_CLUSTER;
import static io.qingliu.command.application.ApplicationRule.A_PUBLISHED_PAPER_HAS_A_NUMBER;
import static io.qingliu.command.application.ApplicationRule.IT_IS_ALREADY_WITHDRAWN;
import static io.qingliu.command.application.ApplicationRule.THE_PAPER_DOES_NOT_NAME_THIS_CLUSTER;
import static io.qingliu.command.application.ApplicationRule.THIS_CLUSTER_WAS_ALREADY_ANSWERED;
import static io.qingliu.command.application.ApplicationRule.THIS_PAPER_IS_OF_ANOTHER_KIND;
import static io.qingliu.command.application.ApplicationRule.THIS_POLICY_IS_NOT_ABOUT_THAT;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.events.Basis;
import io.qingliu.events.application.ApplicationEvent;
import io.qingliu.events.application.CandidateListIssued;
import io.qingliu.events.application.CircularIssued;
import io.qingliu.events.application.CircularWithdrawn;
import io.qingliu.events.application.DemonstrationApplicationDeclined;
import io.qingliu.events.application.DemonstrationApplicationWithdrawn;
import io.qingliu.events.application.DemonstrationApplied;
import io.qingliu.events.application.DemonstrationListIssued;
import io.qingliu.events.application.ParticipatingCluster;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.policy.PolicyCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A paper on demonstrations: what it is, whom it names, and what became of it.
 *
 * @param kind what it is
 * @param named the clusters it names, in its order
 * @param answered those for which an application was declined or withdrawn
 * @param withdrawn whether a circular was withdrawn
 */
record Paper(Kind kind, List<ParticipatingCluster> named, Set<ClusterId> answered, boolean withdrawn) {
    /** Before anything happened. */
    static final Paper NOT_YET = new Paper(Kind.UNWRITTEN, List.of(), Set.of(), false);

    /** What a paper is. */
    enum Kind {
        UNWRITTEN,
        APPLICATION,
        CANDIDATE_LIST,
        DEMONSTRATION_LIST,
        CIRCULAR
    }

    Paper {
        named = List.copyOf(named);
        answered = Set.copyOf(answered);
    }

    /** Answers a command with its event, or refuses it by an {@link ApplicationRule}. */
    List<ApplicationEvent> decide(ApplicationCommand command, ReferenceData reference) {
        Judgement judgement = Judgement.of(command);
        return List.of(
                switch (command) {
                    case ApplyForDemonstration c -> apply(c, judgement, reference);
                    case DeclineApplication c ->
                        new DemonstrationApplicationDeclined(
                                c.applicationId(),
                                judgement.context(),
                                answer(c.clusters(), c.reason(), judgement),
                                c.reason());
                    case WithdrawApplication c ->
                        new DemonstrationApplicationWithdrawn(
                                c.applicationId(),
                                judgement.context(),
                                answer(c.clusters(), c.reason(), judgement),
                                c.reason());
                    case IssueCandidateList c -> {
                        NamedClusters.of("clusters", c.clusters()).mustBeNamedWell(judgement);
                        yield new CandidateListIssued(
                                c.applicationId(), judgement.context(), c.clusters(), c.document());
                    }
                    case IssueDemonstrationList c -> issue(c, judgement);
                    case IssueCircular c -> {
                        NamedClusters.of("clusters", c.clusters()).mustBeNamedWell(judgement);
                        mustHaveANumber(c.document(), judgement);
                        yield new CircularIssued(c.applicationId(), judgement.context(), c.clusters(), c.document());
                    }
                    case WithdrawCircular c -> withdraw(c, judgement);
                });
    }

    private static DemonstrationApplied apply(ApplyForDemonstration c, Judgement judgement, ReferenceData reference) {
        NamedClusters.applied("clusters", c.clusters()).mustBeNamedWell(judgement);
        judgement.refuseFieldIf(
                !c.policy().policy().equals(PolicyCode.DEMONSTRATION_CUT_OFF.policy()),
                THIS_POLICY_IS_NOT_ABOUT_THAT,
                "policy",
                c.policy().policy());
        reference.policy(c.policy());
        return new DemonstrationApplied(
                c.applicationId(), judgement.context(), c.unitId(), c.clusters(), c.document(), c.policy());
    }

    private static DemonstrationListIssued issue(IssueDemonstrationList c, Judgement judgement) {
        NamedClusters.of("selected", c.selected())
                .and(NamedClusters.notSelected("notSelected", c.notSelected()))
                .mustBeNamedWell(judgement);
        for (int i = 0; i < c.notSelected().size(); i++) {
            judgement.demandText(c.notSelected().get(i).reason(), "notSelected[" + i + "].reason");
        }
        mustHaveANumber(c.document(), judgement);
        return new DemonstrationListIssued(
                c.applicationId(), judgement.context(), c.selected(), c.notSelected(), c.document());
    }

    private CircularWithdrawn withdraw(WithdrawCircular c, Judgement judgement) {
        judgement
                .refuseIf(kind != Kind.CIRCULAR, THIS_PAPER_IS_OF_ANOTHER_KIND, "表扬通报", "a circular")
                .refuseIf(withdrawn, IT_IS_ALREADY_WITHDRAWN)
                .demandText(c.reason(), "reason");
        mustHaveANumber(c.document(), judgement);
        return new CircularWithdrawn(c.applicationId(), judgement.context(), named, c.reason(), c.document());
    }

    /** The clusters of an application that are declined or withdrawn, each with its participation. */
    private List<ParticipatingCluster> answer(List<ClusterId> clusters, String reason, Judgement judgement) {
        judgement
                .refuseIf(kind != Kind.APPLICATION, THIS_PAPER_IS_OF_ANOTHER_KIND, "示范申报", "an application")
                .demandText(reason, "reason")
                .refuseFieldIf(clusters.isEmpty(), A_PAPER_NAMES_AT_LEAST_ONE_CLUSTER, "clusters");
        Set<ClusterId> once = new HashSet<>();
        for (int i = 0; i < clusters.size(); i++) {
            ClusterId cluster = clusters.get(i);
            String field = "clusters[" + i + "]";
            judgement
                    .refuseFieldIf(!once.add(cluster), A_CLUSTER_STANDS_ONCE, field, cluster)
                    .refuseFieldIf(
                            named.stream().noneMatch(known -> known.clusterId().equals(cluster)),
                            THE_PAPER_DOES_NOT_NAME_THIS_CLUSTER,
                            field,
                            cluster)
                    .refuseFieldIf(answered.contains(cluster), THIS_CLUSTER_WAS_ALREADY_ANSWERED, field, cluster);
        }
        return named.stream().filter(known -> once.contains(known.clusterId())).toList();
    }

    private static void mustHaveANumber(Basis document, Judgement judgement) {
        judgement.refuseFieldIf(document.number() == null, A_PUBLISHED_PAPER_HAS_A_NUMBER, "document.number");
    }

    /** What the paper is after an event. */
    Paper evolve(ApplicationEvent event) {
        return switch (event) {
            case DemonstrationApplied e ->
                written(
                        Kind.APPLICATION,
                        e.clusters().stream()
                                .map(applied -> new ParticipatingCluster(applied.clusterId(), applied.participation()))
                                .toList());
            case DemonstrationApplicationDeclined e -> answering(e.clusters());
            case DemonstrationApplicationWithdrawn e -> answering(e.clusters());
            case CandidateListIssued e -> written(Kind.CANDIDATE_LIST, e.clusters());
            case DemonstrationListIssued e -> written(Kind.DEMONSTRATION_LIST, e.selected());
            case CircularIssued e -> written(Kind.CIRCULAR, e.clusters());
            case CircularWithdrawn e -> new Paper(kind, named, answered, true);
        };
    }

    private static Paper written(Kind kind, List<ParticipatingCluster> named) {
        return new Paper(kind, named, Set.of(), false);
    }

    private Paper answering(List<ParticipatingCluster> clusters) {
        Set<ClusterId> all = new HashSet<>(answered);
        clusters.forEach(cluster -> all.add(cluster.clusterId()));
        return new Paper(kind, named, all, withdrawn);
    }
}
