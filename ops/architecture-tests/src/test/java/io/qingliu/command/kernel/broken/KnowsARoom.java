package io.qingliu.command.kernel.broken;

import io.qingliu.command.other.AnotherRoom;

/** Breaks a wall on purpose: a kernel that knows a room. */
public record KnowsARoom(AnotherRoom room) {}
