package io.qingliu.command.practice;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.PracticeId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about 示范经验. */
public sealed interface PracticeCommand extends Command permits PublishPractice, AdoptPractice, WithdrawPractice {
    /** The stream. */
    PracticeId practiceId();

    @Override
    default StreamId stream() {
        return practiceId();
    }
}
