package io.qingliu.events;

/**
 * What a fix built or repaired, or what a measure will.
 *
 * @param kind what, and in which unit
 * @param quantity how much, in the unit that the kind fixes; above 0
 */
public record Work(@Zh("工程类型") WorkKind kind, @Zh("数量") long quantity) {}
