package io.qingliu.query.evidence;

import io.qingliu.events.ConcernsClusters;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.dispatch.DispatchEvent;
import io.qingliu.events.emergency.EmergencyEvent;
import io.qingliu.events.enforcement.EnforcementEvent;
import io.qingliu.events.evidence.EvidenceFiled;
import io.qingliu.events.evidence.EvidenceSuperseded;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.remediation.ProblemRaised;
import io.qingliu.query.evidence.StreamFiles.Filing;
import io.qingliu.query.evidence.StreamFiles.Supersession;
import io.qingliu.query.evidence.StreamFiles.Use;
import io.qingliu.query.kernel.Fact;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of every stream, a part for each: a piece of evidence is a stream of its own, and a stream never grows without end. */
public final class FilesFold implements Fold<StreamFiles, StreamFiles> {
    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public Class<StreamFiles> state() {
        return StreamFiles.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(DomainEvent.class);
    }

    /** None for an event that names no file, unless it says whom the rest of its stream concerns. */
    @Override
    public Optional<String> part(Recorded recorded) {
        DomainEvent event = recorded.event();
        boolean matters = event != null
                && (event instanceof EvidenceSuperseded
                        || isShared(event)
                        || !Digests.in(event).isEmpty());
        return matters ? Optional.of(recorded.stream()) : Optional.empty();
    }

    /** Whether it belongs to a stream about several clusters whose later events name files. */
    private static boolean isShared(DomainEvent event) {
        return event instanceof ConcernsClusters
                && (event instanceof DispatchEvent
                        || event instanceof EnforcementEvent
                        || event instanceof EmergencyEvent);
    }

    @Override
    public StreamFiles nothing(String part) {
        return StreamFiles.nothing(part);
    }

    @Override
    public StreamFiles after(StreamFiles state, Recorded recorded) {
        DomainEvent event = recorded.event();
        if (event == null) {
            return state;
        }
        Fact fact = Fact.of(recorded);
        StreamFiles known = event instanceof ConcernsClusters shared
                ? state.concerning(
                        shared.clusters().stream().map(ClusterId::value).toList())
                : state;
        boolean carried = event instanceof ProblemRaised raised && raised.carriedFrom() != null;
        List<Use> uses = Digests.in(event).stream()
                .map(found -> new Use(
                        found.digest(),
                        found.field(),
                        found.meaning(),
                        recorded.cluster(),
                        carried && found.meaning() == Meaning.EVIDENCE,
                        fact))
                .toList();
        return switch (event) {
            case EvidenceFiled e -> known.using(uses).filed(filing(e, fact));
            case EvidenceSuperseded e ->
                known.using(uses).superseded(new Supersession(e.by().value(), e.reason(), fact));
            default -> known.using(uses);
        };
    }

    private static Filing filing(EvidenceFiled e, Fact fact) {
        return new Filing(
                e.digest().value(),
                e.kind(),
                e.mediaType(),
                e.bytes(),
                e.takenOn(),
                e.takenBy() == null ? null : e.takenBy().value(),
                e.longitude(),
                e.latitude(),
                e.clusterId() == null ? null : e.clusterId().value(),
                e.relatesTo(),
                e.retention(),
                fact);
    }

    @Override
    public List<StreamFiles> rows(StreamFiles state) {
        return List.of(state);
    }
}
