package io.qingliu.events.evidence;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.EvidenceId;

/**
 * Another file took its place; the first stays where it was used.
 *
 * @param evidenceId the stream
 * @param context day, person, role, basis and source
 * @param by the piece that takes its place
 * @param reason why
 */
@Zh("佐证材料已替换")
public record EvidenceSuperseded(
        EvidenceId evidenceId,
        EventContext context,
        @Zh("替换材料") EvidenceId by,
        @Zh("原因") String reason) implements EvidenceEvent {}
