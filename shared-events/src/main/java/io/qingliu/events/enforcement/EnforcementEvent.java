package io.qingliu.events.enforcement;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.EnforcementId;
import io.qingliu.events.ids.StreamId;

/** Facts about joint enforcement 联合执法 across districts, departments and cities (notice 五(四)). */
public sealed interface EnforcementEvent extends DomainEvent
        permits JointCaseOpened, JointActionRecorded, JointCaseClosed {
    /** The stream. */
    EnforcementId enforcementId();

    @Override
    default StreamId stream() {
        return enforcementId();
    }
}
