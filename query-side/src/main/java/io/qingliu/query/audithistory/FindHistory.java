package io.qingliu.query.audithistory;

import io.qingliu.events.cluster.ClusterRegistered;
import io.qingliu.events.cluster.ClusterRenamed;
import io.qingliu.query.audithistory.HistoryQuestion.About;
import io.qingliu.query.kernel.Complete;
import io.qingliu.query.kernel.Progress;
import io.qingliu.query.kernel.Recorded;
import io.qingliu.query.kernel.Refused;
import io.qingliu.store.LedgerEngine;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the entries in the index and reads their content from the ledger. */
class FindHistory {
    private final Progress progress;
    private final HistoryProjection projection;
    private final EntityManager rows;
    private final LedgerEngine engine;

    FindHistory(
            Progress progress,
            HistoryProjection projection,
            EntityManager rows,
            @org.springframework.beans.factory.annotation.Qualifier("queryEngine") LedgerEngine engine) {
        this.progress = progress;
        this.projection = projection;
        this.rows = rows;
        this.engine = engine;
    }

    private record Found(
            Complete complete,
            List<HistoryEntry> page,
            boolean more,
            Map<String, HistoryEntry> others,
            List<HistoryEntry> corrections,
            @Nullable Long naming) {}

    /**
     * Answers the question.
     *
     * @throws Refused 404 where there is no such cluster or stream, 503 where the position is not reached in time
     */
    HistoryView find(HistoryQuestion question) {
        progress.await(projection, question.atLeast());
        Found found = progress.reading(() -> look(question));
        Map<Long, Recorded> content = content(found);
        Map<String, List<Recorded>> corrections = found.corrections().stream()
                .collect(Collectors.groupingBy(
                        entry -> String.valueOf(entry.corrects()),
                        Collectors.mapping(entry -> at(entry.position(), content), Collectors.toList())));
        Entries entries = new Entries(found.others(), corrections);
        return new HistoryView(
                question.about().shown(),
                found.naming() == null ? null : name(content.get(found.naming())),
                found.complete().to(),
                found.complete().parked(),
                question.filter(),
                question.limit(),
                found.page().stream()
                        .map(entry -> entries.entry(at(entry.position(), content)))
                        .toList(),
                found.more() ? question.cursorBehind(found.page().getLast().position()) : null);
    }

    private Found look(HistoryQuestion question) {
        About about = question.about();
        mustExist(about);
        List<HistoryEntry> page = page(question);
        boolean more = page.size() > question.limit();
        List<HistoryEntry> shown = more ? page.subList(0, question.limit()) : page;
        Set<String> ids = shown.stream().map(HistoryEntry::eventId).collect(Collectors.toSet());
        List<HistoryEntry> corrections = correcting(ids);
        Set<String> named = new HashSet<>();
        shown.forEach(entry -> {
            add(named, entry.causation());
            add(named, entry.corrects());
        });
        return new Found(
                progress.complete(projection),
                shown,
                more,
                byId(named),
                corrections,
                about.cluster() == null ? null : naming(about.cluster()));
    }

    private static void add(Set<String> ids, @Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }

    private void mustExist(About about) {
        String column = about.cluster() != null ? "cluster" : "stream";
        boolean exists = !rows.createQuery(
                        "SELECT h.position FROM HistoryRow h WHERE h." + column + " = :about", Long.class)
                .setParameter("about", about.shown())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (!exists) {
            throw about.cluster() != null
                    ? Refused.unknown(
                            "THERE_IS_NO_SUCH_CLUSTER",
                            "clusterId",
                            "台账中没有组团“" + about.shown() + "”；请核对编号，或从组团状态表进入。",
                            "The ledger knows no cluster '" + about.shown()
                                    + "'; check its id, or come from the list of clusters.")
                    : Refused.unknown(
                            "THERE_IS_NO_SUCH_STREAM",
                            "streamId",
                            "台账中没有记录流“" + about.shown() + "”。",
                            "The ledger knows no stream '" + about.shown() + "'.");
        }
    }

