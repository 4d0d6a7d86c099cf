package io.qingliu.query.dashboard;

import io.qingliu.query.kernel.Complete;
import io.qingliu.query.kernel.Illustrative;
import io.qingliu.query.kernel.Progress;
import io.qingliu.query.kernel.Today;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Finds the checkpoints and shows what the fold makes of them. */
class FindClusters {
    private final ClusterStatusFold fold = new ClusterStatusFold();
    private final Progress progress;
    private final DashboardProjection projection;
    private final EntityManager rows;
    private final Illustrative illustrative;
    private final Today today;

    FindClusters(
            Progress progress,
            DashboardProjection projection,
            EntityManager rows,
            Illustrative illustrative,
            Today today) {
        this.progress = progress;
        this.projection = projection;
        this.rows = rows;
        this.illustrative = illustrative;
        this.today = today;
    }

    private record Found(Complete complete, List<ClusterStatus> states, Names names) {}

    /** Answers the question, in the order of the clusters' ids. */
    ClustersView find(ClustersQuestion question) {
        progress.await(projection, question.atLeast());
        Found found = progress.reading(this::look);
        LocalDate day = today.day();
        List<ClusterView> all = found.states().stream()
                .flatMap(state -> fold.rows(state).stream())
                .map(status -> ClusterView.of(status, found.names(), day))
                .toList();
        List<ClusterView> asked = all.stream().filter(question::asksFor).toList();
        return new ClustersView(
                found.complete().to(),
                found.complete().parked(),
                illustrative.ledger(),
                day,
                question.filter(),
                ClustersView.Counts.of(all, asked),
                ClustersView.Place.in(all, ClusterView::unitId, ClusterView::unit),
                ClustersView.Place.in(all, ClusterView::parkId, ClusterView::park),
                asked);
    }

    private Found look() {
        List<ClusterStatus> states =
                rows
                        .createQuery("SELECT c FROM StatusRow c ORDER BY c.cluster", StatusRow.class)
                        .getResultList()
                        .stream()
                        .map(StatusRow::status)
                        .toList();
        List<NamesFold.Name> names = rows.createQuery("SELECT n FROM NameRow n", NameRow.class).getResultList().stream()
                .map(NameRow::name)
                .toList();
        return new Found(progress.complete(projection), states, new Names(names));
    }
}
