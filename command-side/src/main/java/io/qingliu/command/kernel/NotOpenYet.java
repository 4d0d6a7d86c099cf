package io.qingliu.command.kernel;

/** The ledger is being filled and takes nobody's acts yet: there is no time at which they could be recorded. Nothing was written. */
public final class NotOpenYet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotOpenYet() {
        super("the ledger is being filled", null, false, false);
    }
}
