package io.qingliu.events.ids;

/** A validated text that is stored, sent and compared as the plain string {@link #value()}. */
public interface TextValue {
    /** The text itself, in its one normal form. */
    String value();
}
