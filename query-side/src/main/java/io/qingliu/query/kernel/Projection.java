package io.qingliu.query.kernel;

/**
 * The live driver of a room's fold: hears the ledger and keeps the room's tables. It has one annotated event handler that
 * takes the whole message; each projection follows the ledger at its own pace and has its place under its name.
 */
public interface Projection {
    /** The name under which its place in the ledger is kept for ever: its room's. */
    String name();
}
