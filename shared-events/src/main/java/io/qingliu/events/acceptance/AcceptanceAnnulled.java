package io.qingliu.events.acceptance;

import io.qingliu.events.EventContext;
import io.qingliu.events.Verdict;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.Sha256;
import java.time.LocalDate;
import java.util.List;

/**
 * The municipal bureau annulled the conclusion; annulling and opening again is the only way to change a concluded round (rulings §21,
 * proposed).
 *
 * @param acceptanceId the stream
 * @param context day, person, role, basis and source
 * @param verdict the conclusion as it was
 * @param reason why it was annulled
 * @param evidence digests of the files that show it
 * @param remediationCompletedOn the day on which the remediation was completed
 * @param concludedOn the day of the conclusion
 */
@Zh("验收结论已撤销")
public record AcceptanceAnnulled(
        AcceptanceId acceptanceId,
        EventContext context,
        @Zh("原结论") Verdict verdict,
        @Zh("撤销原因") String reason,
        @Zh("佐证") List<Sha256> evidence,
        @Zh("整治完成日期") LocalDate remediationCompletedOn,
        @Zh("结论日期") LocalDate concludedOn)
        implements AcceptanceEvent {
    public AcceptanceAnnulled {
        evidence = List.copyOf(evidence);
    }
}