    private List<HistoryEntry> page(HistoryQuestion question) {
        StringBuilder where = new StringBuilder("h.position > :after");
        Map<String, Object> values = new java.util.HashMap<>(Map.of("after", question.after()));
        and(where, values, "h.cluster = :cluster", "cluster", question.about().cluster());
        and(where, values, "h.stream = :stream", "stream", question.about().stream());
        and(where, values, "h.kind = :kind", "kind", question.kind());
        and(where, values, "h.type = :type", "type", question.type());
        String role = question.role() == null ? null : question.role().name();
        and(where, values, "(h.role = :role OR h.answeringRole = :role)", "role", role);
        and(where, values, "(h.actor = :actor OR h.answeringActor = :actor)", "actor", question.actor());
        and(where, values, "h.occurredOn >= :occurredFrom", "occurredFrom", question.occurredFrom());
        and(where, values, "h.occurredOn <= :occurredTo", "occurredTo", question.occurredTo());
        and(where, values, "h.recordedAt >= :since", "since", question.recordedSince());
        and(where, values, "h.recordedAt < :before", "before", question.recordedBefore());
        and(where, values, "locate(:text, h.words) > 0", "text", lower(question.text()));
        TypedQuery<HistoryRow> query = rows.createQuery(
                        "SELECT h FROM HistoryRow h WHERE " + where + " ORDER BY h.position", HistoryRow.class)
                .setMaxResults(question.limit() + 1);
        values.forEach(query::setParameter);
        return entries(query);
    }

    private static void and(
            StringBuilder where, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            values.put(name, value);
        }
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private List<HistoryEntry> correcting(Collection<String> eventIds) {
        return eventIds.isEmpty()
                ? List.of()
                : entries(rows.createQuery(
                                "SELECT h FROM HistoryRow h WHERE h.corrects IN :ids ORDER BY h.position",
                                HistoryRow.class)
                        .setParameter("ids", eventIds));
    }

    private Map<String, HistoryEntry> byId(Collection<String> eventIds) {
        return eventIds.isEmpty()
                ? Map.of()
                : entries(rows.createQuery("SELECT h FROM HistoryRow h WHERE h.eventId IN :ids", HistoryRow.class)
                                .setParameter("ids", eventIds))
                        .stream()
                        .collect(Collectors.toMap(HistoryEntry::eventId, Function.identity()));
    }

    /** The position of the event that last named the cluster. */
    private @Nullable Long naming(String cluster) {
        return rows.createQuery(
                        "SELECT max(h.position) FROM HistoryRow h WHERE h.stream = :cluster"
                                + " AND h.type IN ('cluster.ClusterRegistered', 'cluster.ClusterRenamed')",
                        Long.class)
                .setParameter("cluster", cluster)
                .getSingleResultOrNull();
    }

    private static @Nullable String name(@Nullable Recorded naming) {
        if (naming == null || naming.event() == null) {
            return null;
        }
        return switch (naming.event()) {
            case ClusterRegistered e -> e.name();
            case ClusterRenamed e -> e.after();
            default -> null;
        };
    }

    private static Recorded at(long position, Map<Long, Recorded> content) {
        Recorded recorded = content.get(position);
        if (recorded == null) {
            throw new IllegalStateException("the ledger has no event " + position);
        }
        return recorded;
    }

    private Map<Long, Recorded> content(Found found) {
        Set<Long> positions = new HashSet<>();
        found.page().forEach(entry -> positions.add(entry.position()));
        found.corrections().forEach(entry -> positions.add(entry.position()));
        if (found.naming() != null) {
            positions.add(found.naming());
        }
        return engine.readAt(new ArrayList<>(positions)).stream()
                .map(Recorded::of)
                .collect(Collectors.toMap(Recorded::position, Function.identity()));
    }

    private static List<HistoryEntry> entries(TypedQuery<HistoryRow> query) {
        return query.getResultList().stream().map(HistoryRow::entry).toList();
    }
}
