package io.qingliu.events.acceptance;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * A veto item was found to be the case (proposed; the notice knows no veto, a rubric may).
 *
 * @param acceptanceId the stream
 * @param context day, person, role, basis and source
 * @param itemId which veto item
 * @param reason what was found
 * @param evidence digests of the files that show it
 * @param problems problems that it rests on
 */
@Zh("一票否决已记录")
public record VetoRecorded(
        AcceptanceId acceptanceId,
        EventContext context,
        @Zh("否决项") ItemId itemId,
        @Zh("认定原因") String reason,
        @Zh("佐证") List<Sha256> evidence,
        @Zh("相关问题") List<ProblemId> problems)
        implements AcceptanceEvent {
    public VetoRecorded {
        evidence = List.copyOf(evidence);
        problems = List.copyOf(problems);
    }
}
