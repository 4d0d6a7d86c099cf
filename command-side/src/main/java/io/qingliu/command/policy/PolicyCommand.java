package io.qingliu.command.policy;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about a named policy. */
public sealed interface PolicyCommand extends Command permits PublishPolicy, PublishPolicyVersion {
    /** The stream. */
    PolicyId policyId();

    @Override
    default StreamId stream() {
        return policyId();
    }
}
