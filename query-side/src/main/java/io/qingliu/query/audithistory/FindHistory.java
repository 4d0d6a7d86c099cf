package io.qingliu.query.audithistory;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.cluster.ClusterRegistered;
import io.qingliu.events.cluster.ClusterRenamed;
import io.qingliu.query.audithistory.HistoryQuestion.About;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.Complete;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Progress;
import io.qingliu.query.kernel.Recorded;
import io.qingliu.query.kernel.Refused;
import io.qingliu.query.kernel.Since;
import io.qingliu.store.LedgerEngine;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.util.MultiValueMap;

/** Finds the entries in the index and reads their content from the ledger. */
class FindHistory {
    private final Progress progress;
    private final HistoryProjection projection;
    private final EntityManager rows;
    private final LedgerEngine engine;
    private final Folds folds;

    FindHistory(
            Progress progress,
            HistoryProjection projection,
            EntityManager rows,
            @Qualifier("queryEngine") LedgerEngine engine,
            Folds folds) {
        this.progress = progress;
        this.projection = projection;
        this.rows = rows;
        this.engine = engine;
        this.folds = folds;
    }

    private record Found(
            Complete complete,
            List<HistoryEntry> page,
            boolean more,
            Map<String, HistoryEntry> others,
            List<HistoryEntry> corrections,
            List<Long> naming) {}

    /** Reads the question. */
    HistoryQuestion question(About about, MultiValueMap<String, String> parameters) {
        return HistoryQuestion.of(about, parameters, folds);
    }

    /** Reads the question and answers it. */
    HistoryView find(About about, MultiValueMap<String, String> parameters) {
        return find(question(about, parameters));
    }

    /**
     * Answers the question.
     *
     * @throws Refused 404 where there is no such cluster or stream, 503 where the position is not reached in time
     */
    HistoryView find(HistoryQuestion question) {
        Moment moment = question.moment();
        progress.await(projection, moment.asOf() == null ? moment.atLeast() : moment.asOf());
        Found found = progress.reading(() -> look(question));
        Map<Long, Recorded> content = content(found);
        Map<String, List<Recorded>> corrections = found.corrections().stream()
                .collect(Collectors.groupingBy(
                        entry -> String.valueOf(entry.corrects()),
                        Collectors.mapping(entry -> at(entry.position(), content), Collectors.toList())));
        Entries entries = new Entries(found.others(), corrections);
        return new HistoryView(
                AnswerHead.of(moment, found.complete(), folds.illustrative(), question.filter()),
                question.about().shown(),
                name(found.naming(), content, moment),
                question.limit(),
                found.page().stream()
                        .map(entry -> entries.entry(at(entry.position(), content)))
                        .toList(),
                found.more() ? question.cursorBehind(found.page().getLast().position()) : null);
    }

    private Found look(HistoryQuestion question) {
        About about = question.about();
        mustExist(about, question.moment());
        List<HistoryEntry> page = page(question);
        boolean more = page.size() > question.limit();
        List<HistoryEntry> shown = more ? page.subList(0, question.limit()) : page;
        Set<String> ids = shown.stream().map(HistoryEntry::eventId).collect(Collectors.toSet());
        List<HistoryEntry> corrections = correcting(ids, question.moment());
        Set<String> named = new HashSet<>();
        shown.forEach(entry -> {
            add(named, entry.causation());
            add(named, entry.corrects());
        });
        return new Found(
                complete(question.moment()),
                shown,
                more,
                byId(named),
                corrections,
                about.cluster() == null ? List.of() : naming(about.cluster(), question.moment()));
    }

    private static void add(Set<String> ids, @Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }

    private Complete complete(Moment moment) {
        Complete now = progress.complete(projection);
        return moment.asOf() == null ? now : new Complete(Math.min(now.to(), moment.asOf()), now.parked());
    }

