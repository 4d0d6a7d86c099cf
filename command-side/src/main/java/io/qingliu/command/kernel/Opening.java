package io.qingliu.command.kernel;

/** Marks a command whose first event opens its stream; it is refused where the stream already exists. */
public interface Opening {}
