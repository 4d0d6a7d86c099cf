package io.qingliu.command.enforcement;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.EnforcementId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about 联合执法案件. */
public sealed interface EnforcementCommand extends Command permits OpenJointCase, RecordJointAction, CloseJointCase {
    /** The stream. */
    EnforcementId enforcementId();

    @Override
    default StreamId stream() {
        return enforcementId();
    }
}
