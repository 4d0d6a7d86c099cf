package io.qingliu.events.testing;

import io.qingliu.events.EventContext;
import io.qingliu.events.ids.ClusterId;
import org.jspecify.annotations.Nullable;

/** A note. */
public record NoteTaken(
        NotebookId notebookId,
        EventContext context,
        @Nullable ClusterId about,
        String text) implements NotebookEvent {
    @Override
    public @Nullable ClusterId cluster() {
        return about;
    }
}
