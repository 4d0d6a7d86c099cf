package io.qingliu.processing;

/** Handlers that remember what they wrote: told when the place in the ledger is given up, for then another may write on. */
public interface HeldInMemory {
    /** Forgets all that another process may change from now on. */
    void placeGivenUp();
}
