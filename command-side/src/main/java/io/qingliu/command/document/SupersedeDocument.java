package io.qingliu.command.document;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.DocumentId;

/**
 * Say that another paper took its place (proposed).
 *
 * @param documentId the stream
 * @param context who asks, when it happened
 * @param by the paper that takes its place
 * @param reason why
 */
@Asks(
        zh = "文件被替代",
        en = "Say that another paper took its place (proposed).",
        by = {Role.MUNICIPAL_BUREAU, Role.DISTRICT_BUREAU, Role.MUNICIPAL_ACADEMY})
public record SupersedeDocument(DocumentId documentId, CommandContext context, DocumentId by, String reason)
        implements DocumentCommand {}
