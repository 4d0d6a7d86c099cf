package io.qingliu.query.broken;

import io.qingliu.command.other.AnotherRoom;
import io.qingliu.query.other.AnotherQuestion;
import org.axonframework.commandhandling.CommandBus;

/** Breaks walls on purpose: a question that knows the command side, its neighbour and the command bus. */
public record AsksForCommands(CommandBus bus, AnotherRoom room, AnotherQuestion question) {}
