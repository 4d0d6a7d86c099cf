package io.qingliu.query.dashboard;

import io.qingliu.processing.Follower;
import io.qingliu.processing.Followers;
import io.qingliu.query.kernel.Complete;
import io.qingliu.query.kernel.Progress;
import io.qingliu.store.LedgerEngine;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;

/** Finds how far every projection has come. */
class FindCompleteness {
    private final Followers projections;
    private final Progress progress;
    private final LedgerEngine engine;

    FindCompleteness(
            @Qualifier("projections") Followers projections,
            Progress progress,
            @Qualifier("queryEngine") LedgerEngine engine) {
        this.projections = projections;
        this.progress = progress;
        this.engine = engine;
    }

    CompletenessView find(@Nullable Long atLeast) {
        List<String> names = projections.all().stream().map(Follower::name).toList();
        names.forEach(name -> progress.await(() -> name, atLeast));
        SortedMap<String, Complete> found = progress.reading(() -> {
            SortedMap<String, Complete> all = new TreeMap<>();
            names.forEach(name -> all.put(name, progress.complete(() -> name)));
            return all;
        });
        // read last, so that no projection can seem to be ahead
        TrackingToken head = engine.createHeadToken();
        return CompletenessView.of(head == null ? 0 : head.position().orElse(0), found);
    }
}
