package io.qingliu.command.kernel;

/**
 * A command room: one kind of stream, the sealed family of what can be asked of it, and the aggregate that answers.
 *
 * @param kind the kind of stream, which is also the room's name and the first part of its stored event names
 * @param commands the sealed family of its commands
 * @param aggregate Axon's shell around the room's value object
 */
public record Room(String kind, Class<? extends Command> commands, Class<?> aggregate) {}
