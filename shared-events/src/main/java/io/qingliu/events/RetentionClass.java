package io.qingliu.events;

/** How long a document or stream is kept (archives practice; the current periods were not checked). */
public enum RetentionClass {
    /** Kept for ever; the default for acceptance and close-out. */
    @Zh("永久")
    PERMANENT,
    /** Long term. */
    @Zh("长期")
    LONG,
    /** Short term. */
    @Zh("短期")
    SHORT
}
