package io.qingliu.standalone.illustrative;

import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.CommandContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one person enters at a time: one command, or several that are written all or nothing.
 *
 * @param id unique within the programme
 * @param subject the script that it belongs to
 * @param context who enters it, when it happened and when it is recorded
 * @param asked what is asked
 */
record Step(String id, String subject, CommandContext context, List<Asked.Knowing> asked) {
    Step {
        asked = List.copyOf(asked);
    }

    /** When it is recorded. */
    Instant recordedAt() {
        return context.recordedAt();
    }

    /** The idempotency key: a second load finds the step there. */
    String key() {
        return UUID.nameUUIDFromBytes(Papers.bytes(id)).toString();
    }

    /** The commands, naming what the ledger holds by now. */
    List<Command> commands(Known known) {
        return asked.stream().map(one -> one.in(context, known)).toList();
    }
}
