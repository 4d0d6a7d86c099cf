package io.qingliu.store;

import org.axonframework.modelling.command.ConcurrencyException;

/** The actor's key has already been answered; nothing was written. The receipt tells what was answered. */
public final class RepeatedSubmission extends ConcurrencyException {
    private static final long serialVersionUID = 1L;

    RepeatedSubmission(Submission submission, Throwable cause) {
        super("already answered: " + submission, cause);
    }
}
