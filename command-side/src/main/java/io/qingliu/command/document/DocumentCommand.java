package io.qingliu.command.document;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.DocumentId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about 文件登记. */
public sealed interface DocumentCommand extends Command permits RegisterDocument, SupersedeDocument, ChangeRetention {
    /** The stream. */
    DocumentId documentId();

    @Override
    default StreamId stream() {
        return documentId();
    }
}
