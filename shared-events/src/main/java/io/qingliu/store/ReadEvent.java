package io.qingliu.store;

import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * An event, read in bulk.
 *
 * @param message what happened
 * @param leafHash what the tamper-evident log knows it by
 */
public record ReadEvent(TrackedEventMessage<?> message, byte[] leafHash) {}
