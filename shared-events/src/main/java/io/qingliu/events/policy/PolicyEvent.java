package io.qingliu.events.policy;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.StreamId;

/** Facts about named policies 政策: versions published; a published version is frozen. */
public sealed interface PolicyEvent extends DomainEvent permits PolicyPublished {
    /** The stream's id. */
    PolicyId policyId();

    @Override
    default StreamId stream() {
        return policyId();
    }
}
