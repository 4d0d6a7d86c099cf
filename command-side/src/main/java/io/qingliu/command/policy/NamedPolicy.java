package io.qingliu.command.policy;

import static io.qingliu.command.policy.NamedPolicyRule.A_POLICY_SAYS_ALL_OF_ITS_RULES;
import static io.qingliu.command.policy.NamedPolicyRule.A_RULE_NAMES_ITS_SOURCE;
import static io.qingliu.command.policy.NamedPolicyRule.A_RULE_STANDS_ONCE;
import static io.qingliu.command.policy.NamedPolicyRule.THE_NEXT_VERSION_FOLLOWS_THE_LAST;
import static io.qingliu.command.policy.NamedPolicyRule.THIS_POLICY_IS_UNKNOWN;
import static io.qingliu.command.policy.NamedPolicyRule.THIS_RULE_IS_UNKNOWN;
import static io.qingliu.command.policy.NamedPolicyRule.THIS_VALUE_DOES_NOT_FIT_THE_RULE;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.PolicyRule;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.policy.PolicyCode;
import io.qingliu.events.policy.PolicyEvent;
import io.qingliu.events.policy.PolicyPublished;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which versions of a policy were published.
 *
 * @param lastVersion the last version published, 0 before the first
 */
record NamedPolicy(int lastVersion) {
    /** Before anything happened. */
    static final NamedPolicy NOT_YET = new NamedPolicy(0);

    /** Answers a command with its events, or refuses it by a {@link NamedPolicyRule}. */
    List<PolicyEvent> decide(PolicyCommand command) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case PublishPolicy c ->
                publish(
                        judgement,
                        new PolicyPublished(
                                c.policyId(),
                                judgement.context(),
                                c.version(),
                                c.title(),
                                c.effectiveFrom(),
                                c.rules()));
            case PublishPolicyVersion c ->
                publish(
                        judgement,
                        new PolicyPublished(
                                c.policyId(),
                                judgement.context(),
                                c.version(),
                                c.title(),
                                c.effectiveFrom(),
                                c.rules()));
        };
    }

    private List<PolicyEvent> publish(Judgement judgement, PolicyPublished version) {
        PolicyId policy = version.policyId();
        judgement
                .demandText(version.title(), "title")
                .refuseFieldIf(
                        version.version() != lastVersion + 1,
                        THE_NEXT_VERSION_FOLLOWS_THE_LAST,
                        "version",
                        lastVersion + 1,
                        version.version())
                .refuseFieldIf(PolicyCode.of(policy).isEmpty(), THIS_POLICY_IS_UNKNOWN, "policyId", policy);
        Set<PolicyCode> said = EnumSet.noneOf(PolicyCode.class);
        for (int i = 0; i < version.rules().size(); i++) {
            said.add(ruleMustBeReadable(judgement, policy, version.rules().get(i), "rules[" + i + "]", said));
        }
        for (PolicyCode code : PolicyCode.of(policy)) {
            judgement.refuseFieldIf(!said.contains(code), A_POLICY_SAYS_ALL_OF_ITS_RULES, "rules", code.code(), policy);
        }
        return List.of(version);
    }

    private static PolicyCode ruleMustBeReadable(
            Judgement judgement, PolicyId policy, PolicyRule rule, String path, Set<PolicyCode> said) {
        PolicyCode code = judgement.demand(
                PolicyCode.of(rule.code())
                        .filter(known -> known.policy().equals(policy))
                        .orElse(null),
                THIS_RULE_IS_UNKNOWN,
                rule.code(),
                policy);
        PolicyReading reading = PolicyReading.of(code);
        judgement
                .refuseFieldIf(said.contains(code), A_RULE_STANDS_ONCE, path + ".code", rule.code())
                .refuseFieldIf(
                        !reading.fits(rule.value()),
                        THIS_VALUE_DOES_NOT_FIT_THE_RULE,
                        path + ".value",
                        rule.code(),
                        rule.value(),
                        reading)
                .refuseFieldIf(
                        rule.sourceDocument().isBlank(),
                        A_RULE_NAMES_ITS_SOURCE,
                        path + ".sourceDocument",
                        rule.code());
        return code;
    }

    /** Which versions there are after an event. */
    NamedPolicy evolve(PolicyEvent event) {
        return switch (event) {
            case PolicyPublished e -> new NamedPolicy(e.version());
        };
    }
}
