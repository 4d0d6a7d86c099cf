package io.qingliu.events.document;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.DocumentId;
import io.qingliu.events.ids.StreamId;

/** Facts about governing documents and issued papers 文件登记. */
public sealed interface DocumentEvent extends DomainEvent
        permits DocumentRegistered, DocumentSuperseded, RetentionChanged {
    /** The stream. */
    DocumentId documentId();

    @Override
    default StreamId stream() {
        return documentId();
    }
}
