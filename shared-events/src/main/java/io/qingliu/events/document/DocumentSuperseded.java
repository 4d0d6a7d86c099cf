package io.qingliu.events.document;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.DocumentId;

/**
 * Another paper took its place.
 *
 * @param documentId the stream
 * @param context day, person, role, basis and source
 * @param by the paper that takes its place
 * @param reason why
 */
@Zh("文件已被替代")
public record DocumentSuperseded(
        DocumentId documentId,
        EventContext context,
        @Zh("替代文件") DocumentId by,
        @Zh("原因") String reason) implements DocumentEvent {}
