package io.qingliu.events.remediation;

import io.qingliu.events.Basis;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.RemediationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The remediation or construction plan was drawn up against the problem list (notice 四(一)1, 四(二)1).
 *
 * @param remediationId the stream
 * @param context day, person, role, basis and source
 * @param kind by which of its two names the notice calls the plan
 * @param version version of the plan in this cycle, from 1
 * @param measures what is done about each problem
 * @param document the paper itself, where there is one
 * @param endsAfterDue whether a measure ends after the due day; recorded and shown, never refused
 */
@Zh("方案已编制")
public record RemediationPlanned(
        RemediationId remediationId,
        EventContext context,
        @Zh("方案类型") PlanKind kind,
        @Zh("方案版本") int version,
        @Zh("措施") List<Measure> measures,
        @Zh("方案文件") @Nullable Basis document,
        @Zh("晚于责任期限") boolean endsAfterDue)
        implements RemediationEvent {
    public RemediationPlanned {
        measures = List.copyOf(measures);
    }
}
