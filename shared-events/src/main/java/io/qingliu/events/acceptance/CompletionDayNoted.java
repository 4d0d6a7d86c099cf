package io.qingliu.events.acceptance;

import io.qingliu.events.EventContext;
import io.qingliu.events.Verdict;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.RemediationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which the remediation was completed was corrected; every deadline is measured by the corrected day (rulings §1).
 *
 * @param acceptanceId the stream
 * @param context day, person, role, basis and source
 * @param remediationId the cycle
 * @param before the day as it was known
 * @param after the day as it is known now
 * @param reason why it was corrected
 * @param verdict the conclusion that stands, where one does
 * @param concludedOn the day of that conclusion
 */
@Zh("整治完成日期更正已告知")
public record CompletionDayNoted(
        AcceptanceId acceptanceId,
        EventContext context,
        @Zh("整治周期") RemediationId remediationId,
        @Zh("原完成日期") LocalDate before,
        @Zh("现完成日期") LocalDate after,
        @Zh("更正原因") String reason,
        @Zh("现有结论") @Nullable Verdict verdict,
        @Zh("结论日期") @Nullable LocalDate concludedOn)
        implements AcceptanceEvent {}
