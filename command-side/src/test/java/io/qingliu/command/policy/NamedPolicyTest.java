package io.qingliu.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Mark;
import io.qingliu.events.PolicyRule;
import io.qingliu.events.Role;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.policy.PolicyCode;
import io.qingliu.events.policy.PolicyPublished;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NamedPolicyTest {
    private static final PolicyId DEMONSTRATION = new PolicyId("policy-demonstration");
    private static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-07-01");
    private static final LocalDate FROM = LocalDate.parse("2024-06-18");

    private static final List<PolicyRule> RULES =
            List.of(rule("demonstration.cut-off", "2024-11-30"), rule("demonstration.goal", "5"));

    private final RoomFixture room = RoomFixture.of(PolicyAggregate.class);

    @Test
    void a_policy_is_published_with_version_1() {
        room.when(publish(1, RULES)).then(published(1));
    }

    @Test
    void the_next_version_follows_the_last() {
        room.given(published(1)).when(publishNext(2, RULES)).then(published(2));
        room.given(published(1))
                .when(publishNext(3, RULES))
                .refusedBy(NamedPolicyRule.THE_NEXT_VERSION_FOLLOWS_THE_LAST, "version");
        room.when(publish(2, RULES)).refusedBy(NamedPolicyRule.THE_NEXT_VERSION_FOLLOWS_THE_LAST, "version");
    }

    @Test
    void only_known_policies_are_published() {
        room.when(new PublishPolicy(new PolicyId("policy-weather"), ZHOU, 1, "测试", FROM, List.of()))
                .refusedBy(NamedPolicyRule.THIS_POLICY_IS_UNKNOWN, "policyId");
    }

    @Test
    void only_the_policys_own_rules_are_published() {
        room.when(publish(1, with(rule("demonstration.weather", "dry"))))
                .refusedBy(NamedPolicyRule.THIS_RULE_IS_UNKNOWN);
        room.when(publish(1, with(rule("close-out.authority", "MUNICIPAL_BUREAU"))))
                .refusedBy(NamedPolicyRule.THIS_RULE_IS_UNKNOWN);
    }

    @Test
    void a_rule_stands_once() {
        room.when(publish(1, with(rule("demonstration.goal", "6"))))
                .refusedBy(NamedPolicyRule.A_RULE_STANDS_ONCE, "rules[2].code");
    }

    @Test
    void a_policy_says_all_of_its_rules() {
        room.when(publish(1, RULES.subList(0, 1))).refusedBy(NamedPolicyRule.A_POLICY_SAYS_ALL_OF_ITS_RULES, "rules");
    }

    @Test
    void a_rule_names_its_source() {
        PolicyRule nameless = new PolicyRule("demonstration.goal", "5", Mark.SEED, " ", "目标", "Goal");
        room.when(publish(1, List.of(RULES.getFirst(), nameless)))
                .refusedBy(NamedPolicyRule.A_RULE_NAMES_ITS_SOURCE, "rules[1].sourceDocument");
    }

    @Test
    void a_value_that_does_not_fit_is_refused_with_what_it_must_be() {
        List<PolicyRule> rules = List.of(rule("demonstration.cut-off", "2024年11月30日"), RULES.getLast());
        room.when(publish(1, rules)).refusedBy(NamedPolicyRule.THIS_VALUE_DOES_NOT_FIT_THE_RULE, "rules[0].value");
        RuleRefused refused = new RuleRefused(
                NamedPolicyRule.THIS_VALUE_DOES_NOT_FIT_THE_RULE,
                null,
                List.of("demonstration.cut-off", "soon", PolicyReading.DAY));
        assertThat(refused.zh()).isEqualTo("规则“demonstration.cut-off”的取值“soon”不可用；应为：一个日期，如 2024-11-30。");
        assertThat(refused.en())
                .isEqualTo("The value 'soon' does not fit the rule 'demonstration.cut-off';"
                        + " it must be: a day such as 2024-11-30.");
    }

    @ParameterizedTest
    @EnumSource(PolicyCode.class)
    void every_rule_has_a_reading(PolicyCode code) {
        assertThat(PolicyReading.of(code)).isNotNull();
        assertThat(PolicyReading.of(code).fits("无法识读 的值")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DAY | 2024-11-30 | true",
                "DAY | 2024-11-31 | false",
                "DAY | 2024-1-1 | false",
                "YES_NO | true | true",
                "YES_NO | 是 | false",
                "NUMBER | 0 | true",
                "NUMBER | 45 | true",
                "NUMBER | -1 | false",
                "NUMBER | 4.5 | false",
                "NUMBER | 007 | false",
                "RIVERS | 长江 | true",
                "RIVERS | 长江,嘉陵江,乌江 | true",
                "RIVERS | 长江、嘉陵江 | false",
                "RIVERS | 长江，嘉陵江 | false",
                "RIVERS | 长江,长江 | false",
                "RIVERS | '' | false",
                "SEVERITIES | CRITICAL,MAJOR | true",
                "SEVERITIES | '' | true",
                "SEVERITIES | GRAVE | false",
                "SIGNING_ROLES | DISTRICT_BUREAU,ENFORCEMENT_DETACHMENT | true",
                "SIGNING_ROLES | DISTRICT_BUREAU,ENFORCEMENT_DETACHMENT,MUNICIPAL_BUREAU | true",
                "SIGNING_ROLES | DISTRICT_BUREAU | false",
                "SIGNING_ROLES | '' | false",
                "ROLES | MUNICIPAL_BUREAU | true",
                "ROLES | '' | false",
                "ROLES | THE_MAYOR | false",
                "STANDARD | ACCEPTED | true",
                "STANDARD | CLOSED_OUT | true",
                "STANDARD | ACCEPTED,REPORTED | false"
            })
    void values_are_read_as_the_rule_says(PolicyReading reading, String value, boolean fits) {
        assertThat(reading.fits(value)).isEqualTo(fits);
    }

    @Test
    void a_version_has_a_title() {
        room.when(new PublishPolicy(DEMONSTRATION, ZHOU, 1, " ", FROM, RULES))
                .refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "title");
    }

    @Test
    void only_the_municipal_bureau_publishes() {
        CommandContext li = Someone.as(Role.DISTRICT_BUREAU, "li", "2024-07-01");
        room.when(new PublishPolicy(DEMONSTRATION, li, 1, "测试政策", FROM, RULES))
                .refusedBy(GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    private static PublishPolicy publish(int version, List<PolicyRule> rules) {
        return new PublishPolicy(DEMONSTRATION, ZHOU, version, "测试政策", FROM, rules);
    }

    private static PublishPolicyVersion publishNext(int version, List<PolicyRule> rules) {
        return new PublishPolicyVersion(DEMONSTRATION, ZHOU, version, "测试政策", FROM, rules);
    }

    private static PolicyPublished published(int version) {
        return new PolicyPublished(DEMONSTRATION, ZHOU.toEventContext(), version, "测试政策", FROM, RULES);
    }

    private static PolicyRule rule(String code, String value) {
        return new PolicyRule(code, value, Mark.PROPOSED, "proposed", "测试", "Test");
    }

    private static List<PolicyRule> with(PolicyRule more) {
        List<PolicyRule> rules = new ArrayList<>(RULES);
        rules.add(more);
        return rules;
    }
}
