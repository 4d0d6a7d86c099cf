package io.qingliu.command.evidence;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.Role;
import io.qingliu.events.evidence.EvidenceKind;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EvidenceId;
import io.qingliu.events.ids.Sha256;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * File a piece of evidence by its digest (proposed).
 *
 * @param evidenceId the stream, opened by this command
 * @param context who asks, when it happened
 * @param digest SHA-256 of the file
 * @param mediaType its media type, as found by its content
 * @param bytes its length
 * @param kind what it is
 * @param takenOn the day it was taken or made
 * @param takenBy who took it, a pseudonym
 * @param longitude where it was taken, degrees CGCS2000 as decimal text
 * @param latitude where it was taken, degrees CGCS2000 as decimal text
 * @param clusterId the cluster it belongs to, where it is one
 * @param relatesTo the streams and ids it bears on
 * @param retention how long it is kept
 */
@Asks(
        zh = "归集佐证材料",
        en = "File a piece of evidence by its digest (proposed).",
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
public record FileEvidence(
        EvidenceId evidenceId,
        CommandContext context,
        Sha256 digest,
        String mediaType,
        long bytes,
        EvidenceKind kind,
        @Nullable LocalDate takenOn,
        @Nullable ActorId takenBy,
        @Nullable String longitude,
        @Nullable String latitude,
        @Nullable ClusterId clusterId,
        List<String> relatesTo,
        RetentionClass retention)
        implements EvidenceCommand, Opening {
    public FileEvidence {
        relatesTo = List.copyOf(relatesTo);
    }
}
