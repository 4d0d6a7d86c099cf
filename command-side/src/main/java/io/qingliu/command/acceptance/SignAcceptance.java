package io.qingliu.command.acceptance;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.AcceptanceId;

/**
 * One of the two units signs the sheet as it stands.
 *
 * @param acceptanceId the stream
 * @param context who asks, when it happened
 */
@Asks(
        zh = "验收签字",
        en = "Sign the sheet for one of the two units (notice 四: 责任部门会同执法支队).",
        by = {Role.DISTRICT_BUREAU, Role.ENFORCEMENT_DETACHMENT})
public record SignAcceptance(AcceptanceId acceptanceId, CommandContext context) implements AcceptanceCommand {}
