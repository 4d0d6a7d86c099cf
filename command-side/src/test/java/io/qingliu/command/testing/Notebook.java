package io.qingliu.command.testing;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.command.kernel.Rule;
import io.qingliu.events.testing.AllSorts;
import io.qingliu.events.testing.LengthMeasured;
import io.qingliu.events.testing.NoteTaken;
import io.qingliu.events.testing.NotebookEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The notes taken so far. */
record Notebook(Set<String> notes) {
    static final Notebook NOT_YET = new Notebook(Set.of());

    enum NotebookRule implements Rule {
        THE_NOTE_WAS_ALREADY_TAKEN(Rule.integrity("“{0}”已经记录。", "'{0}' was already noted."));

        private final Wording wording;

        NotebookRule(Wording wording) {
            this.wording = wording;
        }

        @Override
        public Wording wording() {
            return wording;
        }
    }

    List<NotebookEvent> decide(NotebookCommand command) {
        Judgement judgement = Judgement.of(command);
        if (!(command instanceof NotebookCommand.TakeNoteAgain)) {
            judgement.refuseFieldIf(
                    notes.contains(command.text()), NotebookRule.THE_NOTE_WAS_ALREADY_TAKEN, "text", command.text());
        }
        return List.of(new NoteTaken(command.notebookId(), judgement.context(), null, command.text()));
    }

    Notebook evolve(NotebookEvent event) {
        return switch (event) {
            case NoteTaken note -> {
                Set<String> more = new HashSet<>(notes);
                more.add(note.text());
                yield new Notebook(Set.copyOf(more));
            }
            case AllSorts ignored -> this;
            case LengthMeasured ignored -> this;
        };
    }
}
