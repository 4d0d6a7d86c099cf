package io.qingliu.command.evidence;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.EvidenceId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about 佐证材料. */
public sealed interface EvidenceCommand extends Command permits FileEvidence, SupersedeEvidence {
    /** The stream. */
    EvidenceId evidenceId();

    @Override
    default StreamId stream() {
        return evidenceId();
    }
}
