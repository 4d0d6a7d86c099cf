package io.qingliu.query.demonstrationlist;

import io.qingliu.events.application.ApplicationEvent;
import io.qingliu.events.application.AppliedCluster;
import io.qingliu.events.application.CandidateListIssued;
import io.qingliu.events.application.CircularIssued;
import io.qingliu.events.application.CircularWithdrawn;
import io.qingliu.events.application.DemonstrationApplicationDeclined;
import io.qingliu.events.application.DemonstrationApplicationWithdrawn;
import io.qingliu.events.application.DemonstrationApplied;
import io.qingliu.events.application.DemonstrationListIssued;
import io.qingliu.events.application.ParticipatingCluster;
import io.qingliu.query.demonstrationlist.DemonstrationPaper.Because;
import io.qingliu.query.demonstrationlist.DemonstrationPaper.Criteria;
import io.qingliu.query.demonstrationlist.DemonstrationPaper.Kind;
import io.qingliu.query.demonstrationlist.DemonstrationPaper.Left;
import io.qingliu.query.demonstrationlist.DemonstrationPaper.Named;
import io.qingliu.query.demonstrationlist.DemonstrationPaper.Withdrawal;
import io.qingliu.query.kernel.Fact;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Paper;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applications, candidate lists, final lists and circulars, each a part of its own: a paper names many clusters. */
public final class PapersFold implements Fold<DemonstrationPaper, DemonstrationPaper> {
    @Override
    public String name() {
        return "demonstrationlist.papers";
    }

    @Override
    public Class<DemonstrationPaper> state() {
        return DemonstrationPaper.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(ApplicationEvent.class);
    }

    @Override
    public Optional<String> part(Recorded event) {
        return Optional.of(event.stream());
    }

    @Override
    public DemonstrationPaper nothing(String part) {
        return DemonstrationPaper.nothing(part);
    }

    @Override
    public DemonstrationPaper after(DemonstrationPaper state, Recorded recorded) {
        return recorded.as(ApplicationEvent.class)
                .map(event -> after(state, event, Fact.of(recorded)))
                .orElse(state);
    }

    private static DemonstrationPaper after(DemonstrationPaper state, ApplicationEvent event, Fact fact) {
        return switch (event) {
            case DemonstrationApplied e ->
                state.issued(
                                Kind.APPLICATION,
                                Paper.of(e.document()),
                                e.clusters().stream().map(PapersFold::applied).toList(),
                                fact)
                        .of(
                                e.unitId().value(),
                                e.policy().policy().value() + " v" + e.policy().version());
            case DemonstrationApplicationDeclined e ->
                state.without(left(e.clusters(), Because.DECLINED, e.reason(), fact));
            case DemonstrationApplicationWithdrawn e ->
                state.without(left(e.clusters(), Because.WITHDRAWN, e.reason(), fact));
            case CandidateListIssued e ->
                state.issued(Kind.CANDIDATE_LIST, Paper.of(e.document()), named(e.clusters()), fact);
            case DemonstrationListIssued e ->
                state.issued(Kind.FINAL_LIST, Paper.of(e.document()), named(e.selected()), fact)
                        .without(e.notSelected().stream()
                                .map(one -> new Left(
                                        one.clusterId().value(),
                                        one.participation(),
                                        Because.NOT_SELECTED,
                                        one.reason(),
                                        fact))
                                .toList());
            case CircularIssued e -> state.issued(Kind.CIRCULAR, Paper.of(e.document()), named(e.clusters()), fact);
            case CircularWithdrawn e -> state.withdrawn(new Withdrawal(e.reason(), Paper.of(e.document()), fact));
        };
    }

    private static Named applied(AppliedCluster cluster) {
        return new Named(
                cluster.clusterId().value(),
                cluster.participation(),
                new Criteria(cluster.foundation(), cluster.conditions(), cluster.enthusiasm()));
    }

    private static List<Named> named(List<ParticipatingCluster> clusters) {
        return clusters.stream()
                .map(cluster -> new Named(cluster.clusterId().value(), cluster.participation(), null))
                .toList();
    }

    private static List<Left> left(List<ParticipatingCluster> clusters, Because because, String reason, Fact fact) {
        return clusters.stream()
                .map(cluster -> new Left(cluster.clusterId().value(), cluster.participation(), because, reason, fact))
                .toList();
    }

    @Override
    public List<DemonstrationPaper> rows(DemonstrationPaper state) {
        return state.kind() == null ? List.of() : List.of(state);
    }
}
