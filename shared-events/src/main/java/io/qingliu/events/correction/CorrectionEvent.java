package io.qingliu.events.correction;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.CorrectionId;
import io.qingliu.events.ids.StreamId;

/** Facts about corrections of recorded events 更正 (domain.md §1.4 t22): the corrected event stays as it is. */
public sealed interface CorrectionEvent extends DomainEvent permits EventCorrected {
    /** The stream. */
    CorrectionId correctionId();

    @Override
    default StreamId stream() {
        return correctionId();
    }
}
