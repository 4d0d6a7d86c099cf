package io.qingliu.events.application;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.StreamId;

/** Facts about one paper on demonstrations 示范申报文件 that names many clusters: application, candidate list, final list or circular (notice 四(一)2, 四(一)5). */
public sealed interface ApplicationEvent extends DomainEvent
        permits DemonstrationApplied,
                DemonstrationApplicationDeclined,
                DemonstrationApplicationWithdrawn,
                CandidateListIssued,
                DemonstrationListIssued,
                CircularIssued,
                CircularWithdrawn {
    /** The stream: the paper. */
    ApplicationId applicationId();

    @Override
    default StreamId stream() {
        return applicationId();
    }
}
