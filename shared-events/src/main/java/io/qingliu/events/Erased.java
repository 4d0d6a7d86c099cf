package io.qingliu.events;

import io.qingliu.events.ids.StreamId;

/**
 * Stands where an event's content was lawfully erased: that something happened, and where, is still known; what, is not.
 *
 * <p>Never written. It is what readers see in place of content that an erasure order emptied; {@code evolve} and every
 * fold leave their state as it is when they meet it.
 *
 * @param stream the stream whose event was erased
 * @param type the stored name of the erased event
 */
public record Erased(StreamId stream, String type) {}
