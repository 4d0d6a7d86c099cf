package io.qingliu.query.integrity;

import io.qingliu.query.kernel.Fact;

/**
 * Whose hand something was done by.
 *
 * @param fact what was done, with the person who answers for it
 * @param enteredBy who wrote it down: the same person, or another who transcribed it from paper
 */
public record Hand(Fact fact, String enteredBy) {}
