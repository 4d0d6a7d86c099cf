package io.qingliu.serialization.upcasters;

import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** All steps from older revisions to today's, in the order of their writing. */
public final class Upcasters {
    private Upcasters() {}

    /** The chain that every reading of the ledger goes through. */
    public static EventUpcasterChain all() {
        return new EventUpcasterChain(
                // new PayloadUpcaster("remediation.ProblemRaised", 1, payload -> …)
                );
    }
}