    private void mustExist(About about, Moment moment) {
        if (exists(about, moment)) {
            return;
        }
        if (!moment.live() && exists(about, Moment.now(moment.day()))) {
            throw Refused.unknown(
                    "THIS_WAS_NOT_KNOWN_YET",
                    about.cluster() != null ? "clusterId" : "streamId",
                    "“" + about.shown() + "”在所查的时点尚无记录；请换一个较晚的 as-of 或 on，或去掉它们。",
                    "At the moment asked about nothing was known of '" + about.shown()
                            + "' yet; ask with a later as-of or on, or without them.");
        }
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

    private boolean exists(About about, Moment moment) {
        StringBuilder where = new StringBuilder(about.cluster() != null ? "h.cluster = :about" : "h.stream = :about");
        Map<String, Object> values = new HashMap<>(Map.of("about", about.shown()));
        at(moment, where, values);
        TypedQuery<Long> query = rows.createQuery("SELECT h.position FROM HistoryRow h WHERE " + where, Long.class)
                .setMaxResults(1);
        values.forEach(query::setParameter);
        return !query.getResultList().isEmpty();
    }

    /** Leaves out what does not count at the moment; what was erased has no day and stays. */
    private static void at(Moment moment, StringBuilder where, Map<String, Object> values) {
        and(where, values, "h.position <= :asOf", "asOf", moment.asOf());
        and(where, values, "(h.occurredOn IS NULL OR h.occurredOn <= :on)", "on", moment.on());
    }

    private List<HistoryEntry> page(HistoryQuestion question) {
        StringBuilder where = new StringBuilder("h.position > :after");
        Map<String, Object> values = new HashMap<>(Map.of("after", question.after()));
        at(question.moment(), where, values);
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

    private List<HistoryEntry> correcting(Collection<String> eventIds, Moment moment) {
        if (eventIds.isEmpty()) {
            return List.of();
        }
        StringBuilder where = new StringBuilder("h.corrects IN :ids");
        Map<String, Object> values = new HashMap<>(Map.of("ids", eventIds));
        at(moment, where, values);
        TypedQuery<HistoryRow> query = rows.createQuery(
                "SELECT h FROM HistoryRow h WHERE " + where + " ORDER BY h.position", HistoryRow.class);
        values.forEach(query::setParameter);
        return entries(query);
    }

    private Map<String, HistoryEntry> byId(Collection<String> eventIds) {
        return eventIds.isEmpty()
                ? Map.of()
                : entries(rows.createQuery("SELECT h FROM HistoryRow h WHERE h.eventId IN :ids", HistoryRow.class)
                                .setParameter("ids", eventIds))
                        .stream()
                        .collect(Collectors.toMap(HistoryEntry::eventId, Function.identity()));
    }

    /** The positions of the events that named the cluster, in order. */
    private List<Long> naming(String cluster, Moment moment) {
        StringBuilder where = new StringBuilder(
                "h.stream = :cluster AND h.type IN ('cluster.ClusterRegistered', 'cluster.ClusterRenamed')");
        Map<String, Object> values = new HashMap<>(Map.of("cluster", cluster));
        at(moment, where, values);
        TypedQuery<Long> query = rows.createQuery(
                "SELECT h.position FROM HistoryRow h WHERE " + where + " ORDER BY h.position", Long.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private static @Nullable String name(List<Long> naming, Map<Long, Recorded> content, Moment moment) {
        List<Since<String>> names = List.of();
        for (Long position : naming) {
            DomainEvent event = at(position, content).event();
            String name = event == null ? null : name(event);
            if (event != null && name != null) {
                names = Since.with(names, event.context().occurredOn(), name);
            }
        }
        return Since.on(moment.day(), names).orElse(null);
    }

    private static @Nullable String name(DomainEvent naming) {
        return switch (naming) {
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
        positions.addAll(found.naming());
        return engine.readAt(new ArrayList<>(positions)).stream()
                .map(Recorded::of)
                .collect(Collectors.toMap(Recorded::position, Function.identity()));
    }

    private static List<HistoryEntry> entries(TypedQuery<HistoryRow> query) {
        return query.getResultList().stream().map(HistoryRow::entry).toList();
    }
}
