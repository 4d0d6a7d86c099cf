package io.qingliu.events.broken;

import org.axonframework.eventhandling.EventMessage;

/** Breaks a wall on purpose: an event that knows Axon. */
public record KnowsTooMuch(EventMessage<?> message) {}
