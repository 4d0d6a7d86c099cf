package io.qingliu.standalone.illustrative;

import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.CommandContext;

/** A command that waits for its context. */
@FunctionalInterface
interface Asked {
    /** The command in its context. */
    Command in(CommandContext context);

    /** A command that also names what the ledger holds by then. */
    @FunctionalInterface
    interface Knowing {
        /** The command in its context. */
        Command in(CommandContext context, Known known);
    }
}
