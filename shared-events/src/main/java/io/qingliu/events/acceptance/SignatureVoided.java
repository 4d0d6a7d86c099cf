package io.qingliu.events.acceptance;

import io.qingliu.events.EventContext;
import io.qingliu.events.Role;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;

/**
 * A signature was taken back before the conclusion; the sheet may change when none is left.
 *
 * @param acceptanceId the stream
 * @param context day, person, role, basis and source
 * @param role whose signature
 * @param reason why
 */
@Zh("签字已撤回")
public record SignatureVoided(
        AcceptanceId acceptanceId,
        EventContext context,
        @Zh("签字角色") Role role,
        @Zh("撤回原因") String reason) implements AcceptanceEvent {}
