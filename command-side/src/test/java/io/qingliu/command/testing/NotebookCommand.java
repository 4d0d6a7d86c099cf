package io.qingliu.command.testing;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Role;
import io.qingliu.events.ids.StreamId;
import io.qingliu.events.testing.NotebookId;

/** What can be asked of a notebook. */
public sealed interface NotebookCommand extends Command {
    /** The stream. */
    NotebookId notebookId();

    /** What to write. */
    String text();

    @Override
    default StreamId stream() {
        return notebookId();
    }

    /** Opens a notebook with a first note. */
    @Asks(zh = "启用笔记", en = "Open a notebook.", by = Role.DISTRICT_BUREAU)
    record OpenNotebook(NotebookId notebookId, CommandContext context, String text)
            implements NotebookCommand, Opening {}

    /** Takes a note; a notebook holds each text once, and no empty ones. */
    @Asks(zh = "记录", en = "Take a note.", by = Role.DISTRICT_BUREAU)
    record TakeNote(NotebookId notebookId, CommandContext context, String text) implements NotebookCommand {}

    /** Takes a note, however often. */
    @Asks(zh = "重复记录", en = "Take a note again.", by = Role.DISTRICT_BUREAU)
    record TakeNoteAgain(NotebookId notebookId, CommandContext context, String text) implements NotebookCommand {}
}
