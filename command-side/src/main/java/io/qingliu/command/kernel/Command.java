package io.qingliu.command.kernel;

import io.qingliu.events.ids.StreamId;

/**
 * Somebody asks for something to be written down. Implemented by records of the sealed {@code <Stage>Command} families.
 *
 * <p>The first component is the id of the stream that decides, the second the {@link CommandContext}.
 */
public interface Command {
    /** The stream that decides about the command and receives its events. */
    StreamId stream();

    /** Who asks, when it happened, on which basis. */
    CommandContext context();
}
