package io.qingliu.events.remediation;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The problem list was confirmed in a version (notice 四: “建立完善…问题清单”).
 *
 * @param remediationId the stream
 * @param context day, person, role, basis and source
 * @param version version of the list, from 1
 * @param problems the problems of this version, in the order in which they were raised
 * @param emptyStatement why there is no problem at all, where there is none
 */
@Zh("问题清单已确认")
public record ProblemListSealed(
        RemediationId remediationId,
        EventContext context,
        @Zh("清单版本") int version,
        @Zh("问题") List<ProblemId> problems,
        @Zh("空清单说明") @Nullable String emptyStatement)
        implements RemediationEvent {
    public ProblemListSealed {
        problems = List.copyOf(problems);
    }
}
