package io.qingliu.events.policy;

import io.qingliu.events.EventContext;
import io.qingliu.events.PolicyRule;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.PolicyId;
import java.time.LocalDate;
import java.util.List;

/**
 * The municipal bureau published a version of a policy (rulings §5); it is frozen from then on.
 *
 * @param policyId the stream
 * @param context day, person, role, basis and source
 * @param version version published, 1 for the first
 * @param title its title
 * @param effectiveFrom the first day on which it applies
 * @param rules all of its rules
 */
@Zh("政策已发布")
public record PolicyPublished(
        PolicyId policyId,
        EventContext context,
        @Zh("版本") int version,
        @Zh("标题") String title,
        @Zh("生效日期") LocalDate effectiveFrom,
        @Zh("规则") List<PolicyRule> rules)
        implements PolicyEvent {
    public PolicyPublished {
        rules = List.copyOf(rules);
    }
}
