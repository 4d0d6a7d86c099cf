package io.qingliu.command.other;

/** A neighbour. */
public record AnotherRoom(String name) {}
