package io.qingliu.query.audithistory;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.query.kernel.Folding;
import io.qingliu.query.kernel.Recorded;
import io.qingliu.query.testing.QuerySideUnderTest;
import io.qingliu.query.testing.Samples;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryFoldTest {
    @Test
    void the_fold_and_the_projection_tell_the_same() {
        try (QuerySideUnderTest query = QuerySideUnderTest.start()) {
            Samples samples = new Samples(163, true);
            for (int i = 0; i < 200; i++) {
                query.append(samples.any());
            }
            query.caughtUp();
            List<Recorded> events = query.recorded();
            List<Recorded> twice = new ArrayList<>(events);
            twice.addAll(events);
            List<HistoryEntry> folded =
                    Folding.rows(
                                    new HistoryFold(),
                                    Folding.over(new HistoryFold(), twice).values())
                            .stream()
                            .sorted(Comparator.comparing(HistoryEntry::position))
                            .toList();
            List<HistoryEntry> projected = query
                    .context()
                    .getBean(EntityManager.class)
                    .createQuery("SELECT h FROM HistoryRow h ORDER BY h.position", HistoryRow.class)
                    .getResultList()
                    .stream()
                    .map(HistoryRow::entry)
                    .toList();
            assertThat(projected).hasSize(200).isEqualTo(folded);
        }
    }
}
