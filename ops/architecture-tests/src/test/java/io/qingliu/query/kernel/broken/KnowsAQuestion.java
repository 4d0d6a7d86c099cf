package io.qingliu.query.kernel.broken;

import io.qingliu.query.other.AnotherQuestion;

/** Breaks a wall on purpose: a kernel that knows a room. */
public record KnowsAQuestion(AnotherQuestion question) {}
