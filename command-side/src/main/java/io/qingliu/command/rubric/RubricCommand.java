package io.qingliu.command.rubric;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.RubricId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about a scoring rubric. */
public sealed interface RubricCommand extends Command permits PublishRubric, PublishRubricVersion, WithdrawRubric {
    /** The stream. */
    RubricId rubricId();

    @Override
    default StreamId stream() {
        return rubricId();
    }
}
