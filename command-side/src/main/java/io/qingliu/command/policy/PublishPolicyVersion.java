package io.qingliu.command.policy;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.PolicyRule;
import io.qingliu.events.Role;
import io.qingliu.events.ids.PolicyId;
import java.time.LocalDate;
import java.util.List;

/**
 * The municipal bureau publishes the next version of a policy; the versions before stay as they are.
 *
 * @param policyId the stream
 * @param context who asks, when it happened
 * @param version the version after the last
 * @param title its title
 * @param effectiveFrom the first day on which it applies
 * @param rules all of its rules
 */
@Asks(
        zh = "发布政策新版本",
        en = "Publish the next version of a named policy, all of its rules (proposed).",
        by = Role.MUNICIPAL_BUREAU)
public record PublishPolicyVersion(
        PolicyId policyId,
        CommandContext context,
        int version,
        String title,
        LocalDate effectiveFrom,
        List<PolicyRule> rules)
        implements PolicyCommand {
    public PublishPolicyVersion {
        rules = List.copyOf(rules);
    }
}
