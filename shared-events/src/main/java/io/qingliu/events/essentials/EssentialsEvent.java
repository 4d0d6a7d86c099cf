package io.qingliu.events.essentials;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.EssentialsId;
import io.qingliu.events.ids.StreamId;

/** Facts about acceptance essentials 验收技术要点: versions published; a published version is frozen. */
public sealed interface EssentialsEvent extends DomainEvent permits EssentialsPublished {
    /** The stream's id. */
    EssentialsId essentialsId();

    @Override
    default StreamId stream() {
        return essentialsId();
    }
}
