package io.qingliu.events.evidence;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.EvidenceId;
import io.qingliu.events.ids.StreamId;

/** Facts about supporting evidence 佐证材料; the files themselves are stored by digest outside the ledger. */
public sealed interface EvidenceEvent extends DomainEvent permits EvidenceFiled, EvidenceSuperseded {
    /** The stream. */
    EvidenceId evidenceId();

    @Override
    default StreamId stream() {
        return evidenceId();
    }
}
