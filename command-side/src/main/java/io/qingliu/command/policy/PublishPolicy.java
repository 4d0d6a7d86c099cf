package io.qingliu.command.policy;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.PolicyRule;
import io.qingliu.events.Role;
import io.qingliu.events.ids.PolicyId;
import java.time.LocalDate;
import java.util.List;

/**
 * The municipal bureau publishes a policy for the first time.
 *
 * @param policyId the stream, opened by this command
 * @param context who asks, when it happened
 * @param version 1
 * @param title its title
 * @param effectiveFrom the first day on which it applies
 * @param rules all of its rules
 */
@Asks(zh = "发布政策", en = "Publish a named policy, all of its rules (proposed).", by = Role.MUNICIPAL_BUREAU)
public record PublishPolicy(
        PolicyId policyId,
        CommandContext context,
        int version,
        String title,
        LocalDate effectiveFrom,
        List<PolicyRule> rules)
        implements PolicyCommand, Opening {
    public PublishPolicy {
        rules = List.copyOf(rules);
    }
}
