package io.qingliu.events.remediation;

import io.qingliu.events.Cohort;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.RemediationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The cluster's obligation became known to the cycle, or changed while it ran (notice 二).
 *
 * @param remediationId the stream
 * @param context day, person, role, basis and source
 * @param cohort by when the cluster must reach the standard
 * @param dueOn the day by which it must, where it is known
 */
@Zh("责任时限已告知")
public record ObligationNoted(
        RemediationId remediationId,
        EventContext context,
        @Zh("批次") Cohort cohort,
        @Zh("责任期限") @Nullable LocalDate dueOn)
        implements RemediationEvent {}
