package io.qingliu.command.document;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.Role;
import io.qingliu.events.ids.DocumentId;

/**
 * Change how long a paper is kept (rulings §14).
 *
 * @param documentId the stream
 * @param context who asks, when it happened
 * @param after as it shall be
 * @param reason why
 */
@Asks(
        zh = "调整保管期限",
        en = "Change how long a paper is kept (rulings §14).",
        by = {Role.MUNICIPAL_BUREAU, Role.AUDIT_ADMIN})
public record ChangeRetention(DocumentId documentId, CommandContext context, RetentionClass after, String reason)
        implements DocumentCommand {}
