package io.qingliu.command.acceptance;

import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.Policy;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.CalendarRef;
import io.qingliu.events.Essential;
import io.qingliu.events.EssentialsRef;
import io.qingliu.events.EventContext;
import io.qingliu.events.FormRef;
import io.qingliu.events.Mark;
import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.PolicyRule;
import io.qingliu.events.Role;
import io.qingliu.events.RubricCategory;
import io.qingliu.events.RubricItem;
import io.qingliu.events.RubricRef;
import io.qingliu.events.VetoItem;
import io.qingliu.events.calendar.CalendarPublished;
import io.qingliu.events.essentials.EssentialsPublished;
import io.qingliu.events.form.FormPublished;
import io.qingliu.events.ids.EssentialsId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.RubricId;
import io.qingliu.events.policy.PolicyPublished;
import io.qingliu.events.rubric.RubricPublished;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the bureau has published in the tests: small rubrics, the 24 items of the illustrative one, two essentials, a policy. */
final class TestReference implements ReferenceData {
    /** A1 40.0, B1 30.0, C1 30.0, a bonus of 2.0; items that do not apply are taken out. */
    static final RubricRef RESCALE = new RubricRef(new RubricId("rubric-test"), 1);

    /** The same, as the next version. */
    static final RubricRef NEXT_VERSION = new RubricRef(new RubricId("rubric-test"), 2);

    /** The same, but the bureau has taken it out of use. */
    static final RubricRef WITHDRAWN = new RubricRef(new RubricId("rubric-withdrawn"), 1);

    /** The same, but items that do not apply count with their maximum. */
    static final RubricRef FULL_MARKS = new RubricRef(new RubricId("rubric-full"), 1);

    /** The same, but every item applies. */
    static final RubricRef NOT_ALLOWED = new RubricRef(new RubricId("rubric-strict"), 1);

    /** The illustrative rubric of domain.md §3.1. */
    static final RubricRef ILLUSTRATIVE = new RubricRef(new RubricId("rubric-illustrative-2024"), 1);

    static final EssentialsRef ESSENTIALS = new EssentialsRef(new EssentialsId("essentials-test"), 1);

    static final PolicyRef POLICY = new PolicyRef(new PolicyId("policy-acceptance"), 3);

    private static final EventContext PUBLISHED =
            Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-06-18").toEventContext();

    @Override
    public RubricPublished rubric(RubricRef ref) {
        if (ref.equals(ILLUSTRATIVE)) {
            return illustrative();
        }
        if (ref.equals(RESCALE) || ref.equals(NEXT_VERSION) || ref.equals(WITHDRAWN)) {
            return small(ref, NotApplicableRule.RESCALE);
        }
        if (ref.equals(FULL_MARKS)) {
            return small(ref, NotApplicableRule.FULL_MARKS);
        }
        if (ref.equals(NOT_ALLOWED)) {
            return small(ref, NotApplicableRule.NOT_ALLOWED);
        }
        throw new RuleRefused(GeneralRule.THIS_REFERENCE_WAS_NEVER_PUBLISHED, "rubric", List.of(ref));
    }

    @Override
    public boolean isWithdrawn(RubricRef ref, LocalDate on) {
        return ref.equals(WITHDRAWN);
    }

    private static RubricPublished small(RubricRef ref, NotApplicableRule notApplicable) {
        return new RubricPublished(
                ref.rubric(),
                PUBLISHED,
                ref.version(),
                "评分细则",
                Mark.BUREAU,
                10,
                1000,
                900,
                notApplicable,
                List.of(new RubricCategory(new ItemId("A"), "全部", "All", 1020)),
                List.of(item("A1", 400, false), item("B1", 300, false), item("C1", 300, false), item("Z1", 20, true)),
                List.of(veto("V1"), veto("V2")));
    }

    private static RubricPublished illustrative() {
        String items =
                "A1 4 A2 3 A3 3 B1 8 B2 6 B3 5 B4 5 B5 4 B6 2 C1 6 C2 5 C3 7 C4 5 C5 5 C6 2 D1 5 D2 4 D3 6 D4 3 D5 2 E1 3 E2 3 E3 2 E4 2";
        String[] words = items.split(" ", -1);
        List<RubricItem> list = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            list.add(item(words[i], 10 * Long.parseLong(words[i + 1]), false));
        }
        return new RubricPublished(
                ILLUSTRATIVE.rubric(),
                PUBLISHED,
                ILLUSTRATIVE.version(),
                "示例（非官方）评分细则",
                Mark.PROPOSED,
                10,
                1000,
                900,
                NotApplicableRule.RESCALE,
                List.of(),
                list,
                List.of(veto("V1"), veto("V2")));
    }

    private static RubricItem item(String id, long maxPoints, boolean bonus) {
        return new RubricItem(new ItemId(id), new ItemId(id.substring(0, 1)), id, id, maxPoints, bonus, "扣分规则", "佐证要求");
    }

    private static VetoItem veto(String id) {
        return new VetoItem(new ItemId(id), id, id);
    }

    @Override
    public EssentialsPublished essentials(EssentialsRef ref) {
        return new EssentialsPublished(
                ref.essentials(),
                PUBLISHED,
                ref.version(),
                "验收技术要点",
                Mark.BUREAU,
                List.of(
                        new Essential(new ItemId("E1"), "雨污分流", "Separation"),
                        new Essential(new ItemId("E2"), "达标排放", "Compliance")));
    }

    @Override
    public Policy policy(PolicyRef ref) {
        return new Policy(new PolicyPublished(
                ref.policy(),
                PUBLISHED,
                ref.version(),
                "评审验收政策",
                LocalDate.parse("2024-06-18"),
                List.of(
                        rule("acceptance.vetoes-block", "true"),
                        rule("acceptance.signing-roles", "DISTRICT_BUREAU,ENFORCEMENT_DETACHMENT"),
                        rule("acceptance.points-need-evidence-or-reason", "true"))));
    }

    private static PolicyRule rule(String code, String value) {
        return new PolicyRule(code, value, Mark.PROPOSED, "proposed", "规则", "rule");
    }

    @Override
    public PolicyRef policyInForce(PolicyId policy, LocalDate on) {
        if (!policy.equals(POLICY.policy()) || on.isBefore(LocalDate.parse("2024-06-18"))) {
            throw new RuleRefused(GeneralRule.THIS_REFERENCE_WAS_NEVER_PUBLISHED, null, List.of(policy));
        }
        return POLICY;
    }

    @Override
    public FormPublished form(FormRef ref) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CalendarPublished calendar(CalendarRef ref) {
        throw new UnsupportedOperationException();
    }
}
