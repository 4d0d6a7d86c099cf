package io.qingliu.events.testing;

import io.qingliu.events.EventContext;

/**
 * A length. Revision 1 held it in kilometres with a fraction, {@code {"lengthKm": 1.25}}; revision 2 holds whole metres.
 */
public record LengthMeasured(NotebookId notebookId, EventContext context, long lengthM) implements NotebookEvent {}
