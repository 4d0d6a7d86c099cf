package io.qingliu.query.other;

/** A neighbour. */
public record AnotherQuestion(String name) {}
