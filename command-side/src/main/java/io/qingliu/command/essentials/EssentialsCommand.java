package io.qingliu.command.essentials;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.EssentialsId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about acceptance essentials. */
public sealed interface EssentialsCommand extends Command permits PublishEssentials, PublishEssentialsVersion {
    /** The stream. */
    EssentialsId essentialsId();

    @Override
    default StreamId stream() {
        return essentialsId();
    }
}
