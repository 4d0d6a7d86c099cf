package io.qingliu.command.evidence;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.EvidenceId;

/**
 * Put another file in its place (proposed).
 *
 * @param evidenceId the stream
 * @param context who asks, when it happened
 * @param by the piece that takes its place
 * @param reason why
 */
@Asks(
        zh = "替换佐证材料",
        en = "Put another file in its place (proposed).",
        by = {
            Role.DISTRICT_BUREAU,
            Role.ENFORCEMENT_DETACHMENT,
            Role.PARK_MANAGEMENT_BODY,
            Role.PARK_AUTHORITY,
            Role.EXPERT,
            Role.MUNICIPAL_BUREAU,
            Role.MUNICIPAL_ENFORCEMENT_TEAM,
            Role.MUNICIPAL_ACADEMY
        })
public record SupersedeEvidence(EvidenceId evidenceId, CommandContext context, EvidenceId by, String reason)
        implements EvidenceCommand {}
