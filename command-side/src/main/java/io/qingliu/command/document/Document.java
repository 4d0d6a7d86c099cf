package io.qingliu.command.document;

import static io.qingliu.command.document.DocumentRule.A_DOCUMENT_CANNOT_FOLLOW_ITSELF;
import static io.qingliu.command.document.DocumentRule.A_DOCUMENT_HAS_NUMBER_OR_DIGEST;
import static io.qingliu.command.document.DocumentRule.ITS_ENTRY_WAS_ERASED;
import static io.qingliu.command.document.DocumentRule.IT_IS_ALREADY_SUPERSEDED;
import static io.qingliu.command.document.DocumentRule.NOTHING_WOULD_CHANGE;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.document.DocumentEvent;
import io.qingliu.events.document.DocumentRegistered;
import io.qingliu.events.document.DocumentSuperseded;
import io.qingliu.events.document.RetentionChanged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register of documents.
 *
 * @param retention how long the paper is kept, or null before it was entered or where that was erased
 * @param superseded whether another paper took its place
 */
record Document(@Nullable RetentionClass retention, boolean superseded) {
    /** Before it was entered. */
    static final Document NOT_YET = new Document(null, false);

    /** Answers a command with its events, or refuses it by a {@link DocumentRule}. */
    List<DocumentEvent> decide(DocumentCommand command) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case RegisterDocument c -> List.of(register(c, judgement));
            case SupersedeDocument c -> {
                judgement
                        .refuseIf(superseded, IT_IS_ALREADY_SUPERSEDED)
                        .refuseFieldIf(c.by().equals(c.documentId()), A_DOCUMENT_CANNOT_FOLLOW_ITSELF, "by")
                        .demandText(c.reason(), "reason");
                yield List.of(new DocumentSuperseded(c.documentId(), judgement.context(), c.by(), c.reason()));
            }
            case ChangeRetention c -> {
                RetentionClass before = judgement.demand(retention, ITS_ENTRY_WAS_ERASED);
                judgement
                        .refuseFieldIf(c.after() == before, NOTHING_WOULD_CHANGE, "after")
                        .demandText(c.reason(), "reason");
                yield List.of(new RetentionChanged(c.documentId(), judgement.context(), before, c.after(), c.reason()));
            }
        };
    }

    private static DocumentRegistered register(RegisterDocument c, Judgement judgement) {
        judgement
                .refuseIf(c.number() == null && c.digest() == null, A_DOCUMENT_HAS_NUMBER_OR_DIGEST)
                .demandText(c.title(), "title")
                .demandText(c.issuer(), "issuer")
                .demandPaperOf(c.issuedOn(), "issuedOn");
        return new DocumentRegistered(
                c.documentId(),
                judgement.context(),
                c.number(),
                c.rawNumber(),
                c.title(),
                c.issuer(),
                c.issuedOn(),
                c.kind(),
                c.edition(),
                c.digest(),
                c.retention(),
                c.mark());
    }

    /** What the entry is after an event. */
    Document evolve(DocumentEvent event) {
        return switch (event) {
            case DocumentRegistered e -> new Document(e.retention(), superseded);
            case DocumentSuperseded e -> new Document(retention, true);
            case RetentionChanged e -> new Document(e.after(), superseded);
        };
    }
}
