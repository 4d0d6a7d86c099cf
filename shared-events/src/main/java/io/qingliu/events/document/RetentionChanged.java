package io.qingliu.events.document;

import io.qingliu.events.EventContext;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.DocumentId;

/**
 * The retention class of a paper was changed.
 *
 * @param documentId the stream
 * @param context day, person, role, basis and source
 * @param before as it was
 * @param after as it is now
 * @param reason why
 */
@Zh("保管期限已调整")
public record RetentionChanged(
        DocumentId documentId,
        EventContext context,
        @Zh("原保管期限") RetentionClass before,
        @Zh("新保管期限") RetentionClass after,
        @Zh("原因") String reason)
        implements DocumentEvent {}
